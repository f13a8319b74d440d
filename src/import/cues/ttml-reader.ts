import type { Omission } from '../format.ts';
import { folded } from '../xml/runs.ts';
import { languageTag } from '../xml/values.ts';
import type { XmlElement, XmlVisitor } from '../xml/walk.ts';
import type { VoiceRun } from './cue.ts';
import { TtmlAgents } from './ttml-agents.ts';
import { isTtml, type TtmlNames } from './ttml-names.ts';
import { type Interval, intervalIn } from './ttml-interval.ts';
import { type TtmlClock, ttmlClock } from './ttml-times.ts';

/** A paragraph of a document: one cue. Its voices are references to agents. */
export interface TtmlCue extends Interval {
  readonly line: number;
  readonly runs: readonly VoiceRun[];
  /** Whether readings that stand beside words are left out. */
  readonly hasReadings: boolean;
}

interface OpenCue {
  readonly line: number;
  readonly interval: Interval;
  /** Whether it has times of its own, which those inside it then only divide. */
  readonly isTimed: boolean;
  /** From the first of the times inside to the last. */
  within: Interval;
  readonly runs: { readonly voice: string | undefined; readonly pieces: string[]; readonly line: number }[];
  hasReadings: boolean;
}

/** An open element, with what holds inside it. */
interface Open {
  readonly interval: Interval;
  readonly agent: string | undefined;
  readonly kind: 'head' | 'title' | 'aside' | 'reading' | 'content';
  readonly cue: OpenCue | undefined;
}

/** Elements of the content of a document; what else stands in it describes, draws or sounds. */
const CONTENT: ReadonlySet<string> = new Set(['tt', 'body', 'div', 'p', 'span', 'br']);
const READINGS: ReadonlySet<string> = new Set(['text', 'textContainer', 'delimiter']);
const ROOT: Open = {
  interval: { start: undefined, end: undefined },
  agent: undefined,
  kind: 'content',
  cue: undefined,
};

/** Reads a document of TTML as a walk tells it: its cues, who its agents are, and what is neither. */
export class TtmlReader implements XmlVisitor {
  readonly agents = new TtmlAgents();
  readonly cues: TtmlCue[] = [];
  readonly omitted: Omission[] = [];
  title: string | undefined;
  lang: string | undefined;
  readonly #names: TtmlNames;
  readonly #open: Open[] = [];
  #clock: TtmlClock | undefined;

  constructor(names: TtmlNames) {
    this.#names = names;
  }

  readonly open = (element: XmlElement): void => {
    const around = this.#open.at(-1) ?? ROOT;
    const { name, attribute } = element;
    this.#clock ??= ttmlClock((parameter) => this.#names.attribute(element, 'parameter', parameter));
    if (name !== 'span' && name !== 'p') this.lang ??= languageTag(attribute('xml:lang'));
    const kind = this.agents.open(element) ? 'head' : this.#kindOf(element, around.kind);
    const interval = kind === 'content' ? intervalIn(around.interval, attribute, this.#clock) : around.interval;
    const agent = this.#names.attribute(element, 'metadata', 'agent') ?? around.agent;
    const cue = kind === 'content' && name === 'p' ? beginCue(element, interval) : around.cue;
    if (name === 'p' && kind !== 'content' && isTtml(element.namespace)) {
      this.omitted.push({ line: element.line, text: '<p>', why: 'It stands in what describes the file.' });
    }
    if (cue && kind === 'content' && name === 'br') addTo(cue, '\n', element.line, agent);
    if (cue && name === 'span' && hasTime(attribute)) cue.within = spanning(cue.within, interval);
    if (cue && kind === 'reading') cue.hasReadings = true;
    this.#open.push({ interval, agent, kind, cue });
  };

  readonly text = (text: string, line: number): void => {
    const { kind, cue, agent } = this.#open.at(-1) ?? ROOT;
    this.agents.text(text);
    if (kind === 'content' && cue) {
      addTo(cue, text.replace(/[ \t\r\n]+/g, ' '), line, agent);
      return;
    }
    const words = kind === 'head' || kind === 'reading' ? '' : folded(text);
    if (words === '') return;
    if (kind === 'title') this.title ??= words;
    else {
      const why = kind === 'aside' ? 'It describes the file, and nobody says it.' : 'It stands outside of any cue.';
      this.omitted.push({ line, text: words, why, units: 0 });
    }
  };

  readonly close = (element: XmlElement): void => {
    const closed = this.#open.pop();
    this.agents.close(element);
    if (closed?.cue && closed.cue !== this.#open.at(-1)?.cue) this.cues.push(cueOf(closed.cue));
  };

  readonly comment = (comment: string, line: number): void => {
    this.omitted.push({ line, text: folded(comment), why: 'It is a comment in the file.', units: 0 });
  };

  #kindOf(element: XmlElement, around: Open['kind']): Open['kind'] {
    const { name, namespace } = element;
    if (around === 'aside' || around === 'reading') return around;
    if (name === 'title' && around === 'head') return 'title';
    if (name === 'desc' || name === 'copyright' || name === 'title') return 'aside';
    if (around === 'head' || name === 'head' || name === 'metadata') return 'head';
    if (!CONTENT.has(name) || !isTtml(namespace)) return 'aside';
    return READINGS.has(this.#names.attribute(element, 'styl', 'ruby') ?? '') ? 'reading' : 'content';
  }
}

function beginCue({ line, attribute }: XmlElement, interval: Interval): OpenCue {
  const within = { start: undefined, end: undefined };
  return { line, interval, isTimed: hasTime(attribute), within, runs: [], hasReadings: false };
}

function hasTime(attribute: XmlElement['attribute']): boolean {
  return attribute('begin') !== undefined || attribute('end') !== undefined || attribute('dur') !== undefined;
}

/** The time from the beginning of the first to the end of the last. */
function spanning(all: Interval, { start, end }: Interval): Interval {
  return { start: all.start ?? start, end: end ?? all.end };
}

function addTo({ runs }: OpenCue, text: string, line: number, voice: string | undefined): void {
  const last = runs.at(-1);
  const isBlank = text.trim() === '';
  // White space between two voices is nobody's.
  if (last && (isBlank || last.voice === voice)) last.pieces.push(text);
  else if (!isBlank) runs.push({ voice, pieces: [text], line });
}

function cueOf({ line, interval, isTimed, within, runs, hasReadings }: OpenCue): TtmlCue {
  const { start, end } = isTimed || within.start === undefined ? interval : within;
  const words = runs.map(({ voice, pieces, line }): VoiceRun => ({ voice, text: pieces.join(''), line }));
  return { line, start, end, runs: words, hasReadings };
}
