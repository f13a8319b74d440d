import type { Omission, ReadingNote, Segment } from '../format.ts';
import { endsSentence } from '../words/sentence-end.ts';
import { count, emptyTally, noteOf } from '../tally.ts';
import { type Cue, CUES } from './cue.ts';
import { type CuePart, isSceneCue, partsOf, type Who } from './cue-parts.ts';
import { perhapsNotes } from './perhaps-labels.ts';
import { LABELS_IN_MOST, labelsOf } from './prefixes.ts';
import { unroll } from './rolling.ts';
import { trustedTimes } from './times.ts';
import { cutUnpunctuated, isUnpunctuated } from './unpunctuated.ts';

/** Seconds of silence after which a speaker begins a new paragraph; pauses within what is said are shorter. */
const PAUSE = 3;
/** Where nobody is named, a paragraph ends with the first sentence after so many characters, about a hundred words … */
const LONG_PARAGRAPH = 600;
/** … and where nothing ends a sentence, with the first cue after so many. Without any punctuation it ends sooner (`unpunctuated.ts`). */
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
 * speaker is taken to go on, and a note says how often; but nobody is meant where most cues have voices and a cue has none, or where
 * most have labels ({@link LABELS_IN_MOST}) and one without follows a {@link PAUSE} behind a sentence. A cue that only tells
 * what happens, `[Applause]`, is a scene, and the speaker goes on behind it. A cue without words is omitted.
 * @param named the labels that the person that imports names
 * @param allTold whether the file says of each cue who speaks, so that nobody is meant where it does not
 */
export function cueConversation(
  cues: readonly Cue[],
  named: ReadonlySet<string> = new Set(),
  allTold = false,
): CueConversation {
  const timed = trustedTimes(cues, CUES);
  const { cues: unrolled, repeated } = unroll(timed.items);
  const spoken = unrolled.filter((cue) => !isSceneCue(cue));
  const labels = labelsOf(spoken, named);
  let before = '';
  const read = unrolled.map((cue) => {
    const parts = partsOf(cue, labels, before);
    before = parts.findLast(({ scene }) => !scene)?.text ?? before;
    return { cue, parts };
  });
  const isPlain = isUnpunctuated(
    read.flatMap(({ parts }) => parts.flatMap(({ text, scene }) => (scene ? [] : [text]))),
  );
  const talk = new Talk(
    allTold || voicesAreMost(spoken) ? 'nobody' : labelsAreMost(read) ? 'nobody after a pause' : 'the last speaker',
    isPlain ? Infinity : LONGEST_PARAGRAPH,
  );
  for (const { cue, parts } of read) talk.add(cue, parts);
  const rolling = noteOf(
    repeated,
    'The cue on this line shows lines of the one before again.',
    'cues show lines of the one before again, as rolling captions do',
    'Each line is imported once.',
  );
  return {
    segments: isPlain ? cutUnpunctuated(talk.segments) : talk.segments,
    omitted: talk.omitted,
    notes: [...timed.notes, ...talk.notes(), ...perhapsNotes(read), ...rolling],
  };
}

function voicesAreMost(cues: readonly Cue[]): boolean {
  const withWords = cues.filter(({ runs }) => runs.length > 0);
  const voiced = withWords.filter(({ runs }) => runs.some(({ voice }) => voice !== undefined));
  return voiced.length > 0 && voiced.length >= withWords.length * VOICES_IN_MOST;
}

function labelsAreMost(read: readonly { readonly parts: readonly CuePart[] }[]): boolean {
  const withWords = read.filter(({ parts }) => parts.some(({ text, scene }) => text !== '' && !scene));
  const labelled = withWords.filter(({ parts }) => parts[0]?.who.kind === 'named');
  return labelled.length > 0 && labelled.length >= withWords.length * LABELS_IN_MOST;
}

/** Whose words are where nothing says who speaks. */
type Untold = 'the last speaker' | 'nobody after a pause' | 'nobody';

type Written = Segment & { units: number };

/** Writes segments, and knows who speaks meanwhile. */
class Talk {
  readonly segments: Written[] = [];
  readonly omitted: Omission[] = [];
  readonly #untold: Untold;
  readonly #longest: number;
  readonly #goneOn = emptyTally();
  readonly #nobodys = emptyTally();
  /** The last speaker: a name, or undefined where that is unknown. */
  #speaker: string | undefined;
  /** Whether a label stood without words, so that the words after it are the speaker's. */
  #isAnnounced = false;
  /** Whether a mark of another speaker stood without words, so that the words after it are that person's. */
  #isAnother = false;
  /** Whether the words are nobody's since a pause. */
  #isLost = false;
  #end: number | undefined;
  #length = 0;
  #last = '';

  /** @param longest characters of a paragraph after which it ends with a cue, where nobody is named */
  constructor(untold: Untold, longest: number) {
    this.#untold = untold;
    this.#longest = longest;
  }

  add(cue: Cue, parts: readonly CuePart[]): void {
    let units = 1;
    let isFirst = true;
    for (const part of parts) {
      if (part.text === '') {
        this.#announce(part.who);
        continue;
      }
      if (part.scene) this.#tell(cue, part, units);
      else {
        if (isFirst) this.#loseSpeaker(cue, part.who);
        this.#write(cue, part, units, isFirst);
        isFirst = false;
      }
      units = 0;
    }
    if (units === 1) this.#omit(cue);
    if (cue.end !== undefined) this.#end = cue.end;
  }

  /** How often nothing said who speaks, and whose the words were taken for. */
  notes(): readonly ReadingNote[] {
    return [
      ...noteOf(
        this.#goneOn,
        'The cue on this line has no label and is taken as the last speaker going on.',
        'cues have no label and are taken as the last speaker going on',
        'Where another speaks, write a label before the words.',
      ),
      ...noteOf(
        this.#nobodys,
        'The cue on this line has no label after a pause and is given to nobody.',
        'cues have no label after a pause and are given to nobody',
        'To name who speaks, write a label before the words.',
      ),
    ];
  }

  #announce(who: Who): void {
    this.#isAnother = who.kind === 'unknown';
    // A mark of another speaker stands alone: whose the words below it are is not said.
    if (this.#isAnother) [this.#speaker, this.#isAnnounced] = [undefined, false];
    if (who.kind !== 'named') return;
    this.#isAnnounced = this.#isAnnounced || who.name !== this.#speaker;
    this.#speaker = who.name;
  }

  /** Takes the speaker for unknown where a cue that begins so comes after a pause, or after one that did. */
  #loseSpeaker({ start, line }: Cue, { kind }: Who): void {
    const isUntold = kind === 'untold' && this.#untold === 'nobody after a pause' && !this.#isAnnounced;
    const begins = this.#speaker !== undefined && this.#isParted(start) && endsSentence(this.#last);
    this.#isLost = isUntold && (this.#isLost || begins);
    if (!this.#isLost) return;
    this.#speaker = undefined;
    count(this.#nobodys, line);
  }

  #tell({ start, end }: Cue, { text, line }: CuePart, units: number): void {
    const time = start === undefined ? {} : { start, end };
    this.segments.push({ speaker: undefined, text, paragraph: true, partType: 'scene', ...time, line, units });
    this.#length = 0;
  }

  #write({ start, end, line: cueLine }: Cue, { who, text, line }: CuePart, units: number, isFirst: boolean): void {
    const goesOn =
      who.kind === 'untold' && this.#untold !== 'nobody' && !this.#isAnnounced && this.#speaker !== undefined;
    if (goesOn && isFirst) count(this.#goneOn, cueLine);
    const speaker =
      who.kind === 'named' ? who.name : this.#isAnnounced && who.kind === 'untold' ? this.#speaker : undefined;
    const another = who.kind === 'unknown' || (who.kind === 'untold' && this.#isAnother);
    const isSame = goesOn || (!this.#isAnnounced && !another && speaker === this.#speaker);
    const paragraph =
      !isSame || this.segments.length === 0 || this.#isParted(start) || this.#isFull(goesOn || speaker !== undefined);
    const time = start === undefined ? {} : { start, end };
    const said = { ...(goesOn ? { goesOn } : {}), ...(another ? { another } : {}) };
    this.segments.push({ speaker, ...said, text, paragraph, ...time, line, units });
    if (!goesOn) this.#speaker = speaker;
    if (who.kind !== 'untold') this.#isLost = false;
    this.#isAnnounced = false;
    this.#isAnother = false;
    this.#length = (paragraph ? 0 : this.#length) + text.length;
    this.#last = text;
  }

  #isParted(start: number | undefined): boolean {
    return start !== undefined && this.#end !== undefined && start - this.#end > PAUSE;
  }

  #isFull(isNamed: boolean): boolean {
    if (isNamed) return false;
    return this.#length > this.#longest || (this.#length > LONG_PARAGRAPH && endsSentence(this.#last));
  }

  #omit({ line, raw, repeats }: Cue): void {
    const last = this.segments.at(-1);
    // What it showed again is held by the segment before, and so is the cue.
    if (repeats === true && last) last.units += 1;
    else this.omitted.push({ line, text: raw, why: 'The cue has no words.' });
  }
}
