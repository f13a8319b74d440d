import type { Range } from '../record/record.ts';
import { entryKey } from '../search/lexicon.ts';
import { findMatches } from '../search/matches.ts';
import type { Archive } from './archive.ts';
import type { Coverage } from './coverage.ts';
import type { Findings } from './find-evidence.ts';
import type { NearLine } from './schema.ts';
import { viewStatement } from './view.ts';
import { LEAST_THING } from './weigh.ts';

/** A term that weighs less in a line says nothing of why the line is near. */
const LEAST_SHARED = 0.1;
/** Words that a line shares with a question, named at most. */
const MOST_SHARED = 10;

/**
 * The nearest lines, up to `most`, as they are shown beside an answer. Each is shown with the reason: words it shares with
 * the question, a topic that the question names, or the topic of the lines that answer. A line without one is left out.
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
    const onTopic = shared.length === 0 ? topicNamed(archive, found, line) : undefined;
    if (shared.length === 0 && !isSame && onTopic === undefined) continue;
    near.push({
      statement: viewStatement(archive, line.statement),
      shared,
      ...(onTopic === undefined ? {} : { onTopic }),
      topic: topics.length === 0 || answered.size === 0 ? 'none' : isSame ? 'same' : 'other',
    });
  }
  return near;
}

/** The label of a topic of a line that a telling term of the question names, by its label or another name of it. */
function topicNamed({ corpus, index }: Archive, { weighed }: Findings, { statement }: Coverage): string | undefined {
  const { record, topics } = corpus.statements[statement]!;
  const entries = topics.map((id) => index.lexicon.byId.get(entryKey({ record, kind: 'topic', id })));
  const telling = weighed.stems.filter((stems, at) => stems.length > 0 && weighed.weights[at]! >= LEAST_THING);
  return entries.find((entry) => telling.some((stems) => stems.every((word) => entry?.stems.has(word))))?.label;
}

/** The first words of a line that it shares with the question, as it writes them; neighbours as one. */
function sharedWords({ corpus, index }: Archive, { weighed }: Findings, { statement, inText }: Coverage): string[] {
  const { text } = corpus.statements[statement]!;
  const { question, weights } = weighed;
  const telling = question.terms.filter((_, at) => inText[at]! * weights[at]! >= LEAST_SHARED);
  const units = telling.map(({ unit }) => unit);
  const joined: Range[] = [];
  for (const match of findMatches(index.vocabulary, units, text)) {
    const last = joined.at(-1);
    if (last && /^[\s-]?$/.test(text.slice(last.end, match.start)))
      joined[joined.length - 1] = { ...last, end: match.end };
    else joined.push(match);
  }
  return [...new Set(joined.map(({ start, end }) => text.slice(start, end)))].slice(0, MOST_SHARED);
}
