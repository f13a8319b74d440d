import { idGiver } from './ids.ts';
import type { WrittenRecord } from './source-entry.ts';
import { findTopics } from '../topics/find-topics.ts';

/**
 * Gives a record topics that were found by counting words, and to each statement those whose phrase it holds.
 * @param names of speakers: they are no topics
 */
export function withTopics(
  { record, texts }: WrittenRecord,
  names: readonly string[],
): WrittenRecord & { readonly topics: readonly string[] } {
  const held = new Map(record.sources.map(({ id, file }) => [id, texts.get(file ?? '') ?? '']));
  const speakers = new Map(record.speakers.map(({ id }, n) => [id, n]));
  const said = record.statements
    .map((statement, n) => ({ statement, n }))
    .filter(({ statement }) => statement.fidelity !== 'narration');
  const spoken = said.map(
    ({
      statement: {
        spans,
        speakers: [who],
      },
    }) => ({
      speaker: speakers.get(who!) ?? 0,
      text: spans
        .map((span) => ('start' in span ? held.get(span.source)!.slice(span.start, span.end) : span.exact))
        .join('\n'),
    }),
  );
  const found = findTopics(spoken, record.lang, names);
  const giveId = idGiver('topic');
  const topicsOf = new Map<number, string[]>();
  const topics = found.map(({ label, altLabels, in: places }) => {
    const id = giveId(label);
    for (const place of places) {
      const number = said[place]!.n;
      topicsOf.set(number, [...(topicsOf.get(number) ?? []), id]);
    }
    return {
      id,
      label,
      ...(altLabels.length > 0 && { altLabels: altLabels.map((value) => ({ value, lang: record.lang })) }),
      basis: 'key-phrase' as const,
    };
  });
  const statements = record.statements.map((statement, n) => {
    const own = topicsOf.get(n);
    return own ? { ...statement, topics: own } : statement;
  });
  return { record: { ...record, topics, statements }, texts, topics: topics.map(({ label }) => label) };
}

/** What to say where no topic was found. */
export function noTopics(topics: readonly string[]): readonly string[] {
  if (topics.length > 0) return [];
  return ['No topics: it is too short for key phrases, or not in English. To add your own: docs/records.md.'];
}
