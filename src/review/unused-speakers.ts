import type { WrittenRecord } from './open-draft.ts';

/**
 * The record without those of some speakers that nothing in it names any more: whom a draft took for a speaker by mistake
 * is not to be listed as one who said nothing.
 */
export function withoutUnused(written: WrittenRecord, ids: readonly string[]): WrittenRecord {
  const { statements, event, sources, speakers } = written;
  const named = new Set([
    ...statements.flatMap(({ speakers, reportedBy, about = [] }) => [...speakers, reportedBy, ...about]),
    ...(event.attendees ?? []),
    ...sources.flatMap(({ publisher }) => publisher ?? []),
    ...speakers.flatMap(({ members = [] }) => members),
  ]);
  const unused = ids.filter((id) => !named.has(id));
  return unused.length === 0 ? written : { ...written, speakers: speakers.filter(({ id }) => !unused.includes(id)) };
}
