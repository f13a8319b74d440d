import type { CorpusRecord } from '../corpus/corpus.ts';
import { stemsOf } from '../search/stem.ts';
import { LEAST_ASKED, type Weighed } from './weigh.ts';

/**
 * The lines of the topic whose label is all that a question to one record asks about. A single word goes by the lines that
 * hold it, where there are some; so does a label in another language.
 */
export function topicAsked(
  [only, ...others]: readonly CorpusRecord[],
  { question, weights }: Weighed,
): ReadonlySet<number> | undefined {
  const telling = question.terms.filter((_, at) => weights[at]! >= LEAST_ASKED);
  const [first, last] = [telling[0], telling.at(-1)];
  if (!only || others.length > 0 || !first || !last || first.phrase) return undefined;
  const { query, words } = question;
  const asked = keyOf(query.text.slice(words[first.from]!.start, words[last.to - 1]!.end));
  const { lang, topics } = only.record;
  const isUnheld = telling.every(({ unit }) => unit.alternatives.length === 0);
  const topic = topics.find(
    ({ label, altLabels }) =>
      ((telling.length > 1 || isUnheld) && keyOf(label) === asked) ||
      (isUnheld && altLabels.some((other) => other.lang !== lang && keyOf(other.value) === asked)),
  );
  const lines = topic && only.byTopic.get(topic.id);
  return lines && new Set(lines);
}

function keyOf(text: string): string {
  return stemsOf(text).join(' ');
}
