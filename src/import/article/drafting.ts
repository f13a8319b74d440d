import type { Range } from '../../record/record.ts';
import { LONGEST_ATTRIBUTION, LONGEST_EXACT, MOST_QUOTED } from '../../record/schema.ts';
import type { SpeechCue } from './cue.ts';
import { cueOf } from './cues.ts';
import type { DraftedStatement } from './drafted.ts';
import { fidelityOf } from './fidelity.ts';
import type { PartyList } from './parties.ts';
import type { Post } from './posts.ts';
import { holdsLooseMark, type Quotation } from './quotations.ts';
import type { Read } from './read.ts';
import type { Sentence } from './sentences.ts';
import type { Speakers, Attributed } from './speakers.ts';
import { subjectAt } from './subjects.ts';

/** The sentence before, with the words that say who speaks in it. */
interface Before {
  readonly sentence: Sentence;
  readonly cue: SpeechCue | undefined;
}

/** The statements of a report, as its sentences are read in their order. */
export class Drafting {
  readonly statements: DraftedStatement[] = [];
  readonly #text: string;
  readonly #parties: PartyList;
  readonly #speakers: Speakers;
  #before: Before | undefined;

  constructor(text: string, parties: PartyList, speakers: Speakers) {
    this.#text = text;
    this.#parties = parties;
    this.#speakers = speakers;
  }

  post({ span, words, name, signature }: Post, read: Read): void {
    this.#speakers.begin(read);
    const subject = subjectAt(read, 0);
    const isName = subject?.is === 'name' && read.found.names.length === 1;
    const party = isName
      ? this.#speakers.of(subject, read).party
      : this.#parties.ofDescription(this.#text.slice(name.start, name.end).trim().replace(/\s+/g, ' '), 'person');
    const quoted = [{ ...words, within: 'post' as const }];
    const attributionText = this.#printed(signature);
    const attribution = party === undefined ? 'unknown' : 'explicit';
    this.statements.push({
      span,
      partType: 'speech',
      fidelity: 'verbatim',
      speaker: party,
      attributionText,
      attribution,
      quoted,
    });
    this.#speakers.spoke(undefined, '');
    this.#before = undefined;
  }

  sentence(read: Read, isHeading: boolean): void {
    const { sentence } = read;
    this.#speakers.begin(read);
    const cue = cueOf(read);
    const before = this.#before;
    this.#before = { sentence, cue };
    this.#draft(read, cue, isHeading, before);
    this.#speakers.together(subjectAt(read, 0), sentence.paragraph);
    if (cue?.subject) this.#speakers.together(cue.subject, sentence.paragraph);
  }

  #draft(read: Read, cue: SpeechCue | undefined, isHeading: boolean, before: Before | undefined): void {
    const { sentence } = read;
    if (!cue) {
      this.#withoutCue(sentence, before);
      return;
    }
    if (isHeading && !holdsLooseMark(sentence.masked) && !sentence.quotations.some(({ isSound }) => isSound)) return;
    const speaking = this.#speaking(cue, read);
    const attributionText = this.#printed(cue.attribution);
    this.#add(sentence, speaking, attributionText, cue.attribution, isHeading ? 'heading' : 'summary');
    this.#speakers.spoke(speaking.party, attributionText ?? '');
  }

  #speaking({ subject }: SpeechCue, read: Read): Attributed {
    if (!subject) return { party: undefined, attribution: 'unknown' };
    const goesOn = subject.is === 'pronoun' && read.sentence.quotations[0]?.goesOn === true;
    return goesOn ? this.#speakers.goesOn() : this.#speakers.of(subject, read);
  }

  /** A sentence that says of nobody that they said something: drafted only for the marks in it. */
  #withoutCue(sentence: Sentence, before: Before | undefined): void {
    const [first] = sentence.quotations;
    const isBare = first !== undefined && !/[\p{L}\p{N}]/u.test(sentence.masked);
    if (isBare && before && this.#goesOnInParagraph(before, sentence)) return;
    if (first?.goesOn || (isBare && first && !first.isSound)) {
      const speaking = this.#speakers.goesOn();
      this.#add(sentence, speaking, undefined, undefined, 'summary');
      this.#speakers.spoke(speaking.party, '');
      return;
    }
    this.#speakers.spoke(undefined, '');
    const sound = sentence.quotations.filter(({ isSound }) => isSound);
    if (sentence.quotations.some((quotation) => this.#isTelling(quotation, sentence))) {
      this.#add(sentence, { party: undefined, attribution: 'unknown' }, undefined, undefined, 'summary');
    } else if (sound.length > 0 || holdsLooseMark(sentence.masked)) this.#narrate(sentence, sound);
  }

  /** `"We agree," he said. "It is good."`: the second quotation belongs to the statement of the first. */
  #goesOnInParagraph(before: Before, sentence: Sentence): boolean {
    const last = this.statements.at(-1);
    const isNext =
      last && before.cue && before.sentence.paragraph === sentence.paragraph && last.span.end === before.sentence.end;
    if (!isNext || last.quoted.length === 0 || sentence.quotations.some(({ goesOn, isSound }) => goesOn || !isSound))
      return false;
    if (last.fidelity !== 'verbatim-reported') return false;
    const quotations = [...before.sentence.quotations, ...sentence.quotations];
    const span = { start: last.span.start, end: sentence.end };
    if (span.end - span.start > LONGEST_EXACT || quotations.length > MOST_QUOTED) return false;
    const fidelity = fidelityOf(this.#text, span, quotations, before.cue.attribution);
    const quoted = [...last.quoted, ...this.#quoted(sentence.quotations)];
    this.statements[this.statements.length - 1] = { ...last, span, fidelity, quoted };
    this.#before = { sentence: { ...sentence, start: span.start, quotations }, cue: before.cue };
    return true;
  }

  /** Words in marks that someone may have said, and not a name or a word held at arm's length. */
  #isTelling({ start, end, words }: Quotation, sentence: Sentence): boolean {
    const written = this.#text.slice(words.start, words.end);
    const isLed = /[:：]\s*$/u.test(this.#text.slice(Math.max(sentence.start, start - 3), start));
    const hasComma = /[,，]$/u.test(written) || /^\s*[,，]/u.test(this.#text.slice(end, end + 3));
    if (isLed || (start === sentence.start && hasComma)) return true;
    return /[.!?…。！？]$/.test(written) || (written.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 3;
  }

  #add(
    sentence: Sentence,
    { party, attribution }: Attributed,
    attributionText: string | undefined,
    said: Range | undefined,
    partType: DraftedStatement['partType'],
  ): void {
    const span = { start: sentence.start, end: sentence.end };
    const whole = fidelityOf(this.#text, span, sentence.quotations, said);
    const fidelity = partType === 'heading' && whole === 'verbatim-reported' ? 'partial' : whole;
    const quoted = this.#quoted(sentence.quotations);
    this.statements.push({ span, partType, fidelity, speaker: party, attributionText, attribution, quoted });
  }

  #narrate({ start, end }: Sentence, quotations: readonly Quotation[]): void {
    this.statements.push({
      span: { start, end },
      partType: 'narrative',
      fidelity: 'narration',
      speaker: undefined,
      attributionText: undefined,
      attribution: 'explicit',
      quoted: this.#quoted(quotations),
    });
  }

  #quoted(quotations: readonly Quotation[]): DraftedStatement['quoted'] {
    return quotations.filter(({ isSound }) => isSound).map(({ words }) => ({ ...words, within: 'marks' as const }));
  }

  /** Words of the text on one line, as long as a record takes them; a quotation within them is left out with what follows. */
  #printed({ start, end }: Range): string | undefined {
    const words = this.#text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (words.length <= LONGEST_ATTRIBUTION) return words || undefined;
    return words.slice(0, LONGEST_ATTRIBUTION).replace(/\s\S*$/, '') || undefined;
  }
}
