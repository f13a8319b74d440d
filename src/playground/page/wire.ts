import type { ExchangeEnd, Interaction } from '../discord/types.ts';
import { HEALTH_PATH, type Health, INTERACTIONS_PATH, type Sent } from '../protocol.ts';

/** A server that hangs is given up after so many milliseconds: the bot answers within 3 s, and edits within 15 s more. */
const GIVEN_UP_MS = 20_000;

/** What came back for an interaction. */
export interface Outcome {
  readonly end: ExchangeEnd;
  /** Milliseconds from sending to reading the first answer; undefined where none came. */
  readonly roundTripMs: number | undefined;
}

/** Sends an interaction to the server and hands on what the bot sends, as it comes. Never throws. */
export async function send(interaction: Interaction, received: (sent: Sent) => void): Promise<Outcome> {
  const startedAt = performance.now();
  let roundTripMs: number | undefined;
  try {
    const response = await fetch(INTERACTIONS_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(interaction),
      signal: AbortSignal.timeout(GIVEN_UP_MS),
    });
    if (!response.ok) {
      const text = (await response.text()).trim();
      return { end: { kind: 'refused', status: response.status, text }, roundTripMs: undefined };
    }
    let answered = false;
    for await (const line of linesOf(response)) {
      const sent = JSON.parse(line) as Sent;
      if (sent.kind !== 'verdict') roundTripMs ??= performance.now() - startedAt;
      answered ||= sent.kind !== 'unanswered' && sent.kind !== 'verdict';
      received(sent);
    }
    return { end: { kind: answered ? 'answered' : 'silent' }, roundTripMs };
  } catch {
    // What came before the connection broke has been shown; the rest is lost.
    return { end: { kind: 'unreachable' }, roundTripMs };
  }
}

/** Which page the server serves; undefined where it is not there. */
export async function askHealth(): Promise<Health | undefined> {
  try {
    const response = await fetch(HEALTH_PATH, { cache: 'no-store', signal: AbortSignal.timeout(3000) });
    return response.ok ? ((await response.json()) as Health) : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of a body of newline-delimited JSON, each as soon as it is whole. */
async function* linesOf(response: Response): AsyncGenerator<string> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
