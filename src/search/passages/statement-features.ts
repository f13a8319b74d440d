import { spreadOver, toLargest } from './kernel.ts';
import type { Stretch } from './stretch.ts';

/** Lists of `StatementFeatures.statements`. */
export const STATEMENT_FEATURES = 17;

/** More names than this leave open who is meant. */
const MANY_NAMED = 3;

/** What the model reads of the statements of a stretch, whatever words they hold: a number for each in every list. */
export interface StatementFeatures {
  /** How surely the statement is by a speaker named. */
  readonly named: Float32Array;
  /** In the order of the weights of `ranking.json`. */
  readonly statements: readonly Float32Array[];
}

/** A stretch with who speaks in it. */
interface Spoken {
  readonly stretch: Stretch;
  /** For each speaker named, in order: how surely (0 to 1) each statement is theirs. */
  readonly speakers: readonly Float32Array[];
  readonly text: (statement: number) => string;
}

/** Who speaks, how long, and where in the meeting. */
export function statementFeatures(
  { stretch, speakers, text }: Spoken,
  lengths: Float32Array,
  termCount: number,
): StatementFeatures {
  const named = surest(speakers, lengths.length);
  const all = (value: number) => new Float32Array(lengths.length).fill(value);
  return {
    named,
    statements: [
      ...speakerFeatures(speakers, named, lengths),
      lengths.map((length) => Math.log(1 + length) / 5),
      lengths.map((_, at) => (text(stretch.from + at).includes('?') ? 1 : 0)),
      spread(
        lengths.map((length) => Math.min(length, 80)),
        3,
      ),
      ...placeFeatures(stretch, lengths),
      all(speakers.length > 0 ? 1 : 0),
      all(speakers.length > MANY_NAMED ? 1 : 0),
      all(Math.log(stretch.record.record.statements.length) / 7),
      all(termCount / 6),
    ],
  };
}

/** For each statement how surely it is by one of the speakers. */
function surest(speakers: readonly Float32Array[], size: number): Float32Array {
  const most = new Float32Array(size);
  for (const sure of speakers) for (let at = 0; at < size; at += 1) most[at] = Math.max(most[at]!, sure[at]!);
  return most;
}

/** Whether who is named speaks here or nearby: the first two of them, and all. */
function speakerFeatures(
  speakers: readonly Float32Array[],
  named: Float32Array,
  lengths: Float32Array,
): readonly Float32Array[] {
  const none = new Float32Array(lengths.length);
  const [first = none, second = none] = speakers;
  const spoken = named.map((sure, at) => sure * Math.min(60, lengths[at]!));
  return [first, second, spread(named, 2), spread(first, 4), spread(second, 4), spread(spoken, 2)];
}

/** How far into the meeting; then how near its first statement, twice, and its last. */
function placeFeatures({ record: { first, record }, from }: Stretch, lengths: Float32Array): readonly Float32Array[] {
  const of = record.statements.length;
  const places = lengths.map((_, at) => from - first + at);
  return [
    places.map((place) => place / of),
    places.map((place) => Math.exp(-place / 6)),
    places.map((place) => Math.exp(-place / 25)),
    places.map((place) => Math.exp(-(of - 1 - place) / 10)),
  ];
}

/** Values spread over their neighbours, of which the largest becomes 1. */
function spread(values: Float32Array, reach: number): Float32Array {
  const out = new Float32Array(values.length);
  spreadOver(values, reach, out);
  return toLargest(out);
}
