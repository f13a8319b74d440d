import { findMatches } from '../search/matches.ts';
import type { Archive } from './archive.ts';
import type { Coverage } from './coverage.ts';
import type { Findings } from './find-evidence.ts';
import type { NearLine } from './schema.ts';
import { viewStatement } from './view.ts';

/** Words a line shares with a question that are named. */
const MOST_SHARED = 3;

/** Lines as they are shown beside an answer, each with what it shares with the question. */
export function nearLines(archive: Archive, found: Findings, lines: readonly Coverage[]): NearLine[] {
  const { corpus } = archive;
  const topicsOf = (statement: number) => {
    const { record, topics } = corpus.statements[statement]!;
    return topics.map((topic) => `${record} ${topic}`);
  };
  const answered = new Set(found.answering.flatMap(({ statement }) => topicsOf(statement)));
  return lines.map((line) => {
    const topics = topicsOf(line.statement);
    return {
      statement: viewStatement(archive, line.statement),
      shared: sharedWords(archive, found, line),
      topic:
        topics.length === 0 || answered.size === 0 ? 'none' : topics.some((id) => answered.has(id)) ? 'same' : 'other',
    };
  });
}

/** What a line holds of the question, in its own words; where it holds it only by its topic, as asked. */
function sharedWords({ corpus, index }: Archive, { weighed }: Findings, { statement, held }: Coverage): string[] {
  const { text } = corpus.statements[statement]!;
  const telling = weighed.question.terms
    .map((term, at) => ({ term, weight: held[at]! * weighed.weights[at]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const words = telling.flatMap(({ term: { unit } }) => {
    const [first] = findMatches(index.vocabulary, [unit], text);
    return first ? [text.slice(first.start, first.end)] : [];
  });
  return [...new Set(words)].slice(0, MOST_SHARED);
}
