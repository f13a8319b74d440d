import { type Format, type Omission, type PartType, type Reading, Refusal, type Segment } from '../format.ts';
import { aknMarkup, partTypeOf, whyAside } from '../xml/akn-markup.ts';
import { readingAknMeta } from '../xml/akn-meta.ts';
import { aknSpeakers, type Voice } from '../xml/akn-speakers.ts';
import { readingRuns } from '../xml/read-runs.ts';
import { countingRuns, type Run } from '../xml/runs.ts';
import { walkXml, type XmlElement } from '../xml/walk.ts';

/** Debates of parliaments as OASIS LegalDocML sets them, versions 1 to 3. */
export const akomaNtoso: Format = {
  id: 'akoma-ntoso',
  name: 'Akoma Ntoso',
  units: ['paragraph', 'paragraphs'],
  detect: ({ root }) => root?.name === 'akomaNtoso',
  read: ({ text }) => read(text),
};

/** What the words of an element are, and who says them. */
interface Place {
  readonly partType: PartType;
  readonly voice: Voice | undefined;
}

interface Part {
  readonly place: Place;
  readonly runs: Run[];
}

interface OpenElement {
  readonly element: XmlElement;
  readonly place: Place;
  /** For a speech: how many parts there were before it. */
  readonly before: number;
}

const SPOKEN: ReadonlySet<PartType> = new Set(['speech', 'question', 'answer']);
/** What stands inside a paragraph's block or a list, and begins nothing of its own. */
const INNER = new Set(
  'p li ul ol dl dt dd table tr td th caption blockList item block blockContainer tblock container'.split(' '),
);

function read(text: string): Reading {
  const debate = new DebateReader();
  const reading = readingRuns(aknMarkup, debate);
  const meta = readingAknMeta();
  const counting = countingRuns(aknMarkup);
  walkXml(text, [reading.visitor, meta.visitor, counting.visitor]);
  if (!debate.isDebate) {
    throw new Refusal(
      'The file is an Akoma Ntoso document, but not of a debate. Import the file that has a <debate> element.',
    );
  }
  if (debate.parts.length === 0) throw new Refusal('The debate has no words. Export it again, with its text.');
  const { about, references } = meta.result();
  const voices = [...new Set(debate.parts.map(({ place }) => place.voice))].filter((voice) => voice !== undefined);
  const { labelOf, people, notes } = aknSpeakers(voices, references);
  const segments = debate.parts.map(({ place, runs }): Segment => ({
    speaker: place.voice && labelOf(place.voice),
    text: runs.map((run) => run.text).join('\n'),
    paragraph: true,
    partType: place.partType,
    line: runs[0]?.line ?? 1,
    units: runs.length,
  }));
  const omitted = [...debate.omitted, ...reading.result()];
  const present = counting.result();
  return { kind: 'conversation', segments, omitted, notes, about, present, people, words: 'edited' };
}

class DebateReader {
  readonly parts: Part[] = [];
  readonly omitted: Omission[] = [];
  isDebate = false;
  readonly #open: OpenElement[] = [];

  readonly enter = (element: XmlElement, parent: XmlElement | undefined): void => {
    if (element.name === 'debate') this.isDebate = true;
    this.#open.push({ element, place: this.#placeIn(element, parent), before: this.parts.length });
  };

  readonly leave = (element: XmlElement): void => {
    const open = this.#open.pop();
    const isTurn = element.name !== 'speechGroup' && SPOKEN.has(partTypeOf(element) ?? 'other');
    if (!open?.place.voice || !isTurn || this.parts.length > open.before) return;
    const { from, by } = open.place.voice;
    this.omitted.push({
      line: element.line,
      text: from ?? by ?? '',
      why: `The ${element.name} has no words.`,
      units: 0,
    });
  };

  readonly run = (run: Run): void => {
    const place = this.#open.at(-1)?.place ?? { partType: 'other', voice: undefined };
    const last = this.parts.at(-1);
    if (last?.place === place) last.runs.push(run);
    else this.parts.push({ place, runs: [run] });
  };

  readonly aside = (element: XmlElement, text: string): void => {
    if (text === '') return;
    const voice = element.name === 'from' ? this.#open.at(-1)?.place.voice : undefined;
    if (voice && voice.from === undefined) voice.from = text.replace(/ ?:$/, '');
    else this.omitted.push({ line: element.line, text, why: whyAside(element.name), units: 0 });
  };

  #placeIn(element: XmlElement, parent: XmlElement | undefined): Place {
    const around = this.#open.at(-1)?.place ?? { partType: 'other', voice: undefined };
    if (aknMarkup.isInline(element, parent)) return around;
    const partType = partTypeOf(element);
    if (partType && SPOKEN.has(partType)) return { partType, voice: voiceOf(element, around.voice) };
    if (partType) return { partType, voice: undefined };
    return around.partType === 'other' && !INNER.has(element.name) ? { partType: 'other', voice: undefined } : around;
  }
}

/** A speech that names nobody is of who speaks around it: the speaker of a group of speeches. */
function voiceOf(element: XmlElement, around: Voice | undefined): Voice {
  const by = element.attribute('by');
  const as = element.attribute('as');
  return { by: by ?? around?.by, as: as ?? around?.as, from: undefined, line: element.line };
}
