import type { Writable } from 'node:stream';
import { type ActionName, actionTyped, ASKING, KEYS_LINE } from './action.ts';
import { KeyReader, type KeyTerminal } from './key-reader.ts';
import type { ReviewSession } from './session.ts';

/** Reviews by single keys; what needs words is typed on a line. Ends with `q`, Ctrl-C, Ctrl-D, or when the terminal goes. */
export async function reviewByKeys(session: ReviewSession, terminal: KeyTerminal): Promise<void> {
  const { input, output } = terminal;
  const keys = new KeyReader(terminal);
  try {
    output.write(`${session.text()}\n`);
    while (session.state() === 'reviewing') {
      const key = await keys.next();
      if (key === undefined) return;
      let name = actionTyped(key)?.name;
      if (!name) output.write(`${KEYS_LINE}\n`);
      while (name) name = await takeStep(session, name, keys, output);
    }
  } finally {
    keys.close();
    input.pause();
  }
}

/** Takes a step, with the words it needs, and says what came of it. @returns the step that is asked for at once, if any */
async function takeStep(
  session: ReviewSession,
  name: ActionName,
  keys: KeyReader,
  output: Writable,
): Promise<ActionName | undefined> {
  const isAsking = ASKING.has(name);
  const { text, typed } = isAsking ? session.question(name) : { text: '', typed: '' };
  const line = isAsking ? await keys.line(text, `${name}> `, typed) : '';
  const words = line?.trim().replace(/\s+/g, ' ') ?? '';
  // Given up, or left empty: the same statement stays.
  if (isAsking && words === '') return undefined;
  const said = await session.act({ name, words });
  output.write(`${said && `${said}\n`}\n${name === 'help' ? '' : `${session.text()}\n`}`);
  return session.asks;
}
