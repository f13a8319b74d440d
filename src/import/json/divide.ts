import { endsSentence } from '../words/sentence-end.ts';
import type { Piece } from './pieces.ts';
import { speakerLabel } from './speaker-label.ts';
import { Times } from './times.ts';
import { textAt, valueAt } from './values.ts';

/** Letters of a segment up to which it stays whole: longer ones, such as the turns of AssemblyAI, are told in sentences, each with its time. */
const LONG_SEGMENT = 500;
/** Letters before a word that tell whether a sentence ends there. */
const LONGEST_END = 24;

/** How the words within a segment are read. */
export interface WordForm {
  /** The keys that may hold the word as it stands in the segment's text, the best first. */
  readonly keys: readonly string[];
  readonly perSecond: number;
  readonly speaker?: (word: unknown) => string | undefined;
}

/** A word of a segment, and where it begins in the segment's text. */
interface Placed {
  readonly at: number;
  readonly speaker: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Whether a part of the segment begins with it. */
  readonly begins: boolean;
}

/**
 * Divides a segment at the words that another speaker says, and a long one at its sentences. A recogniser finds segments by their sound
 * and gives each to whoever speaks most of it; what it says of a single word is nearer to who spoke. A word that nothing is said of
 * belongs to the speaker of the word before it. Only where every word is found in the segment's text, in order, is it divided: nothing
 * is lost or said twice.
 * @param words the segment's words as the file has them
 * @returns the segment as it is, or its parts: the first counts as the segment, the others as nothing
 */
export function divided(segment: Piece, words: readonly unknown[], form: WordForm): readonly Piece[] {
  const named = words.map(form.speaker ?? ((word) => speakerLabel(valueAt(word, 'speaker'))));
  const isOne = named.every((speaker) => speaker === undefined || speaker === segment.speaker);
  if (words.length === 0 || (isOne && segment.text.length <= LONG_SEGMENT)) return [segment];
  const placed = placedIn(segment, words, { ...form, named: isOne ? [segment.speaker] : named });
  if (!placed) return [segment];
  const begins = placed.flatMap(({ begins }, at) => (begins ? [at] : []));
  return begins.map((from, n) => {
    const to = begins[n + 1] ?? placed.length;
    const first = placed[from]!;
    const { start, end } = n === 0 ? { start: segment.start ?? first.start, end: segment.end } : first;
    const until = placed[to - 1]?.end;
    return {
      ...segment,
      text: segment.text.slice(n === 0 ? 0 : first.at, placed[to]?.at).trim(),
      speaker: first.speaker,
      start,
      end: begins.length === 1 ? end : until !== undefined && start !== undefined && until >= start ? until : undefined,
      units: n === 0 ? segment.units : 0,
      paragraph: n === 0 && segment.paragraph === true,
    };
  });
}

interface Placing extends WordForm {
  /** The speaker of each word; of the first that has one, and then of the word before, where there is none. */
  readonly named: readonly (string | undefined)[];
}

/** The words in the text; undefined where they are not those of the text, all of them. */
function placedIn(
  { text }: Piece,
  words: readonly unknown[],
  { keys, perSecond, named }: Placing,
): readonly Placed[] | undefined {
  const times = new Times(perSecond);
  const placed: Placed[] = [];
  let from = 0;
  let speaker = named.find((label) => label !== undefined);
  for (const [n, word] of words.entries()) {
    const written = keys.map((key) => textAt(word, key)).find((found) => found !== undefined);
    const at = written === undefined ? -1 : text.indexOf(written, from);
    if (written === undefined || at === -1 || text.slice(from, at).trim() !== '') return undefined;
    const before = speaker;
    speaker = named[n] ?? speaker;
    const begins =
      n === 0 ||
      speaker !== before ||
      (text.length > LONG_SEGMENT && endsSentence(text.slice(Math.max(0, from - LONGEST_END), from), text.slice(at)));
    placed.push({ at, speaker, ...times.next(valueAt(word, 'start'), valueAt(word, 'end'), 0), begins });
    from = at + written.length;
  }
  return text.slice(from).trim() === '' ? placed : undefined;
}
