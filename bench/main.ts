import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { print } from './lib/print.ts';
import { RECORD_SIZE } from './lib/records.ts';
import { benchFaults } from './discord/faults.ts';
import { benchLoad } from './discord/load.ts';
import { SAMPLES } from './import/samples.ts';
import { benchPage } from './page/page.ts';
import { benchSize } from './search.ts';
import { benchStart } from './start.ts';

const USAGE = `node bench/main.ts search [--sizes 1000,10000,100000,1000000] [--small] [--data DIR]
                          [--record-size ${RECORD_SIZE}] [--peers-at-1m] [--no-peers]
node bench/main.ts start [--runs 10]
node bench/main.ts faults [--interactions 2000] [--small]
node bench/main.ts load [--interactions 10000] [--small]
node bench/main.ts retrieval [--data FILE.jsonl[.gz]] [--small]
node bench/main.ts typos [--data DIR] [--with-train] [--small]
node bench/main.ts abstain [--data DIR] [--small] [--wrong]
node bench/main.ts verify [--cases FILE.jsonl --records DIR] [--data DIR] [--small] [--wrong]
node bench/main.ts import [--data DIR] [--small]
node bench/main.ts key-phrases [--data FILE.jsonl[.gz]] [--small]
node bench/main.ts article
node bench/main.ts page [--small]                 in Chromium; CHROMIUM is its path, where it is not found`;

/** The folder of the QMSum files, where --data names no other. */
const QMSUM = `${import.meta.dirname}/../../shared/bench/qmsum`;
/** The folder of labelled quotes, where --cases names no other. */
const VERIFY = `${import.meta.dirname}/../../shared/bench/verify`;
const SIZES = '1000,10000,100000,1000000';
const SMALL_SIZES = '1000,3000';

/** Interactions of a run that only proves the bench. */
const SMALL_RUN = 200;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      small: { type: 'boolean', default: false },
      data: { type: 'string' },
      'record-size': { type: 'string', default: String(RECORD_SIZE) },
      'peers-at-1m': { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
      wrong: { type: 'boolean', default: false },
      'with-train': { type: 'boolean', default: false },
      cases: { type: 'string' },
      records: { type: 'string' },
      runs: { type: 'string', default: '10' },
      interactions: { type: 'string' },
    },
  });
  const [what] = positionals;
  const { small, data = QMSUM } = values;
  if (what === 'retrieval') {
    // Loaded when it is asked for: it brings a library that no other bench needs.
    const { benchRetrieval } = await import('./retrieval.ts');
    return benchRetrieval({ file: values.data, standard: `${QMSUM}/val.jsonl`, small });
  }
  if (what === 'typos') {
    const { benchTypos } = await import('./typos.ts');
    return benchTypos({ folder: data, small, withTrain: values['with-train'] });
  }
  if (what === 'abstain') {
    const { benchAbstain } = await import('./abstain.ts');
    return benchAbstain({ folder: values.data, standard: QMSUM, small, wrong: values.wrong });
  }
  if (what === 'verify') {
    const { benchVerify } = await import('./verify.ts');
    const { cases: file, records: folder, wrong } = values;
    return benchVerify({ file, folder, standard: VERIFY, qmsum: data, small, wrong });
  }
  if (what === 'import') {
    const { benchImport } = await import('./import.ts');
    return benchImport({ folder: values.data ?? SAMPLES, small });
  }
  if (what === 'key-phrases') {
    const { benchKeyPhrases } = await import('./key-phrases.ts');
    return benchKeyPhrases({ file: values.data, standard: `${QMSUM}/val.jsonl`, small });
  }
  if (what === 'article') {
    const { benchArticle } = await import('./article.ts');
    return benchArticle();
  }
  if (what === 'page') return benchPage(small);
  if (what === 'start') return benchStart(Number(values.runs));
  const interactions = Number(values.interactions ?? (small ? SMALL_RUN : what === 'load' ? 10_000 : 2000));
  if (what === 'faults') return benchFaults(interactions);
  if (what === 'load') return benchLoad(interactions);
  if (what === 'size') {
    return benchSize({
      size: Number(values.sizes),
      recordSize: Number(values['record-size']),
      folder: data,
      peers: !values['no-peers'],
      peersAtMillion: values['peers-at-1m'],
      check: small,
    });
  }
  if (what !== 'search') {
    print(USAGE);
    return 2;
  }
  // A process a size, so that none inherits another's memory and compiled code.
  const sizes = (values.sizes ?? (small ? SMALL_SIZES : SIZES)).split(',');
  const rest = process.argv.slice(process.argv.indexOf('search') + 1).filter((_, at, all) => {
    return all[at] !== '--sizes' && all[at - 1] !== '--sizes';
  });
  const failed = sizes.filter((size) => {
    const args = ['--expose-gc', import.meta.filename, 'size', '--sizes', size, ...rest];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0;
  });
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = await main();
