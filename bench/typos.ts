import { openArchive } from '../src/index.ts';
import { print } from './lib/print.ts';
import { RECORD_SIZE, recordsOf } from './lib/records.ts';
import { figure, table } from './lib/table.ts';
import { generateTexts } from './lib/texts.ts';
import { checkKept, checkTold } from './typos/check.ts';
import { drawTypos, type Edits, EDITS, turnsByWord } from './typos/draw.ts';
import { fuse } from './typos/fuse.ts';
import { judge, type Verdict } from './typos/judge.ts';
import { orama } from './typos/orama.ts';
import { minisearch, readout, trigram } from './typos/systems.ts';
import { turnsOf } from './typos/turns.ts';

export interface TyposOptions {
  /** The folder of the QMSum files. */
  readonly folder: string;
  /** Few searches, and of Readout alone. */
  readonly small: boolean;
  /** Turns of the training meetings as well: a larger archive, whose words the weights were tuned on. */
  readonly withTrain?: boolean;
}

const SEED = 20_240_305;
/** Searches of each count of words. */
const EACH = 100;
const EACH_SMALL = 30;
/** Made-up turns, where the meetings are missing. */
const GENERATED = 3000;

/** Measures how well misspelt words are found, and prints it beside libraries; 1 where a check of Readout fails. */
export async function benchTypos({ folder, small, withTrain = false }: TyposOptions): Promise<number> {
  const parts = withTrain ? (['val', 'train'] as const) : (['val'] as const);
  const real = parts.flatMap((part) => turnsOf(folder, part).flat());
  const turns = real.length > 0 ? real : generateTexts(GENERATED, SEED);
  const held = turnsByWord(turns);
  const queries = drawTypos(turns, held, { seed: SEED, each: small ? EACH_SMALL : EACH });
  const archive = openArchive(recordsOf(turns, RECORD_SIZE));
  print(`\n## Misspelt words\n`);
  print(`${turns.length.toLocaleString('en')} turns ${real.length > 0 ? 'of real meetings' : 'made up'}.`);
  print(`${queries.length} searches for 1 to 3 words of one turn; found is a turn that holds all of them, in 10.`);
  const known = queries.map(({ words, typed }) => typed[2].filter((word) => !words.includes(word) && held.has(word)));
  print(`${known.flat().length} of the misspelt words are other words of the turns, which stay as they are.\n`);
  const systems = small
    ? [readout(archive)]
    : [readout(archive), ...fuse(turns), minisearch(turns), trigram(turns), await orama(turns)];
  const verdicts: Verdict[] = [];
  // One system after the other, for each is timed.
  for (const system of systems) verdicts.push(await judge(system, queries, held));
  print(table(HEAD, verdicts.map(row)));
  const problems = [...checkKept(verdicts[0]!), ...checkTold(archive, held, queries)];
  for (const problem of problems) print(`Failed: ${problem}.`);
  if (problems.length === 0) print('\nEvery word searched instead of one typed was told; no known word was changed.');
  return problems.length > 0 ? 1 : 0;
}

const HEAD = [
  'best 10, no / 1 / 2 edits',
  'searches',
  'found, %',
  'kept, %',
  'one word, %',
  'two words, %',
  'three words, %',
  'ms, p50 / p99',
];

function row({ name, asked, found, kept, byCount, p50, p99 }: Verdict): readonly string[] {
  return [
    name,
    String(asked),
    cell(found, EDITS),
    cell(kept, [1, 2]),
    ...[1, 2, 3].map((count) => cell(byCount[count]!, EDITS)),
    `${figure(p50)} / ${figure(p99)}`,
  ];
}

function cell(percent: Readonly<Record<Edits, number>>, edits: readonly Edits[]): string {
  return edits.map((count) => percent[count].toFixed(1)).join(' / ');
}
