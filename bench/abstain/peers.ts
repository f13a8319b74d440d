import MiniSearch from 'minisearch';
import type { MeetingRecord } from '../../src/index.ts';
import { stem } from '../../src/search/stem.ts';
import { contentWords } from '../retrieval/content-words.ts';
import type { Decider } from './decision.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  readonly about: string;
}

/** A line answers from this part of the content words on. */
const LEAST_WORDS = 0.5;

/**
 * minisearch with a rule: it answers with the lines that hold at least half of the content words, in its own order. Stems and
 * beginnings of words count, misspelt words do not: so own and foreign questions are told apart best on 33 meetings of
 * QMSum's train part, beside misspelt words as well, none of the two, and the first line alone.
 */
export const minisearch: Decider = {
  name: 'minisearch, half of the words',
  open: (record) => {
    const search = indexOf(record);
    return (question) => {
      const hits = search(question);
      const lines = hits.filter(({ share }) => share >= LEAST_WORDS).map(({ id }) => id);
      return { answers: lines.length > 0, covered: Math.max(0, ...hits.map(({ share }) => share)), lines };
    };
  },
};

/** What never says no: every line that minisearch finds, in its order. */
export const always: Decider = {
  name: 'always answers (lines of minisearch)',
  open: (record) => {
    const search = indexOf(record);
    return (question) => ({ answers: true, covered: 1, lines: search(question).map(({ id }) => id) });
  },
};

/** Lines by BM25, each with the part of the question's content words that it holds, from 0 to 1. */
function indexOf(record: MeetingRecord): (question: string) => readonly { id: string; share: number }[] {
  const names = new Map<string, string>(record.speakers.map(({ id, name }) => [id, name]));
  const labels = new Map<string, string>(record.topics.map(({ id, label }) => [id, label]));
  const index = new MiniSearch<Line>({
    fields: ['text', 'speaker', 'about'],
    processTerm: (term) => stem(term.toLowerCase()),
    searchOptions: { prefix: true, boost: { speaker: 2 } },
  });
  index.addAll(
    record.statements.map(({ id, text, speakers, about, topics, keywords }) => ({
      id,
      text,
      speaker: speakers.map((speaker) => names.get(speaker)).join(' '),
      about: [...about.map((party) => names.get(party)), ...topics.map((topic) => labels.get(topic)), ...keywords].join(
        ' ',
      ),
    })),
  );
  return (question) => {
    const words = contentWords(question);
    const asked = new Set(words.map((word) => stem(word))).size;
    return index.search(words.join(' ')).map(({ id, queryTerms }) => ({
      id: id as string,
      share: new Set(queryTerms).size / asked,
    }));
  };
}
