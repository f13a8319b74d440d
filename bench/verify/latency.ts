import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Archive, type MeetingRecord, openArchive } from '../../src/index.ts';
import { readAllMeetings } from '../lib/qmsum.ts';
import { percentile } from '../lib/percentiles.ts';
import { createRandom } from '../lib/random.ts';
import { RECORD_SIZE, recordsOf } from '../lib/records.ts';
import { time } from '../lib/measure.ts';
import { figure, table } from '../lib/table.ts';
import { generateTexts } from '../lib/texts.ts';
import { recordOfTranscript } from '../lib/transcript.ts';
import { meetingOf } from '../retrieval/meetings.ts';
import { adversarial, DRAWN, LEAST, type Kind, type Texts } from './draw.ts';
import { check, decisionOf } from './readout.ts';

const SEED = 20_240_308;
const EACH_ADVERSARIAL = 5;
/** At most so many other quotes of a kind are checked before any is timed. */
const WARM_UP = 10;
/** The longest statement has so many words, and no more than the 100,000 UTF-16 units that a record takes. */
const HUGE_WORDS = 20_000;
const LONGEST = 100_000;
const IN_HUGE: ReadonlySet<string> = new Set([
  'word for word',
  'a word left out',
  'two words swapped',
  'a letter wrong',
]);

interface Timed {
  readonly name: string;
  readonly took: readonly number[];
  readonly outcomes: readonly string[];
  /** Megabytes that the worst call left before collecting, and all calls together after it. */
  readonly made: number;
  readonly held: number;
}

/** Records of at least so many words: of real meetings where a folder of QMSum is named that holds them, else of made-up texts. */
export function manyWords(least: number, folder: string | undefined): readonly MeetingRecord[] {
  const real = folder === undefined ? [] : readAllMeetings(folder);
  // Made-up texts have twenty words in the mean.
  if (real.length === 0) return recordsOf(generateTexts(Math.ceil(least / 15), SEED), RECORD_SIZE);
  const records: MeetingRecord[] = [];
  for (let words = 0; words < least && records.length < real.length;) {
    const { record } = meetingOf(real[records.length]!, records.length);
    records.push(record);
    words += wordsOf([record]).flat().length;
  }
  return records;
}

/** A record with one statement of 20,000 words, as far as they fit, drawn from other texts. */
export function hugeStatement(texts: Texts): MeetingRecord {
  const random = createRandom(SEED);
  const words: string[] = [];
  while (words.length < HUGE_WORDS) words.push(...random.pick(texts));
  const text = words.slice(0, HUGE_WORDS).join(' ').slice(0, LONGEST).toWellFormed();
  return recordOfTranscript({
    id: 'huge',
    title: 'One long statement',
    speakers: [{ id: 'speaker', name: 'Speaker' }],
    turns: [{ id: 't0', position: 0, speaker: 'speaker', text }],
  });
}

/** The words of every statement, without empty ones. */
export function wordsOf(records: readonly MeetingRecord[]): Texts {
  return records.flatMap(({ statements }) => statements.map(({ text }) => text.trim().split(/\s+/)));
}

/** The word that stands most often in the texts; of two, the one met first. */
export function mostFrequent(texts: Texts): string {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/**
 * Times quotes of every kind, so many of each, on an archive with many words, in Markdown. Those of the huge statement
 * are timed on an archive that holds it as well: it holds words of all others, and would be the best line for many.
 */
export function bigReport(records: readonly MeetingRecord[], each: number): string {
  const texts = wordsOf(records);
  const long = texts.filter((words) => words.length >= LEAST);
  const start = performance.now();
  const archive = openArchive(records);
  const opened = performance.now() - start;
  const firstTook = time(() => check(archive, long[0]!.join(' ')));
  const drawn = DRAWN.map((kind) => timeKind(archive, kind, long, each));
  const all = drawn.flatMap(({ took }) => took);
  const timed = [
    ...drawn,
    ...timeHuge(records, hugeStatement(texts), each),
    ...adversarial(mostFrequent(texts)).map((kind) => timeKind(archive, kind, texts, Math.min(each, EACH_ADVERSARIAL))),
  ];
  return [
    `Words ${texts.flat().length}, statements ${texts.length}, records ${records.length}. Opened in ${figure(opened / 1000)} s; the first quote took ${figure(firstTook)} ms.`,
    `Of all quotes that people may bring, the huge statement's left out: p50 ${figure(percentile(all, 50))}, p99 ${figure(percentile(all, 99))} ms.`,
    timesTable(timed),
  ].join('\n\n');
}

function timeHuge(records: readonly MeetingRecord[], huge: MeetingRecord, each: number): readonly Timed[] {
  const archive = openArchive([...records, huge]);
  const kinds = DRAWN.filter(({ name }) => IN_HUGE.has(name));
  return kinds.map((kind) => timeKind(archive, { ...kind, name: `${kind.name}, huge` }, wordsOf([huge]), each));
}

/** Times quotes, each ten times, on one record. */
export function smallReport(record: MeetingRecord, quotes: readonly string[]): string {
  const archive = openArchive([record]);
  const firstTook = time(() => check(archive, quotes[0]!));
  const took: number[] = [];
  for (let pass = 0; pass < 12; pass += 1) {
    for (const quote of quotes) {
      const once = time(() => check(archive, quote));
      if (pass >= 2) took.push(once);
    }
  }
  const texts = wordsOf([record]);
  const adverse = adversarial(mostFrequent(texts)).map((kind) => timeKind(archive, kind, texts, EACH_ADVERSARIAL));
  return [
    `${quotes.length} quotes, each ten times: p50 ${figure(percentile(took, 50))}, p99 ${figure(percentile(took, 99))}, at most ${figure(Math.max(...took))} ms; the first of all took ${figure(firstTook)} ms.`,
    timesTable(adverse),
  ].join('\n\n');
}

function timeKind(archive: Archive, { name, draw }: Kind, texts: Texts, each: number): Timed {
  const random = createRandom(SEED);
  const [warming, quotes] = [Math.min(each, WARM_UP), each].map((length) =>
    Array.from({ length }, () => draw(random, texts)),
  ) as [string[], string[]];
  const before = heapAfterCollecting();
  // Collecting by force throws compiled code away as well, which no one waits for in use.
  for (const quote of warming) check(archive, quote);
  const made: number[] = [];
  const timed = quotes.map((quote) => {
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    const answer = check(archive, quote);
    const took = performance.now() - start;
    made.push(process.memoryUsage().heapUsed - heap);
    return { took, outcome: decisionOf(answer).outcome };
  });
  return {
    name,
    took: timed.map(({ took }) => took),
    outcomes: timed.map(({ outcome }) => outcome),
    made: Math.max(0, ...made) / 1e6,
    held: Math.max(0, heapAfterCollecting() - before) / 1e6,
  };
}

function timesTable(timed: readonly Timed[]): string {
  return table(
    ['ms', 'quotes', 'p50', 'p99', 'most', 'MB made', 'MB kept', 'verdicts'],
    timed.map(({ name, took, outcomes, made, held }) => [
      name,
      String(took.length),
      ...[percentile(took, 50), percentile(took, 99), Math.max(...took), made, held].map(figure),
      countsOf(outcomes),
    ]),
  );
}

/** What was decided, the most frequent first. */
function countsOf(outcomes: readonly string[]): string {
  const kinds = [...new Set(outcomes)].map((kind) => [kind, outcomes.filter((one) => one === kind).length] as const);
  return kinds
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
}

function heapAfterCollecting(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
