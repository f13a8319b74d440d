import { isCommon } from '../../src/search/common-words.ts';
import { foldLetters } from '../../src/search/fold.ts';
import { stem, stemsOf } from '../../src/search/stem.ts';
import { scanWords } from '../../src/search/tokenize.ts';
import type { QmsumMeeting } from '../lib/qmsum.ts';
import { contentWords } from '../retrieval/content-words.ts';

/** What people wrote down as a topic of a meeting. */
export interface HumanTopic {
  /** The stems of its words that say what it is about. */
  readonly stems: ReadonlySet<string>;
  /** The turns it is in. */
  readonly turns: ReadonlySet<number>;
}

/** A meeting to find phrases in. */
export interface Talk {
  readonly turns: readonly { readonly speaker: number; readonly text: string }[];
  readonly names: readonly string[];
  /** The stems of each turn, a space before and after each. */
  readonly stems: readonly string[];
  /** The words as written, a list for each stretch without a mark, in order. */
  readonly chunks: readonly (readonly string[])[];
  readonly topics: readonly HumanTopic[];
}

/** A meeting with its topics: those of the file, or, where it has none, what its questions are about. */
export function talkOf({ meeting_transcripts, specific_query_list, topic_list = [] }: QmsumMeeting): Talk {
  const names = [...new Set(meeting_transcripts.map(({ speaker }) => speaker))];
  const asked = specific_query_list.map(({ query, ...spans }) => ({ topic: query, ...spans }));
  return {
    turns: meeting_transcripts.map(({ speaker, content }) => ({ speaker: names.indexOf(speaker), text: content })),
    names,
    stems: meeting_transcripts.map(({ content }) => asStems(content)),
    chunks: meeting_transcripts.flatMap(({ content }) => chunksOf(content)),
    topics: (topic_list.length > 0 ? topic_list : asked).map(({ topic, relevant_text_span }) => ({
      stems: new Set(contentWords(topic).map(stem)),
      turns: new Set(relevant_text_span.flatMap(([first, last]) => numbersFrom(Number(first), Number(last)))),
    })),
  };
}

/** The stems of a text with a space before and after each, so that a phrase is found whole. */
export function asStems(text: string): string {
  return ` ${stemsOf(text).join(' ')} `;
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** What stands in brackets is no word: QMSum writes noises so. */
function chunksOf(text: string): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  const spoken = text.replace(/\{[^{}]*\}/g, '.');
  let end = -1;
  scanWords(spoken, (raw, start) => {
    if (end < 0 || !/^[\s-]+$/.test(spoken.slice(end, start))) chunks.push([]);
    chunks.at(-1)!.push(raw);
    end = start + raw.length;
  });
  return chunks;
}

/** The words of a meeting that are no stop words, in lower case, in order. */
export function tellingWords({ chunks }: Talk): readonly string[] {
  return chunks.flatMap((chunk) => chunk.map(foldLetters)).filter((word) => word.length > 1 && !isStopWord(word));
}

/** Whether a word in lower case is a stop word. */
export function isStopWord(word: string): boolean {
  return isCommon(word.replace(/['’]/g, ''));
}
