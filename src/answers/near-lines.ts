import type { Range } from '../record/record.ts';
import { findMatches } from '../search/matches.ts';
import type { Archive } from './archive.ts';
import type { Coverage } from './coverage.ts';
import type { Findings } from './find-evidence.ts';
import type { NearLine } from './schema.ts';
import { viewStatement } from './view.ts';

/** A term that weighs less says nothing of why a line is near. */
const LEAST_SHARED = 0.1;
/** Words a line shares with a question that are named. */
const MOST_SHARED = 3;

/**
 * The nearest lines, up to `most`, as they are shown beside an answer, each with what it shares with the question. A line
 * that shares no word, and no topic with what answers, is not shown: nothing would say why it stands there.
 */
export function nearLines(archive: Archive, found: Findings, most: number): NearLine[] {
  const { corpus } = archive;
  const topicsOf = (statement: number) => {
    const { record, topics } = corpus.statements[statement]!;
    return topics.map((topic) => `${record} ${topic}`);
  };
  const answered = new Set(found.answering.flatMap(({ statement }) => topicsOf(statement)));
  const near: NearLine[] = [];
  for (const line of found.also) {
    if (near.length === most) break;
    const topics = topicsOf(line.statement);
    const isSame = topics.some((id) => answered.has(id));
    const shared = sharedWords(archive, found, line);
    if (shared.length === 0 && !isSame) continue;
    near.push({
      statement: viewStatement(archive, line.statement),
      shared,
      topic: topics.length === 0 || answered.size === 0 ? 'none' : isSame ? 'same' : 'other',
    });
  }
  return near;
}

/** What a line holds of the question, in its own words, the most telling first; neighbours as one. */
function sharedWords({ corpus, index }: Archive, { weighed }: Findings, { statement, inText }: Coverage): string[] {
  const { text } = corpus.statements[statement]!;
  const telling = weighed.question.terms
    .map((term, at) => ({ unit: term.unit, weight: inText[at]! * weighed.weights[at]! }))
    .filter(({ weight }) => weight >= LEAST_SHARED)
    .sort((a, b) => b.weight - a.weight);
  const matches = findMatches(
    index.vocabulary,
    telling.map(({ unit }) => unit),
    text,
  );
  const joined: Range[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    if (last && /^[\s-]?$/.test(text.slice(last.end, match.start)))
      joined[joined.length - 1] = { ...last, end: match.end };
    else joined.push(match);
  }
  return [...new Set(joined.map(({ start, end }) => text.slice(start, end)))].slice(0, MOST_SHARED);
}
