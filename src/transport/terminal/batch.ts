import { dispatch, type Dispatcher } from '../../interaction/dispatch.ts';
import type { Invocation } from '../../interaction/invocation.ts';
import { type Line, LONGEST_LINE, readLines } from './lines.ts';
import type { Output } from './output.ts';
import { type ErrorObject, errorOf } from './session.ts';

/** Replies are written together up to this many characters: one write each would cost more than most answers. */
const WRITTEN_TOGETHER = 32_768;

/** A line in is `{"id","command","options"}`; a line out is `{"id","answer"}` or `{"id","error"}`, in the same order. */
export async function runBatch(
  input: AsyncIterable<Uint8Array | string>,
  output: Output,
  dispatcher: Dispatcher<unknown>,
): Promise<void> {
  for await (const lines of readLines(input)) {
    let replies = '';
    for (const line of lines) {
      // An empty line asks nothing: files often end in one.
      if (!('text' in line) || line.text.trim() !== '') replies += `${batchReply(line, dispatcher)}\n`;
      if (replies.length < WRITTEN_TOGETHER) continue;
      await output.write(replies);
      if (!output.open) return;
      replies = '';
    }
    if (replies !== '') await output.write(replies);
    if (!output.open) return;
  }
}

interface BatchRequest {
  /** The id as JSON, to be given back as it came. */
  readonly id: string;
  readonly invocation: Invocation;
}

function batchReply(line: Line, dispatcher: Dispatcher<unknown>): string {
  const request = readRequest(line);
  if ('error' in request) return reply(request.id, 'error', request.error);
  const outcome = dispatch(dispatcher, request.invocation);
  if (outcome.kind === 'answered') return reply(request.id, 'answer', outcome.answer);
  const { code, message } = errorOf(outcome);
  return reply(request.id, 'error', { code, message });
}

function reply(id: string, key: 'answer' | 'error', value: unknown): string {
  return `{"id":${id},${JSON.stringify(key)}:${JSON.stringify(value)}}`;
}

function readRequest(line: Line): BatchRequest | { readonly id: string; readonly error: ErrorObject } {
  if ('problem' in line) {
    const message =
      line.problem === 'too-long'
        ? `The line is longer than ${LONGEST_LINE} bytes and was not read.`
        : 'The line is not UTF-8 text.';
    return { id: 'null', error: { code: line.problem, message } };
  }
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return { id: 'null', error: { code: 'not-json', message: 'The line is not JSON.' } };
  }
  if (!isObject(value)) {
    const message = 'The line is not an object with "id", "command" and "options".';
    return { id: 'null', error: { code: 'not-an-object', message } };
  }
  const { command, options = {} } = value;
  const id = idOf(value, line.text);
  if (typeof command !== 'string') {
    return { id, error: { code: 'unknown-command', message: '"command" is missing or not a text.' } };
  }
  if (!isObject(options)) {
    return { id, error: { code: 'wrong-type', message: '"options" is not an object of option names and values.' } };
  }
  // The values may be anything yet: dispatch checks each against the declaration before the command sees it.
  return { id, invocation: { command, options: options as Invocation['options'] } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id as it came. A number too long for JavaScript, as Discord's ids are, would lose digits: its text is kept. */
function idOf(request: Readonly<Record<string, unknown>>, text: string): string {
  const { id = null } = request;
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return nestedId(id);
  const written = new Map<unknown, string>();
  const parsed: unknown = JSON.parse(
    text,
    function (this: unknown, key, value: unknown, context?: { source?: string }) {
      if (key === 'id' && context?.source !== undefined) written.set(this, context.source);
      return value;
    },
  );
  return written.get(parsed) ?? JSON.stringify(id);
}

/** Writing is recursive where reading is not: an id nested a hundred thousand deep is not given back. */
function nestedId(id: unknown): string {
  try {
    return JSON.stringify(id);
  } catch {
    return 'null';
  }
}
