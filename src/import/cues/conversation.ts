import type { Omission, ReadingNote, Segment } from '../format.ts';
import type { Cue } from './cue.ts';
import { type Piece, piecesOf, type Who } from './pieces.ts';
import { endsSentence, speakersOf } from './prefixes.ts';
import { unroll } from './rolling.ts';
import { noteOf } from './tally.ts';
import { trustedTimes } from './times.ts';

/** Seconds of silence after which a speaker begins a new paragraph; pauses within what is said are shorter. */
const PAUSE = 3;
/** Where nobody is named, a paragraph ends with the first sentence after so many characters, about a hundred words … */
const LONG_PARAGRAPH = 600;
/** … and where nothing ends a sentence, as in captions without punctuation, with the first cue after so many. */
const LONGEST_PARAGRAPH = 1200;
/** From this share of cues with a voice on, words outside of any voice are nobody's; below, voices only mark a change. */
const VOICES_IN_MOST = 0.5;

/** What the cues of a file hold. */
export interface CueConversation {
  readonly segments: readonly Segment[];
  readonly omitted: readonly Omission[];
  readonly notes: readonly ReadingNote[];
}

/**
 * Makes segments of cues: one for each, and more where several people speak in it (units 0 from the second on). A cue goes on in
 * the paragraph before it, unless another person speaks or {@link PAUSE} lies between. Where nothing says who speaks, the last
 * speaker goes on; but nobody is meant where most cues have voices and a cue has none. A cue without words is omitted.
 */
export function conversationOf(cues: readonly Cue[]): CueConversation {
  const timed = trustedTimes(cues, 'cue');
  const { cues: unrolled, repeated } = unroll(timed.items);
  const isSpeaker = speakersOf(unrolled);
  const talk = new Talk(voicesAreMost(unrolled));
  let before = '';
  for (const cue of unrolled) {
    const pieces = piecesOf(cue, isSpeaker, before);
    talk.add(cue, pieces);
    before = pieces.at(-1)?.text ?? before;
  }
  const rolling = noteOf(
    repeated,
    'The cue on this line shows lines of the one before again.',
    'cues show lines of the one before again, as rolling captions do',
    'Each line is imported once.',
  );
  return { segments: talk.segments, omitted: talk.omitted, notes: [...timed.notes, ...rolling] };
}

function voicesAreMost(cues: readonly Cue[]): boolean {
  const withWords = cues.filter(({ runs }) => runs.length > 0);
  const voiced = withWords.filter(({ runs }) => runs.some(({ voice }) => voice !== undefined));
  return voiced.length > 0 && voiced.length >= withWords.length * VOICES_IN_MOST;
}

type Written = Segment & { units: number };

/** Writes segments, and knows who speaks meanwhile. */
class Talk {
  readonly segments: Written[] = [];
  readonly omitted: Omission[] = [];
  readonly #untoldIsNobody: boolean;
  /** The last speaker: a name, or undefined where that is unknown. */
  #speaker: string | undefined;
  /** Whether a label stood without words, so that the words after it are the speaker's. */
  #isAnnounced = false;
  #end: number | undefined;
  #length = 0;
  #last = '';

  constructor(untoldIsNobody: boolean) {
    this.#untoldIsNobody = untoldIsNobody;
  }

  add(cue: Cue, pieces: readonly Piece[]): void {
    let units = 1;
    for (const piece of pieces) {
      if (piece.text === '') this.#announce(piece.who);
      else {
        this.#write(cue, piece, units);
        units = 0;
      }
    }
    if (units === 1) this.#omit(cue);
    if (cue.end !== undefined) this.#end = cue.end;
  }

  #announce(who: Who): void {
    if (who.kind !== 'named') return;
    this.#isAnnounced = this.#isAnnounced || who.name !== this.#speaker;
    this.#speaker = who.name;
  }

  #write({ start, end }: Cue, { who, text, line }: Piece, units: number): void {
    const goesOn = who.kind === 'untold' && !this.#untoldIsNobody && !this.#isAnnounced && this.#speaker !== undefined;
    const speaker =
      who.kind === 'named' ? who.name : this.#isAnnounced && who.kind === 'untold' ? this.#speaker : undefined;
    const isSame = goesOn || (!this.#isAnnounced && who.kind !== 'unknown' && speaker === this.#speaker);
    const paragraph =
      !isSame || this.segments.length === 0 || this.#isParted(start) || this.#isFull(goesOn || speaker !== undefined);
    const time = start === undefined ? {} : { start, end };
    this.segments.push({ speaker, ...(goesOn ? { goesOn } : {}), text, paragraph, ...time, line, units });
    if (!goesOn) this.#speaker = speaker;
    this.#isAnnounced = false;
    this.#length = (paragraph ? 0 : this.#length) + text.length;
    this.#last = text;
  }

  #isParted(start: number | undefined): boolean {
    return start !== undefined && this.#end !== undefined && start - this.#end > PAUSE;
  }

  #isFull(isNamed: boolean): boolean {
    if (isNamed) return false;
    return this.#length > LONGEST_PARAGRAPH || (this.#length > LONG_PARAGRAPH && endsSentence(this.#last));
  }

  #omit({ line, raw, repeats }: Cue): void {
    const last = this.segments.at(-1);
    // What it showed again is held by the segment before, and so is the cue.
    if (repeats === true && last) last.units += 1;
    else this.omitted.push({ line, text: raw, why: 'The cue has no words.' });
  }
}
