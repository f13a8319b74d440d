/** How a document counts time (TTML1 and TTML2, Parameter Attribute Vocabulary and Time Value Expressions): its parameters, those that are missing as the standard sets them. */
export interface TtmlClock {
  /** Frames that a clock time counts to the second, and those there really are: 30 and 29.97. */
  readonly frameRate: number;
  readonly effectiveRate: number;
  readonly subFrameRate: number;
  readonly tickRate: number;
  /** Whether clock times count frames as SMPTE timecode does, and which it leaves out. */
  readonly isSmpte: boolean;
  readonly dropMode: 'nonDrop' | 'dropNTSC' | 'dropPAL';
}

/** `01:02:03`, `01:02:03.456`, `01:02:03:12`, `01:02:03:12.1`: hours, minutes, seconds, fraction or frames and sub-frames. */
const CLOCK_TIME = /^(\d{1,6}):(\d{2}):(\d{2})(?:([.,]\d{1,12})|[:;](\d{1,4})(?:\.(\d{1,4}))?)?$/;
/** `3.12s`, `93600000t`. */
const OFFSET = /^(\d{1,18}(?:\.\d{1,12})?)(h|m|s|ms|f|t)$/;
const MOST_SECONDS = 1e9;

/** The clock of a document. @param parameter the value of a parameter on its root, by its name without prefix */
export function ttmlClock(parameter: (name: string) => string | undefined): TtmlClock {
  const given = positive(parameter('frameRate'));
  const frameRate = given ?? 30;
  const [above, below] = (parameter('frameRateMultiplier') ?? '').trim().split(/[\s:]+/, 2);
  const multiplier = (positive(above) ?? 1) / (positive(below) ?? 1);
  const subFrameRate = positive(parameter('subFrameRate')) ?? 1;
  const dropMode = parameter('dropMode');
  return {
    frameRate,
    effectiveRate: frameRate * multiplier,
    subFrameRate,
    tickRate: positive(parameter('tickRate')) ?? (given === undefined ? 1 : frameRate * multiplier * subFrameRate),
    isSmpte: parameter('timeBase') === 'smpte',
    dropMode: dropMode === 'dropNTSC' || dropMode === 'dropPAL' ? dropMode : 'nonDrop',
  };
}

/** Reads a time expression of TTML. @returns seconds to the millisecond; undefined for what is none or impossible */
export function ttmlTime(expression: string, clock: TtmlClock): number | undefined {
  const text = expression.trim();
  const seconds = clockSeconds(text, clock) ?? offsetSeconds(text, clock);
  if (seconds === undefined || !(seconds <= MOST_SECONDS)) return undefined;
  return rounded(seconds);
}

/** Seconds to the millisecond. */
export function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function clockSeconds(text: string, clock: TtmlClock): number | undefined {
  const [all, hours, minutes, seconds, fraction = '', frames = '0', subFrames = '0'] = CLOCK_TIME.exec(text) ?? [];
  if (all === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const counted = Number(frames) + Number(subFrames) / clock.subFrameRate;
  if (Number(frames) > 0 && Number(frames) >= clock.frameRate) return undefined;
  if (!clock.isSmpte) return whole + Number(`0${fraction.replace(',', '.')}`) + counted / clock.effectiveRate;
  const dropped = droppedFrames(Number(hours), Number(minutes), clock.dropMode);
  return (whole * clock.frameRate + counted - dropped) / clock.effectiveRate;
}

/** Frame numbers that timecode left out up to a minute (TTML1, Time Expression Semantics, SMPTE Time Base). */
function droppedFrames(hours: number, minutes: number, mode: TtmlClock['dropMode']): number {
  if (mode === 'nonDrop') return 0;
  if (mode === 'dropNTSC') return (hours * 54 + minutes - Math.floor(minutes / 10)) * 2;
  return (hours * 27 + Math.floor(minutes / 2) - Math.floor(minutes / 20)) * 4;
}

function offsetSeconds(text: string, { effectiveRate, tickRate }: TtmlClock): number | undefined {
  const [all, count, unit] = OFFSET.exec(text) ?? [];
  if (all === undefined) return undefined;
  const perSecond = { h: 1 / 3600, m: 1 / 60, s: 1, ms: 1000, f: effectiveRate, t: tickRate }[unit ?? ''] ?? 1;
  return Number(count) / perSecond;
}

function positive(value: string | undefined): number | undefined {
  const text = value?.trim() ?? '';
  return /^\d{1,12}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
