import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { time } from './lib/measure.ts';
import { percentile } from './lib/percentiles.ts';
import { print } from './lib/print.ts';
import { figure, table } from './lib/table.ts';

const ROOT = join(import.meta.dirname, '..');
const MAIN = join(ROOT, 'src/main.ts');
const BATCH_LINES = 20_000;
const BATCH_WORDS = ['taiwan', 'ukraine', 'missiles', 'trade', 'tiawan', 'status quo'];

/** Measures process start to first answer, memory and the throughput of `batch`, all with the first record. */
export function benchStart(runs: number): number {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-start-'));
  try {
    run(['quote', 'taiwan']);
    const starts = Array.from({ length: runs }, () => run(['quote', 'taiwan']).milliseconds);
    const bare = Array.from({ length: runs }, () => time(() => spawn(['-e', '0'])));
    const one = residentMegabytes(scratch, ['quote', 'taiwan']);
    const input = Array.from({ length: BATCH_LINES }, (_, at) =>
      JSON.stringify({ id: at, command: 'quote', options: { words: BATCH_WORDS[at % BATCH_WORDS.length] } }),
    ).join('\n');
    const batch = run(['batch'], `${input}\n`);
    const answering = batch.milliseconds - percentile(starts, 50);
    const many = residentMegabytes(scratch, ['batch'], `${input}\n`);
    print('\n## Start\n');
    print(
      table(
        ['with the first record', 'median', 'p99'],
        [
          ['start to answer, ms', figure(percentile(starts, 50)), figure(percentile(starts, 99))],
          ['of it Node alone, ms', figure(percentile(bare, 50)), figure(percentile(bare, 99))],
          ['most memory, one answer, MB', figure(one), ''],
          [`most memory, batch of ${BATCH_LINES}, MB`, figure(many), ''],
          ['batch, answers a second', figure((BATCH_LINES / answering) * 1000), ''],
        ],
      ),
    );
    return batch.lines === BATCH_LINES ? 0 : fail(`batch gave ${batch.lines} replies to ${BATCH_LINES} lines`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function run(args: readonly string[], input = '') {
  let lines = 0;
  const milliseconds = time(() => {
    lines = spawn([MAIN, ...args], input).split('\n').length - 1;
  });
  return { milliseconds, lines };
}

function spawn(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`A run ended with ${status}: ${stderr}`);
  return stdout;
}

/** Most memory a run had resident, as the system counted it, told by the run itself as it ends. */
function residentMegabytes(scratch: string, args: readonly string[], input = ''): number {
  const told = join(scratch, 'resident.mjs');
  writeFileSync(
    told,
    `process.on('exit', () => process.stderr.write('\\nmaxrss ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const { stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(told).href, MAIN, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return Number(/maxrss (\d+)/.exec(stderr)?.[1]) / 1000;
}

function fail(message: string): number {
  print(`\nFailed: ${message}.`);
  return 1;
}
