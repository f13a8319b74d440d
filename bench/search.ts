import { availableParallelism, loadavg } from 'node:os';
import { checkHits } from './lib/check-hits.ts';
import { timeCommands } from './lib/commands.ts';
import { type Effort, FAIR, FULL, measureBuild, timeEach } from './lib/measure.ts';
import { fts5 } from './lib/peers/fts5.ts';
import { fuse } from './lib/peers/fuse.ts';
import { minisearch } from './lib/peers/minisearch.ts';
import { orama } from './lib/peers/orama.ts';
import type { Peer } from './lib/peers/peer.ts';
import { readout } from './lib/peers/readout.ts';
import type { Timing } from './lib/percentiles.ts';
import { print } from './lib/print.ts';
import { readTurns } from './lib/qmsum.ts';
import { drawQueries, type Kind, KINDS, type QuerySets } from './lib/queries.ts';
import { recordsOf } from './lib/records.ts';
import { figure, ratio, ratioCell, table, timingCell } from './lib/table.ts';
import { generateTexts, growTexts } from './lib/texts.ts';

export interface SizeOptions {
  readonly size: number;
  readonly recordSize: number;
  /** The folder of the QMSum files. */
  readonly folder: string;
  readonly peers: boolean;
  readonly peersAtMillion: boolean;
  /** Whether to compare our hits with a scan, and fail where they differ. */
  readonly check: boolean;
}

const SEED = 20_240_304;
/** Beyond this many statements fuse.js takes seconds a search. */
const MOST_FOR_FUSE = 100_000;
/** Beyond this many, minisearch and orama build for over a minute. */
const MOST_BUILT = 100_000;

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly cells: Readonly<Record<Kind, Timing>>;
  readonly found: Readonly<Record<Kind, number>>;
}

/** Measures one size and prints its tables; 1 where a check fails. */
export function benchSize(options: SizeOptions): number {
  const { size, recordSize } = options;
  const real = readTurns(options.folder);
  const texts = real.length > 0 ? growTexts(real, size, SEED) : generateTexts(size, SEED);
  const sets = drawQueries(texts, SEED + 1);
  print(`\n## ${size.toLocaleString('en')} statements\n`);
  print(`Texts: ${describeTexts(real.length, size)} Records of up to ${recordSize.toLocaleString('en')} statements.`);
  const start = performance.now();
  const records = recordsOf(texts, recordSize);
  print(`Load of the machine: ${figure(loadavg()[0]!)} on ${availableParallelism()} cores.`);
  print(`Reading and proving the ${records.length} record(s): ${figure((performance.now() - start) / 1000)} s.\n`);

  const { row: ours, index } = measure(readout(records), sets, FULL);
  const problems = options.check ? checkHits(index.archive, sets['one word']) : [];
  const commands = timeCommands(index.archive, sets);
  const peers = options.peers ? peersFor(options, texts) : { run: [], skipped: [] };
  const rows = peers.run.map((peer) => measure(peer, sets, FAIR).row);
  print(table(['ms, p50 / p99', 'build s', 'index MB', ...KINDS], tableRows(ours, rows)));
  for (const reason of peers.skipped) print(`\n${reason}`);
  print(`\n${table(['best 10 hold what was meant, %', ...KINDS], [ours, ...rows].map(foundRow))}`);
  const timings = commands.map(([name, timing]) => [
    name,
    timingCell(timing),
    figure(timing.slowest),
    String(timing.samples),
  ]);
  print(`\n${table(['Readout', 'p50 / p99 ms', 'slowest, median', 'samples'], timings)}`);
  if (options.check) {
    const checked = sets['one word'].length;
    print(`\nHits equal to a scan of every statement: ${checked - problems.length} of ${checked} searches.`);
    for (const problem of problems) print(`Hits differ for ${problem}.`);
  }
  return problems.length > 0 ? 1 : 0;
}

function describeTexts(real: number, size: number): string {
  if (real === 0) return 'generated, for the folder of meetings is missing (give it with --data).';
  if (size <= real) return `${size.toLocaleString('en')} turns of real meetings.`;
  return `${real.toLocaleString('en')} turns of real meetings, the rest copies with 15 % of the words replaced.`;
}

function peersFor({ size, peersAtMillion }: SizeOptions, texts: readonly string[]) {
  const run: Peer[] = [];
  const skipped: string[] = [];
  if (size <= MOST_FOR_FUSE) run.push(fuse(texts));
  else skipped.push('fuse.js is left out: it reads every statement, and takes seconds a search at this size.');
  if (size <= MOST_BUILT || peersAtMillion) run.push(minisearch(texts), orama(texts));
  else skipped.push('minisearch and orama are left out: they build for over a minute (--peers-at-1m measures them).');
  run.push(fts5(texts));
  return { run, skipped };
}

function measure<System extends Peer>(system: System, sets: QuerySets, effort: Effort) {
  const { value, seconds, megabytes } = measureBuild(() => system.build() as ReturnType<System['build']>);
  const each = <Value>(of: (kind: Kind) => Value) =>
    Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, Value>;
  const cells = each((kind) => timeEach(sets[kind], ({ text }) => value.search(kind, text), effort));
  const found = each((kind) => {
    // A slow system is judged by as many searches as it was timed on.
    const asked = sets[kind].slice(0, cells[kind].samples);
    const good = asked.filter(({ text, meant }) =>
      value.search(kind, text).some((line) => meant.every((word) => line.toLowerCase().includes(word))),
    );
    return (100 * good.length) / asked.length;
  });
  const inMegabytes = value.bytes === undefined ? megabytes : value.bytes / 1e6;
  const row: Row = { name: system.name, seconds, megabytes: inMegabytes, cells, found };
  return { row, index: value };
}

function tableRows(ours: Row, peers: readonly Row[]): readonly (readonly string[])[] {
  const plain = (row: Row) => [
    [row.name, figure(row.seconds), figure(row.megabytes), ...KINDS.map((kind) => timingCell(row.cells[kind]))],
    ['  slowest search, median', '', '', ...KINDS.map((kind) => figure(row.cells[kind].slowest))],
  ];
  return [
    ...plain(ours),
    ...peers.flatMap((peer) => [
      ...plain(peer),
      [
        '  times ours (p50, p99, slowest)',
        ratio(peer.seconds, ours.seconds),
        ratio(peer.megabytes, ours.megabytes),
        ...KINDS.map((kind) => ratioCell(peer.cells[kind], ours.cells[kind])),
      ],
    ]),
  ];
}

function foundRow({ name, found }: Row): readonly string[] {
  return [name, ...KINDS.map((kind) => found[kind].toFixed(0))];
}
