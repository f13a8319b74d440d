import { Readable, Writable } from 'node:stream';
import { quote } from '../../../src/answers/quote.ts';
import { topics } from '../../../src/answers/topics.ts';
import { type Command, defineCommand } from '../../../src/interaction/command.ts';
import { type Program, runTerminal } from '../../../src/transport/terminal/cli.ts';
import { smallRecord } from '../../render/small-record.ts';

const page = { name: 'page', description: 'Page to show.', type: 'integer', minValue: 1 } as const;

/** Commands as the real ones are declared, few enough to read; `boom` has a fault. */
export const commands: readonly Command[] = [
  defineCommand({
    name: 'topics',
    description: 'The map of the meeting.',
    examples: ['topics'],
    options: [{ name: 'topic', description: 'A topic.', type: 'string', autocomplete: true }, page],
    answer: (archive, args, surface) => topics(archive, args, surface),
    complete: () => [
      { kind: 'search', value: 'topic:fish', text: 'Fish' },
      { kind: 'search', value: 'topic:ice', text: 'Sea ice' },
    ],
  }),
  defineCommand({
    name: 'quote',
    description: 'Lines that hold the words.',
    examples: ['quote catch'],
    options: [
      { name: 'words', description: 'Words to look for.', type: 'string', required: true },
      { name: 'topic', description: 'Only this topic.', type: 'string', autocomplete: true },
      { name: 'record', description: 'Only this record.', type: 'string' },
      { name: 'narration', description: 'Also narration.', type: 'boolean' },
      page,
    ],
    answer: (archive, args, surface) => quote(archive, args, surface),
    complete: (_, { value, others }) =>
      ['Fish', 'Sea ice'].map((text) => ({ kind: 'search', value: JSON.stringify({ value, others }), text })),
  }),
  defineCommand({
    name: 'boom',
    description: 'Fails.',
    examples: ['boom'],
    options: [],
    answer: () => {
      throw new Error('secret detail');
    },
  }),
];

const texts = Array.from({ length: 12 }, (_, at) => `The catch of year ${at + 1} is settled.`);

/** What surrounds the program. */
export interface World {
  readonly stdin?: string | Uint8Array | Iterable<string | Uint8Array>;
  readonly env?: NodeJS.ProcessEnv;
  /** Whether stdout is a terminal. */
  readonly tty?: boolean;
  readonly columns?: number;
  readonly stdout?: Writable;
  readonly program?: Partial<Program>;
}

/** Runs the program in this process and gives what it wrote. */
export async function run(args: readonly string[], world: World = {}) {
  const [out, err, faults]: [string[], string[], unknown[]] = [[], [], []];
  const stdin = world.stdin ?? [];
  const code = await runTerminal(
    {
      args,
      env: world.env ?? {},
      stdin: Readable.from(typeof stdin === 'string' || stdin instanceof Uint8Array ? [stdin] : stdin, {
        objectMode: false,
      }),
      stdout: Object.assign(world.stdout ?? collect(out), { isTTY: world.tty ?? false, columns: world.columns }),
      stderr: collect(err),
    },
    {
      version: '1.2.3',
      commands,
      batchCommands: [],
      recordPaths: ['data'],
      readRecords: async () => ({
        records: [smallRecord({ statements: texts.map((text, at) => ({ id: `s${at + 1}`, text })) })],
        refused: [],
      }),
      checkRecords: async (paths) => ({ text: `checked ${paths.join(' ')}\n`, ok: true }),
      report: (fault) => {
        faults.push(fault);
        return '1f2e3d4c';
      },
      ...world.program,
    },
  );
  return { code, out: out.join(''), err: err.join(''), faults };
}

function collect(parts: string[]): Writable {
  return new Writable({
    decodeStrings: false,
    write: (text: string, _, done) => {
      parts.push(text);
      done();
    },
  });
}
