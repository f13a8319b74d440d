import {
  type Format,
  type Omission,
  type PartType,
  type PersonGiven,
  type Reading,
  type ReadingNote,
  Refusal,
  type Segment,
} from '../format.ts';
import { readingRuns } from '../xml/read-runs.ts';
import { countingRuns, type Run } from '../xml/runs.ts';
import { readingTeiHeader } from '../xml/tei-header.ts';
import { isSpeakerNote, TEI_NAMESPACE, teiMarkup, teiPartType } from '../xml/tei-markup.ts';
import { readingTeiPeople } from '../xml/tei-people.ts';
import { referredId } from '../xml/values.ts';
import { walkXml, type XmlElement } from '../xml/walk.ts';

/**
 * Sittings as ParlaMint sets them in TEI, and its lists of people. A segment of an utterance is a paragraph. A note inside one
 * parts it: what the note tells is nobody's words, and what follows goes on as a segment of the same speaker.
 */
export const parlamint: Format = {
  id: 'parlamint',
  name: 'ParlaMint TEI',
  units: ['segment', 'segments'],
  detect: ({ root }) =>
    root !== undefined && root.namespace === TEI_NAMESPACE && ['TEI', 'teiCorpus', 'listPerson'].includes(root.name),
  read: ({ text }) => read(text),
};

function read(text: string): Reading {
  const sitting = new SittingReader();
  const reading = readingRuns(teiMarkup, sitting);
  const people = readingTeiPeople();
  const header = readingTeiHeader();
  const counting = countingRuns(teiMarkup);
  walkXml(text, [reading.visitor, people.visitor, header.visitor, counting.visitor]);
  const listed = people.result();
  const about = header.result();
  const omitted = [...sitting.omitted, ...reading.result()];
  const notes = sitting.gaps.length > 0 ? [gapNote(sitting.gaps)] : [];
  if (!sitting.hasSpeech) {
    if (listed.length > 0) return { kind: 'people', people: listed, omitted, notes, about };
    throw new Refusal(
      'The file has neither an utterance (<u>) nor a list of people (<listPerson>). Import the file of a sitting; a file that only includes others holds no words.',
    );
  }
  if (sitting.segments.length === 0) throw new Refusal('The sitting has no words. Export it again, with its text.');
  const spoken = new Set(sitting.segments.map(({ speaker }) => speaker));
  const known = new Set(listed.map(({ label }) => label));
  const printed = [...sitting.printed].filter(([label]) => spoken.has(label) && !known.has(label));
  const named = [...listed.filter(({ label }) => spoken.has(label)), ...printed.map(personPrinted)];
  const present = counting.result();
  return {
    kind: 'conversation',
    segments: sitting.segments,
    omitted,
    notes,
    about,
    present,
    people: named,
    words: 'edited',
  };
}

/** The first name printed before a label's utterances is the name; others are other names. */
function personPrinted([label, names]: readonly [string, ReadonlySet<string>]): PersonGiven {
  const [name = label, ...altNames] = names;
  return { label, name, ...(altNames.length > 0 ? { altNames } : {}) };
}

/** What is open: who speaks in it, and what its words are. */
interface Place {
  readonly partType: PartType;
  readonly speaker: string | undefined;
}

const NOWHERE: Place = { partType: 'other', speaker: undefined };

class SittingReader {
  readonly segments: Segment[] = [];
  readonly omitted: Omission[] = [];
  readonly gaps: Run[] = [];
  /** Labels with the names printed before what they say. */
  readonly printed = new Map<string, Set<string>>();
  hasSpeech = false;
  readonly #open: { readonly place: Place; readonly before: number }[] = [];
  /** The name printed last, until it is known whose it is. */
  #announced: Run | undefined;
  #isParted = false;

  readonly enter = (element: XmlElement): void => {
    let place = this.#open.at(-1)?.place ?? NOWHERE;
    const partType = teiPartType(element);
    if (element.name === 'u') place = { partType: 'speech', speaker: this.#speakerOf(element) };
    else if (partType) place = { partType, speaker: undefined };
    if (element.name === 'seg' || element.name === 'u') this.#isParted = false;
    this.#open.push({ place, before: this.segments.length });
  };

  readonly leave = (element: XmlElement): void => {
    const open = this.#open.pop();
    if (element.name === 'seg') this.#isParted = false;
    if (this.#open.length === 0) this.#dropAnnounced();
    if (element.name !== 'u' || !open || this.segments.length > open.before) return;
    const text = element.attribute('who') ?? '';
    this.omitted.push({ line: element.line, text, why: 'The utterance has no words.', units: 0 });
  };

  readonly run = ({ text, line }: Run): void => {
    this.#dropAnnounced();
    const { partType, speaker } = this.#open.at(-1)?.place ?? NOWHERE;
    const isSpeech = partType === 'speech';
    this.segments.push({ speaker, text, line, partType, paragraph: !(isSpeech && this.#isParted) });
    this.#isParted ||= isSpeech;
  };

  readonly aside = (element: XmlElement, text: string): void => {
    const { line } = element;
    if (isSpeakerNote(element)) {
      this.#dropAnnounced();
      if (text !== '') this.#announced = { text: text.replace(/ ?:$/, ''), line };
    } else if (element.name === 'gap') this.gaps.push({ line, text: text || (element.attribute('reason') ?? '') });
    else if (text !== '')
      this.omitted.push({ line, text, why: 'It describes the file or lists who is who.', units: 0 });
  };

  readonly isGlued = ({ name, attribute }: XmlElement): boolean =>
    (name === 'w' || name === 'pc') && attribute('join') === 'right';

  /** A reference to a person, or the name printed before where there is none. */
  #speakerOf(element: XmlElement): string | undefined {
    this.hasSpeech = true;
    const id = referredId(element.attribute('who'));
    const name = this.#announced?.text;
    this.#announced = undefined;
    if (id === undefined) return name;
    const label = `#${id}`;
    if (name !== undefined) this.printed.set(label, (this.printed.get(label) ?? new Set()).add(name));
    return label;
  }

  #dropAnnounced(): void {
    if (this.#announced === undefined) return;
    const why = 'It is the name of a speaker, and no utterance follows it.';
    this.omitted.push({ ...this.#announced, why, units: 0 });
    this.#announced = undefined;
  }
}

/** Says where something is left out, and how often. */
function gapNote(gaps: readonly Run[]): ReadingNote {
  const [{ line, text } = { line: 1, text: '' }] = gaps;
  const why = text === '' ? '' : ` (${text})`;
  const more = gaps.length > 1 ? `, and at ${gaps.length - 1} more places` : '';
  const message = `The file is an excerpt: something is left out at line ${line}${why}${more}. For all that was said, import the whole sitting.`;
  return { line, message };
}
