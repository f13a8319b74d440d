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
  const spoken = spokenIn(record, texts);
  const giveId = idGiver('topic');
  const topicsOf = record.statements.map((): string[] => []);
  const topics = findTopics(spoken, record.lang, names).map(({ label, altLabels, in: places }) => {
    const id = giveId(label);
    for (const place of places) topicsOf[spoken[place]!.statement]!.push(id);
    const others = altLabels.map((value) => ({ value, lang: record.lang }));
    return { id, label, ...(others.length > 0 && { altLabels: others }), basis: 'key-phrase' as const };
  });
  const statements = record.statements.map((statement, n) =>
    topicsOf[n]!.length > 0 ? { ...statement, topics: topicsOf[n]! } : statement,
  );
  return { record: { ...record, topics, statements }, texts, topics: topics.map(({ label }) => label) };
}

/** What is said in a record, by whom, and in which statement; what is only told is left out. */
function spokenIn({ sources, speakers, statements }: WrittenRecord['record'], texts: WrittenRecord['texts']) {
  const held = new Map(sources.map(({ id, file }) => [id, texts.get(file ?? '') ?? '']));
  const numbers = new Map(speakers.map(({ id }, n) => [id, n]));
  return statements.flatMap(({ fidelity, spans, speakers: [who = ''] }, statement) => {
    if (fidelity === 'narration') return [];
    const words = spans.map((span) =>
      'start' in span ? held.get(span.source)!.slice(span.start, span.end) : span.exact,
    );
    return [{ statement, speaker: numbers.get(who) ?? 0, text: words.join('\n') }];
  });
}

/** What to say where no topic was found. */
export function noTopics(topics: readonly string[]): readonly string[] {
  if (topics.length > 0) return [];
  return ['No topics: it is too short for key phrases, or not in English. To add your own: docs/records.md.'];
}
