import type { SpeakerId } from '../record/schema.ts';
import type { CorpusRecord } from './corpus.ts';

/** Whether a speaker, or everyone of a group, was at the meeting. */
export function tookPart({ record, speakers }: CorpusRecord, id: string): boolean {
  const attended = (speaker: string): boolean => record.event.attendees.includes(speaker as SpeakerId);
  const members = speakers.get(id as SpeakerId)?.members ?? [];
  return attended(id) || (members.length > 0 && members.every(attended));
}

/** Those of some parties who were at the meeting; one named by their group as well is not named twice. */
export function participantsAmong<Id extends string>(record: CorpusRecord, parties: readonly Id[]): readonly Id[] {
  const present = parties.filter((id) => tookPart(record, id));
  const inGroups = new Set<string>(
    present.flatMap((id) => record.speakers.get(id as string as SpeakerId)?.members ?? []),
  );
  return present.filter((id) => !inGroups.has(id));
}
