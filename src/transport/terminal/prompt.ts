import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { NBSP } from '../../render/nbsp.ts';
import { countText, recordLine } from '../../render/words.ts';
import { parseLine, wordsOption } from './arguments.ts';
import { complete } from './complete.ts';
import { readLines } from './lines.ts';
import type { Output } from './output.ts';
import { promptArguments } from './prompt-line.ts';
import { answerLine, helpText, type Session } from './session.ts';

const QUIT = ['quit', 'exit'];
const HISTORY_LENGTH = 200;

/** Answers line after line from a file or pipe: answers only, no prompt. */
export async function answerLines(
  session: Session,
  input: AsyncIterable<Uint8Array | string>,
  output: Output,
): Promise<void> {
  let asked = false;
  for await (const lines of readLines(input)) {
    for (const line of lines) {
      asked = true;
      const text = 'text' in line ? promptReply(session, line.text) : `${unreadable(line.problem)}\n`;
      if (text === undefined) return;
      if (text) await output.write(`${text}\n`);
      if (!output.open) return;
    }
  }
  // Nothing was asked and nobody is at a terminal: say what this is and what to type.
  if (!asked) await output.write(`${introduction(session)}\n`);
}

/** Asks for a line, answers it, and asks again, until `quit`, Ctrl-D, or Ctrl-C on an empty line. */
export async function runPrompt(
  session: Session,
  terminal: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  const { style } = session;
  const dispatcher = { ...session, surface: { pageSize: 0 } };
  const reader = createInterface({
    ...terminal,
    terminal: true,
    prompt: style.bold('readout') + style.dim('> '),
    historySize: HISTORY_LENGTH,
    removeHistoryDuplicates: true,
    completer: (line: string) => [...complete(dispatcher, ['help', ...QUIT], line)],
  });
  terminal.output.write(`${introduction(session)}\n\n`);
  reader.prompt();
  await new Promise<void>((resolve) => {
    let asked = false;
    reader.on('line', (line) => {
      const text = promptReply(session, line);
      asked = text === undefined;
      if (text === undefined) return reader.close();
      if (text) terminal.output.write(`\n${text}\n`);
      reader.prompt();
    });
    reader.on('SIGINT', () => {
      if (reader.line === '') return reader.close();
      // The line is given up, as in a shell.
      terminal.output.write('\n');
      reader.write(null, { ctrl: true, name: 'e' });
      reader.write(null, { ctrl: true, name: 'u' });
      reader.prompt();
    });
    reader.on('close', () => {
      // Ctrl-C and Ctrl-D leave the cursor behind the prompt.
      if (!asked) terminal.output.write('\n');
      resolve();
    });
  });
}

/** What is printed for a line; nothing for an empty one, undefined for the wish to leave. */
function promptReply(session: Session, line: string): string | undefined {
  const args = promptArguments(line);
  const [first] = args;
  if (first === undefined) return '';
  if (QUIT.includes(first) && args.length === 1) return undefined;
  const parsed = parseLine(args, session.commands);
  if ('problem' in parsed) return `${parsed.problem}\n`;
  const { flags } = parsed;
  if (flags.records.length > 0) return '--record is given when Readout starts. To pick a record here, use --in.\n';
  if (flags.drafts) return '--drafts is given when Readout starts.\n';
  if (flags.help || (first === 'help' && !flags.json)) return helpText(session, parsed);
  const width = flags.width ?? session.width;
  return answerLine({ ...session, width }, parsed).text;
}

/** Two lines: what this is, and what to type. */
function introduction({ archive, commands, style }: Session): string {
  const { records, statements } = archive.corpus;
  const held = records.length === 1 ? recordLine(records[0]!.record) : countText(records.length, 'record');
  const search = commands.find((command) => wordsOption(command)?.required) ?? commands[0];
  const others = commands.filter((command) => command !== search && command.name !== 'help').map(({ name }) => name);
  return [
    `${style.bold('Readout')} answers from the record, in its own words: ${held}, ${countText(statements.length, 'line')}.`,
    `Type ${[search?.examples[0] ?? 'help', ...others].join(', ')}. help tells more, Tab completes, quit ends.`,
  ]
    .join('\n')
    .replaceAll(NBSP, ' ');
}

function unreadable(problem: string): string {
  return problem === 'too-long' ? 'That line is too long and was not read.' : 'That line is not UTF-8 text.';
}
