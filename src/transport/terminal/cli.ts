import type { Readable, Writable } from 'node:stream';
import { openArchive } from '../../answers/archive.ts';
import type { Command } from '../../interaction/command.ts';
import type { DraftOptions } from '../../record/proofs/draft.ts';
import type { Dispatcher } from '../../interaction/dispatch.ts';
import { failureText } from '../../render/text/render.ts';
import { type CommandLine, parseLine } from './arguments.ts';
import { loadRecords, type RecordReader } from '../records.ts';
import { createOutput, type Output } from './output.ts';
import { programName } from './retype.ts';
import { answerLine, type ErrorObject, errorReply, helpText, PAGE_SIZES, type Session } from './session.ts';
import { colorDepth, terminalStyle } from './style.ts';
import { unknownCommand } from './usage.ts';

/** Columns where the terminal does not say, and the widest a quote is set: longer lines are hard to follow. */
const USUAL_WIDTH = 80;
const WIDEST = 100;

/** Exit codes: answered (also an answer that finds nothing), could not answer, cannot be understood. */
export type ExitCode = 0 | 1 | 2;

/** The world as the terminal program sees it. */
export interface Terminal {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  readonly stdout: Writable & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };
  readonly stderr: Writable;
  /** From then on Ctrl-C aborts this signal, where it would end the process. */
  readonly stopped?: () => AbortSignal;
}

/** What the program is made of; handed in by `main.ts`. */
export interface Program extends RecordReader {
  readonly version: string;
  readonly commands: readonly Command[];
  /** What only `batch` takes, beside the commands. */
  readonly batchCommands: readonly Command<unknown>[];
  readonly readRecords: (paths: readonly string[], options?: DraftOptions) => ReturnType<RecordReader['readRecords']>;
  readonly checkRecords: (
    paths: readonly string[],
    options?: DraftOptions,
  ) => Promise<{ readonly text: string; readonly ok: boolean }>;
  readonly report: Dispatcher['report'];
}

/** Runs the terminal program. Never throws; the exit code tells. */
export async function runTerminal(terminal: Terminal, program: Program): Promise<ExitCode> {
  const output = createOutput(terminal.stdout);
  const errors = createOutput(terminal.stderr);
  try {
    const code = await run(terminal, program, output, errors);
    await Promise.all([output.flush(), errors.flush()]);
    if (!output.fault) return code;
    await errors.write(`The answer could not be written: ${output.fault.message}\n`);
    return 1;
  } catch (fault) {
    const incident = program.report(fault, { command: 'terminal' });
    await errors.write(`${failureText(incident)}\n`);
    return 1;
  }
}

async function run(terminal: Terminal, program: Program, output: Output, errors: Output): Promise<ExitCode> {
  const refuse = async (error: ErrorObject): Promise<ExitCode> => {
    // The line may be too wrong to have flags; a program still reads JSON.
    if (terminal.args.includes('--json')) await output.write(errorReply(error, 2).text);
    else await errors.write(`${error.message}\n`);
    return 2;
  };
  const line = parseLine(terminal.args, program.commands);
  if ('problem' in line) return refuse(usageError(line.problem, terminal));
  const { command, words, flags } = line;
  const [name] = words;
  if (flags.version) {
    await output.write(`readout ${program.version}\n`);
    return 0;
  }
  if (flags.help || name === undefined || (name === 'help' && !flags.json)) {
    await output.write(helpText({ ...settings(terminal, program, line), archive: openArchive([]) }, line));
    return 0;
  }
  if (!command && name === 'check') return check(program, line, output);
  if (!command && name === 'review') {
    const [path, ...others] = [...words.slice(1), ...flags.records];
    if (path === undefined || others.length > 0) {
      const example = `${programName(terminal.env)} review data/my-meeting`;
      return refuse(usageError(`review takes the path of one record: ${example}.`, terminal));
    }
    return review(path, settings(terminal, program, line), terminal, output, errors);
  }
  const task = command ? 'answer' : name;
  if (task !== 'answer' && task !== 'prompt' && task !== 'batch') {
    const message = unknownCommand(words, program.commands, {
      kind: 'shell',
      records: [],
      program: programName(terminal.env),
    });
    return refuse({ code: 'unknown-command', message });
  }
  if (!command && words.length > 1) return refuse(usageError(`${name} takes no words.`, terminal));
  const readRecords: RecordReader['readRecords'] = async (paths) =>
    program.readRecords(paths, { drafts: flags.drafts });
  const records = await loadRecords({ ...program, readRecords }, flags.records, errors);
  if (records.length === 0) return 1;
  const session: Session = { ...settings(terminal, program, line), archive: openArchive(records) };
  if (task === 'answer') return answerOnce(session, line, output, errors);
  await (task === 'batch' ? batch(session, program, terminal, output) : prompt(session, terminal, output));
  return 0;
}

async function batch(
  session: Session,
  { commands, batchCommands }: Program,
  { stdin }: Terminal,
  output: Output,
): Promise<void> {
  const { runBatch } = await import('./batch.ts');
  await runBatch(stdin, output, {
    ...session,
    commands: [...commands, ...batchCommands],
    surface: { pageSize: PAGE_SIZES.json },
  });
}

async function prompt(session: Session, { stdin, stdout }: Terminal, output: Output): Promise<void> {
  const { answerLines, runPrompt } = await import('./prompt.ts');
  const asking: Session = { ...session, place: { kind: 'prompt' } };
  if (stdin.isTTY && stdout.isTTY) await runPrompt(asking, { input: stdin, output: stdout });
  else await answerLines(asking, stdin, output);
}

function usageError(problem: string, { env }: Terminal): ErrorObject {
  return { code: 'usage', message: `${problem} To see what to type: ${programName(env)} --help` };
}

async function answerOnce(session: Session, line: CommandLine, output: Output, errors: Output): Promise<ExitCode> {
  const { text, code } = answerLine(session, line);
  // What a program reads stays in one place; for a person, what is no answer goes to standard error.
  await (code === 0 || line.flags.json ? output : errors).write(text);
  return code;
}

async function check(program: Program, { words, flags }: CommandLine, output: Output): Promise<ExitCode> {
  const named = [...words.slice(1), ...flags.records];
  const { text, ok } = await program.checkRecords(named.length > 0 ? named : program.recordPaths, {
    drafts: flags.drafts,
  });
  await output.write(text);
  return ok ? 0 : 1;
}

async function review(
  path: string,
  { width, style }: Omit<Session, 'archive'>,
  { stdin, stdout, env, stopped }: Terminal,
  output: Output,
  errors: Output,
): Promise<ExitCode> {
  const { reviewRecord } = await import('../review/run.ts');
  const stop = stopped?.() ?? new AbortController().signal;
  return reviewRecord(path, { width, style, stdin, stdout, output, errors, program: programName(env), stop });
}

function settings({ stdout, env }: Terminal, program: Program, { flags }: CommandLine): Omit<Session, 'archive'> {
  const { commands, report } = program;
  return {
    commands,
    report,
    place: { kind: 'shell', records: flags.records, drafts: flags.drafts, program: programName(env) },
    width: flags.width ?? Math.min(stdout.columns || USUAL_WIDTH, WIDEST),
    style: terminalStyle(flags.color ? colorDepth(stdout, env) : 1),
  };
}
