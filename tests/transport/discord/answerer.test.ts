import type { APIInteractionResponse, APIInteractionResponseChannelMessageWithSource } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Reaction } from '../../../src/conversation/reaction.ts';
import { type Answerer, createAnswerer } from '../../../src/transport/discord/answerer.ts';
import type { Callbacks, Delivery } from '../../../src/transport/discord/callbacks.ts';

const PAYLOAD = { id: '100200300400500600', token: 'abc', application_id: '1', type: 2 };
/** Bodies are marked by their text alone: what is in a message is no concern of the answerer. */
const PRIVATE = {
  type: 4,
  data: { flags: 32_832, content: 'private' },
} as unknown as APIInteractionResponseChannelMessageWithSource;
const PUBLIC = { type: 4, data: { flags: 32_768, content: 'public' } } as APIInteractionResponse;
const UPDATE = { type: 7, data: { flags: 32_768, content: 'changed' } } as APIInteractionResponse;
const THINKING = { type: 5, data: { flags: 64 } } as APIInteractionResponse;
const THINKING_ALOUD = { type: 5, data: {} } as APIInteractionResponse;
const WAITING = { type: 6 } as APIInteractionResponse;
const SORRY = { type: 4, data: { content: 'incident', flags: 64 } } as APIInteractionResponse;

/** What was sent, in order: the name of the call and what it carried. */
let sent: (readonly [string, unknown?])[];
let logged: (readonly [string, object, string])[];
let deliveries: Delivery[];
let letGo: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  logged = [];
  deliveries = [];
});

afterEach(() => {
  vi.useRealTimers();
});

function answerer(reaction: Reaction | (() => Reaction) | undefined, hold?: APIInteractionResponse): Answerer {
  const take = (name: string, carried?: unknown): Promise<Delivery> => {
    sent.push(carried === undefined ? [name] : [name, carried]);
    return Promise.resolve(deliveries.shift() ?? { kind: 'done' });
  };
  const callbacks: Callbacks = {
    create: (_, response) => take('create', response),
    editOriginal: (_, body) => take('edit', body),
    deleteOriginal: () => take('delete'),
    followUp: (_, body) => take('follow up', body),
    close: () => {},
  };
  const conversation: Conversation = {
    react: () => (typeof reaction === 'function' ? reaction() : reaction),
    hold: () => hold,
    failed: () => SORRY,
  };
  const tell = (level: string) => (facts: object, message: string) => void logged.push([level, facts, message]);
  const turn = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const log = { debug: tell('debug'), info: tell('info'), warn: tell('warn'), error: tell('error') };
  return createAnswerer({ conversation, callbacks, log, turn: () => turn });
}

/** Lets the turn come and waits until everything is answered. */
async function finish(answering: Answerer): Promise<void> {
  letGo();
  await answering.drained();
}

describe('an answer that is ready in time', () => {
  it('is the callback itself', async () => {
    const answering = answerer({ response: PRIVATE }, THINKING);
    answering.receive(PAYLOAD);
    await vi.advanceTimersByTimeAsync(2499);
    await finish(answering);
    expect(sent).toEqual([['create', PRIVATE]]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });

  it('is followed by what the reaction asks for, once Discord has it', async () => {
    const answering = answerer({ response: WAITING, after: 'delete-original' });
    answering.receive(PAYLOAD);
    await finish(answering);
    expect(sent).toEqual([['create', WAITING], ['delete']]);
  });

  it('is not followed by anything where Discord did not take it', async () => {
    const answering = answerer({ response: WAITING, after: 'delete-original' });
    deliveries = [{ kind: 'answered-before' }];
    answering.receive(PAYLOAD);
    await finish(answering);
    expect(sent).toEqual([['create', WAITING]]);
    expect(logged).toEqual([]);
  });

  it('becomes a plain excuse where Discord refuses it, and a log line', async () => {
    const answering = answerer({ response: PRIVATE });
    deliveries = [{ kind: 'refused', code: 50_035 }];
    answering.receive(PAYLOAD);
    await finish(answering);
    expect(sent).toEqual([
      ['create', PRIVATE],
      ['create', SORRY],
    ]);
    expect(logged).toEqual([['error', { code: 50_035 }, 'Discord refused a reply']]);
  });

  it('that comes too late is one log line', async () => {
    const answering = answerer({ response: PRIVATE });
    deliveries = [{ kind: 'too-late', code: 10_062 }];
    answering.receive(PAYLOAD);
    await finish(answering);
    expect(sent).toHaveLength(1);
    expect(logged).toEqual([['warn', { code: 10_062 }, 'an interaction was over before its answer']]);
  });
});

describe('an answer that is late', () => {
  const late = async (response: APIInteractionResponse, hold: APIInteractionResponse | undefined) => {
    const answering = answerer({ response }, hold);
    answering.receive(PAYLOAD);
    await vi.advanceTimersByTimeAsync(2500);
    await finish(answering);
  };

  it('takes the place of “thinking…”', async () => {
    await late(PRIVATE, THINKING);
    expect(sent).toEqual([
      ['create', THINKING],
      ['edit', { flags: 32_768, content: 'private' }],
    ]);
  });

  it('stays private where everyone sees “thinking…”', async () => {
    await late(PRIVATE, THINKING_ALOUD);
    // Sent while it waits, a follow-up would take its place, for everyone to see.
    expect(sent).toEqual([['create', THINKING_ALOUD], ['delete'], ['follow up', PRIVATE.data]]);
  });

  it('is public where “thinking…” is', async () => {
    await late(PUBLIC, THINKING_ALOUD);
    expect(sent).toEqual([
      ['create', THINKING_ALOUD],
      ['edit', { flags: 32_768, content: 'public' }],
    ]);
  });

  it('changes the message its button stands on, or is told beside it', async () => {
    await late(UPDATE, WAITING);
    expect(sent).toEqual([
      ['create', WAITING],
      ['edit', { flags: 32_768, content: 'changed' }],
    ]);
    sent = [];
    await late(PRIVATE, WAITING);
    expect(sent).toEqual([
      ['create', WAITING],
      ['follow up', PRIVATE.data],
    ]);
  });

  it('is sent as it is where Discord lets nothing wait', async () => {
    const suggestions = { type: 8, data: { choices: [] } } as APIInteractionResponse;
    await late(suggestions, undefined);
    expect(sent).toEqual([['create', suggestions]]);
  });

  const heldWith = async (...outcomes: Delivery[]) => {
    const answering = answerer({ response: PRIVATE }, THINKING);
    deliveries = outcomes;
    answering.receive(PAYLOAD);
    await vi.advanceTimersByTimeAsync(2500);
    await finish(answering);
    return sent.map(([name]) => name);
  };

  it('is sent as it is where Discord would not hold', async () => {
    expect(await heldWith({ kind: 'refused', code: 50_035 })).toEqual(['create', 'create']);
  });

  it('is an edit where holding was not acknowledged: it may have been taken', async () => {
    expect(await heldWith({ kind: 'too-late', code: 'no-time' })).toEqual(['create', 'edit']);
  });

  it('is nothing where another process has answered', async () => {
    expect(await heldWith({ kind: 'answered-before' })).toEqual(['create']);
  });

  it('that Discord refuses becomes a plain excuse in the same place', async () => {
    expect(await heldWith({ kind: 'done' }, { kind: 'refused', code: 50_035 })).toEqual(['create', 'edit', 'edit']);
    expect(sent.at(-1)).toEqual(['edit', { content: 'incident', flags: 0 }]);
  });

  it('stays private though Discord refuses it', async () => {
    const answering = answerer({ response: PRIVATE }, THINKING_ALOUD);
    // Removing “thinking…” once more is refused: it is gone.
    const [unknownMessage, invalidForm] = [10_008, 50_035].map((code) => ({ kind: 'refused', code }) as const);
    deliveries = [{ kind: 'done' }, { kind: 'done' }, invalidForm!, unknownMessage!];
    answering.receive(PAYLOAD);
    await vi.advanceTimersByTimeAsync(2500);
    await finish(answering);
    expect(sent.map(([name]) => name)).toEqual(['create', 'delete', 'follow up', 'delete', 'follow up']);
  });
});

describe('what cannot be answered', () => {
  it.each([
    [null],
    [undefined],
    ['text'],
    [{}],
    [{ id: 5, token: 'x' }],
    [{ id: '../..', token: 'x' }],
    [{ id: '1', token: '' }],
  ])('passes over %j with a log line', async (payload) => {
    const answering = answerer({ response: PRIVATE });
    answering.receive(payload);
    await finish(answering);
    expect(sent).toEqual([]);
    expect(logged).toEqual([['warn', {}, 'an interaction without id or token was passed over']]);
  });

  it('ends no process and keeps no one else waiting', async () => {
    const answering = answerer(() => {
      throw new RangeError('secret words of a user');
    });
    answering.receive(PAYLOAD);
    await finish(answering);
    expect(logged).toEqual([['error', { fault: 'RangeError' }, 'an answer was not delivered']]);
  });
});
