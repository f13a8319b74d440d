import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { actionTyped, ASKING, KEYS_LINE } from './review-action.ts';
import type { ReviewSession } from './review-session.ts';

/** A terminal that gives single keys. */
export interface KeyTerminal {
  readonly input: Readable & { readonly setRawMode?: (raw: boolean) => unknown };
  readonly output: Writable;
}

/** Reviews by single keys; what needs words is typed on a line. Ends with `q`, Ctrl-C, Ctrl-D, or when the terminal goes. */
export async function reviewByKeys(session: ReviewSession, terminal: KeyTerminal): Promise<void> {
  const { input, output } = terminal;
  const keys = keyReader(terminal);
  try {
    output.write(`${session.text()}\n`);
    while (session.state() === 'reviewing') {
      const key = await keys.next();
      if (key === undefined) return;
      const action = actionTyped(key);
      if (!action) {
        output.write(`${KEYS_LINE}\n`);
        continue;
      }
      const words = ASKING.has(action.name) ? await ask(session, action.name, keys) : '';
      // Given up, or left empty: the same statement stays.
      if (ASKING.has(action.name) && !words?.trim()) continue;
      const said = await session.act({ ...action, words: words?.trim().replace(/\s+/g, ' ') ?? '' });
      output.write(`${said && `${said}\n`}\n${action.name === 'help' ? '' : `${session.text()}\n`}`);
    }
  } finally {
    keys.close();
    input.pause();
  }
}

async function ask(
  session: ReviewSession,
  name: Parameters<ReviewSession['question']>[0],
  keys: KeyReader,
): Promise<string | undefined> {
  const { text, typed } = session.question(name);
  return keys.line(text, `${name}> `, typed);
}

interface KeyReader {
  /** The next key as typed; undefined where the reviewer, or the terminal, leaves. */
  readonly next: () => Promise<string | undefined>;
  /** A line, which begins with what is `typed` already; undefined where it is given up with Ctrl-C or Ctrl-D. */
  readonly line: (text: string, prompt: string, typed: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Reads keys one by one. Those typed ahead wait, also for the line that one of them asks for. */
function keyReader({ input, output }: KeyTerminal): KeyReader {
  const waiting: string[] = [];
  const is = { gone: false, asking: false };
  let wake: (() => void) | undefined;
  const onKey = (text: string | undefined, key: Key): void => {
    if (is.asking) return;
    if (key.ctrl === true && (key.name === 'c' || key.name === 'd')) onEnd();
    else waiting.push(text ?? '');
    wake?.();
  };
  const onEnd = (): void => {
    is.gone = true;
    wake?.();
  };
  const open = (): void => {
    input.setRawMode?.(true);
    input.resume();
  };
  emitKeypressEvents(input);
  input.on('keypress', onKey).on('end', onEnd).on('close', onEnd).on('error', onEnd);
  open();
  return {
    next: async () => {
      while (waiting.length === 0 && !is.gone) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.shift();
    },
    line: async (text, prompt, typed) => {
      if (is.gone) return undefined;
      is.asking = true;
      output.write(text);
      const reader = createInterface({ input, output, terminal: true, prompt, historySize: 0 });
      const answer = new Promise<string | undefined>((resolve) => {
        reader.on('line', resolve).on('SIGINT', () => resolve(undefined));
        reader.on('close', () => resolve(undefined));
        for (const event of ['line', 'SIGINT', 'close'] as const) reader.on(event, () => (is.asking = false));
      });
      reader.prompt();
      reader.write(typed);
      while (is.asking && waiting.length > 0) reader.write(waiting.shift() ?? '');
      const line = await answer;
      reader.close();
      if (line === undefined) output.write('\n');
      open();
      return line;
    },
    close: () => {
      input.off('keypress', onKey).off('end', onEnd).off('close', onEnd);
      input.setRawMode?.(false);
    },
  };
}
