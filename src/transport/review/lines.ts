import type { Output } from '../terminal/output.ts';
import { readLines } from '../terminal/lines.ts';
import { actionTyped, KEYS_LINE } from './action.ts';
import type { ReviewSession } from './session.ts';

/**
 * Reviews by lines: a key and, where it needs words, the words after it. For pipes, for programs that read the screen
 * aloud, and for terminals that give no single keys. Ends at the end of the input, with `q`, or when it is stopped.
 */
export async function reviewByLines(
  session: ReviewSession,
  input: AsyncIterable<Uint8Array | string>,
  output: Output,
  stop: AbortSignal,
): Promise<void> {
  await output.write(`${session.text()}\n`);
  const batches = readLines(input)[Symbol.asyncIterator]();
  const stopped = new Promise<'stopped'>((resolve) => {
    stop.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  while (!stop.aborted) {
    const next = await Promise.race([batches.next(), stopped]);
    if (next === 'stopped' || next.done) return;
    for (const line of next.value) {
      if (stop.aborted || session.state() !== 'reviewing') return;
      await output.write(await answer(session, 'text' in line ? line.text : ''));
      if (!output.open) return;
    }
    if (session.state() !== 'reviewing') return;
  }
}

/** What is said to a line, then the statement, unless it was only a question. */
async function answer(session: ReviewSession, line: string): Promise<string> {
  const action = actionTyped(line);
  if (!action) return line.trim() === '' ? '' : `Type a key: ${KEYS_LINE}\n\n`;
  const before = session.text();
  const said = await session.act(action);
  const after = session.text();
  return [said && `${said}\n`, after !== '' && after !== before && after]
    .filter(Boolean)
    .map((part) => `${part}\n`)
    .join('');
}
