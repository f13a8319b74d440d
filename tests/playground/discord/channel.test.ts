import type { APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  begin,
  closeForm,
  dismiss,
  emptyChannel,
  end,
  KEPT_EXCHANGES,
  KEPT_MESSAGES,
  receive,
  say,
  visibleTo,
} from '../../../src/playground/discord/channel.ts';
import { deliveriesIn } from '../../../src/playground/discord/deliveries.ts';
import { formSubmit, press, slash, typing } from '../../../src/playground/discord/interactions.ts';
import type { ExchangeEnd, Message } from '../../../src/playground/discord/types.ts';
import type { Sent } from '../../../src/playground/protocol.ts';
import { COLLEAGUE, command, MODERATOR, Page, READER } from './playing.ts';

const PRIVATE = 64;
const BUTTON = { type: 2, style: 2, label: 'Go', custom_id: 'go' };
const ROW = { type: 1, components: [BUTTON] };

const callback = (type: number, data?: object): Sent => ({
  kind: 'callback',
  ms: 1,
  body: { type, ...(data && { data }) } as APIInteractionResponse,
});
const SILENT: ExchangeEnd = { kind: 'silent' };
const UNREACHABLE: ExchangeEnd = { kind: 'unreachable' };

/** A page with a command that is under way. */
function asked(): { readonly page: Page; readonly id: string } {
  const page = new Page();
  return { page, id: page.open(READER, slash(page.scene(READER), command('topics'), {})) };
}

/** A page with a message of the bot that everyone sees, and a press on it that is under way. */
function pressed(flags = 0): { readonly page: Page; readonly id: string } {
  const { page, id } = asked();
  page.get(id, callback(4, { content: 'answer', flags, components: [ROW] }));
  page.channel = end(page.channel, id, { kind: 'answered' });
  return { page, id: pressAgain(page) };
}

function pressAgain(page: Page, person = READER): string {
  return page.open(person, press(page.scene(person), page.channel, only(page), 'go', 2));
}

function only({ channel: { messages } }: Page): Message {
  expect(messages).toHaveLength(1);
  return messages[0]!;
}

describe('a command', () => {
  it('waits where its reader alone sees it, then is here for all', () => {
    const { page, id } = asked();
    expect(page.latest(READER)).toMatchObject({ state: 'sending', invoked: { by: READER.id, name: '/topics' } });
    expect(page.sees(COLLEAGUE)).toEqual([]);
    page.get(id, callback(4, { content: 'answer' }));
    expect(page.latest(COLLEAGUE)).toMatchObject({ state: 'here', body: { content: 'answer' } });
    expect(page.latest(COLLEAGUE)).not.toHaveProperty('editedAt');
  });

  it('thinks, then is edited: what was announced as private stays so', () => {
    const { page, id } = asked();
    page.get(id, callback(5, { flags: PRIVATE }));
    expect(page.latest(READER)).toMatchObject({ state: 'thinking', onlyFor: READER.id });
    page.get(id, { kind: 'edit', ms: 2, body: { content: 'late', flags: 32_768 } });
    expect(only(page)).toMatchObject({ state: 'here', onlyFor: READER.id, body: { content: 'late', flags: 32_832 } });
    expect(only(page)).not.toHaveProperty('editedAt');
  });

  it('cannot become private by an edit, nor public by a follow-up to “thinking…”', () => {
    const aloud = asked();
    aloud.page.get(aloud.id, callback(5));
    expect(aloud.page.sees(COLLEAGUE)).toHaveLength(1);
    aloud.page.get(aloud.id, { kind: 'edit', ms: 2, body: { content: 'late', flags: PRIVATE } });
    expect(aloud.page.latest(COLLEAGUE).body).toEqual({ content: 'late', flags: 0 });
    const quiet = asked();
    quiet.page.get(quiet.id, callback(5, { flags: PRIVATE }));
    quiet.page.get(quiet.id, { kind: 'follow-up', ms: 2, body: { content: 'late' } });
    expect(only(quiet.page)).toMatchObject({ state: 'here', onlyFor: READER.id });
  });

  it('is followed by one more message, and taken away', () => {
    const { page, id } = asked();
    page.get(id, callback(4, { content: 'answer' }));
    const original = only(page);
    page.get(id, { kind: 'follow-up', ms: 2, body: { content: 'more', flags: PRIVATE } });
    expect(page.latest(READER)).toMatchObject({ onlyFor: READER.id, repliesTo: original.id, exchanges: [id] });
    page.get(id, { kind: 'delete', ms: 3 });
    expect(only(page).body.content).toBe('more');
    page.get(id, { kind: 'edit', ms: 4, body: { content: 'no original any more' } });
    expect(only(page).body.content).toBe('more');
  });

  it('takes one first answer, of a kind that suits it', () => {
    const { page, id } = asked();
    page.get(id, { kind: 'edit', ms: 1, body: { content: 'too early' } });
    page.get(id, callback(7, { content: 'nothing to update' }));
    page.get(id, callback(8, { choices: [] }));
    expect(only(page).state).toBe('sending');
    page.get(id, callback(4, { content: 'first' }));
    page.get(id, callback(4, { content: 'second' }));
    expect(only(page).body.content).toBe('first');
    expect(page.channel.exchanges[0]?.sent).toHaveLength(5);
  });

  it.each<[ExchangeEnd, string]>([
    [SILENT, 'The application did not respond'],
    [UNREACHABLE, 'Readout is not running. Start it again with npm start; then send it again.'],
    [{ kind: 'refused', status: 403, text: 'Open it as localhost.' }, 'Open it as localhost.'],
    [{ kind: 'refused', status: 500, text: '' }, 'The server refused it with status 500.'],
  ])('fails and says why: %o', (how, trouble) => {
    const { page, id } = asked();
    page.channel = end(page.channel, id, how, 7);
    expect(only(page)).toMatchObject({ state: 'failed', trouble, onlyFor: READER.id });
    expect(page.channel.exchanges[0]).toMatchObject({ end: how, roundTripMs: 7 });
    const after = page.channel;
    page.get(id, callback(4, { content: 'after the end' }));
    expect(page.channel).toBe(after);
    expect(dismiss(after, only(page).id).messages).toEqual([]);
  });

  it('fails too where it thinks and the connection breaks', () => {
    const { page, id } = asked();
    page.get(id, callback(5));
    page.channel = end(page.channel, id, UNREACHABLE);
    expect(only(page).state).toBe('failed');
  });
});

describe('a press', () => {
  it('is marked on its message for who pressed, until its answer is there', () => {
    const { page, id } = pressed();
    expect(page.latest(READER)).toMatchObject({ pending: id, pressed: 'go' });
    expect(page.latest(COLLEAGUE)).not.toHaveProperty('pending');
    page.get(id, callback(7, { components: [] }));
    page.channel = end(page.channel, id, { kind: 'answered' });
    expect(only(page)).toMatchObject({ state: 'here', body: { content: 'answer', components: [] } });
    expect(Object.keys(only(page))).not.toEqual(expect.arrayContaining(['pending']));
    expect(only(page).exchanges).toEqual([page.channel.exchanges[0]!.id, id]);
    expect(only(page).editedAt).toBeGreaterThan(only(page).at);
  });

  it('is answered apart, by a message that replies', () => {
    const { page, id } = pressed();
    const source = only(page);
    page.get(id, callback(4, { content: 'apart', flags: PRIVATE }));
    expect(page.latest(READER)).toMatchObject({ repliesTo: source.id, onlyFor: READER.id, exchanges: [id] });
    expect(page.latest(READER)).not.toHaveProperty('invoked');
    expect(page.sees(COLLEAGUE)).toHaveLength(1);
  });

  it('held without a word changes its message later; deleted, it takes that away', () => {
    const { page, id } = pressed();
    const before = only(page).body;
    page.get(id, callback(6));
    expect(only(page).body).toEqual(before);
    page.get(id, { kind: 'edit', ms: 2, body: { content: 'changed' } });
    expect(only(page).body).toEqual({ ...before, content: 'changed' });
    page.get(id, { kind: 'delete', ms: 3 });
    expect(page.channel.messages).toEqual([]);
  });

  it.each<[ExchangeEnd, string]>([
    [SILENT, 'This interaction failed'],
    [UNREACHABLE, 'Readout is not running. Start it again with npm start; then press once more.'],
    [{ kind: 'refused', status: 403, text: 'No.' }, 'No.'],
  ])('without an answer leaves its message as it was, and tells who pressed: %o', (how, trouble) => {
    const { page, id } = pressed();
    const { body } = only(page);
    page.channel = end(page.channel, id, how);
    expect(page.latest(READER)).toMatchObject({ state: 'here', body, trouble });
    expect(page.latest(READER)).not.toHaveProperty('pending');
    expect(page.latest(COLLEAGUE)).not.toHaveProperty('trouble');
    pressAgain(page);
    expect(page.latest(READER)).not.toHaveProperty('trouble');
  });

  it('of another in between is not ended by the first', () => {
    const { page, id } = pressed();
    const second = pressAgain(page, COLLEAGUE);
    page.channel = end(page.channel, id, SILENT);
    expect(page.latest(COLLEAGUE)).toMatchObject({ pending: second });
  });
});

describe('a form', () => {
  const FORM = { custom_id: 'form', title: 'Form', components: [] };
  const submit = (page: Page): string =>
    page.open(READER, formSubmit(page.scene(READER), page.channel, page.channel.form!, []));

  it('takes the place of the command that opened it', () => {
    const { page, id } = asked();
    page.get(id, callback(9, FORM));
    expect(page.channel).toMatchObject({ messages: [], form: { exchange: id, form: FORM } });
    expect(page.channel.form).not.toHaveProperty('from');
    expect(closeForm(page.channel)).not.toHaveProperty('form');
  });

  it('stays open with what was typed until there is an answer', () => {
    const { page, id } = pressed();
    page.get(id, callback(9, FORM));
    page.channel = end(page.channel, id, { kind: 'answered' });
    const source = only(page);
    expect(page.channel.form).toMatchObject({ from: source.id });
    const first = submit(page);
    expect(page.channel.form).toMatchObject({ pending: first });
    page.channel = end(page.channel, first, UNREACHABLE);
    expect(page.channel.form).toMatchObject({
      trouble: 'Readout is not running. Start it again with npm start; then submit once more.',
    });
    const second = submit(page);
    expect(page.channel.form).not.toHaveProperty('trouble');
    page.get(second, callback(7, { content: 'changed' }));
    expect(page.channel.form).toBeUndefined();
    expect(only(page)).toMatchObject({ id: source.id, body: { content: 'changed' } });
    expect(only(page).exchanges).toContain(second);
  });

  it('that was closed before its answer came fails where its answer would be', () => {
    const { page, id } = asked();
    page.get(id, callback(9, FORM));
    const submitted = submit(page);
    page.channel = end(closeForm(page.channel), submitted, SILENT);
    expect(page.latest(READER)).toMatchObject({ state: 'failed', onlyFor: READER.id, exchanges: [submitted] });
  });
});

it('an id is never given twice, though its message is gone', () => {
  const { page, id } = asked();
  const { id: waiting } = only(page);
  page.get(id, callback(9, { custom_id: 'form', title: 'Form', components: [] }));
  const at = 0;
  page.channel = say(page.channel, { id: waiting, person: READER, at, text: 'hello' });
  expect(BigInt(only(page).id)).toBeGreaterThan(BigInt(waiting));
  const interaction = slash(page.scene(READER), command('help'), {});
  const before = { ...page.channel, messages: [] };
  page.channel = begin(before, { interaction, person: READER, at, title: '/help' });
  expect(BigInt(only(page).id)).toBeGreaterThan(BigInt(before.newest));
});

it('suggestions leave nothing to see', () => {
  const page = new Page();
  const id = page.open(READER, typing(page.scene(READER), command('quote'), {}, 'words', 'x'));
  page.get(id, callback(8, { choices: [] }));
  page.get(id, callback(4, { content: 'not for suggestions' }));
  page.channel = end(page.channel, id, SILENT);
  expect(page.channel.messages).toEqual([]);
});

it('deliveries for an unknown exchange, and a known id begun again, change nothing', () => {
  const { page, id } = asked();
  const before = page.channel;
  page.get('1', callback(4, { content: 'x' }));
  page.channel = end(page.channel, '1', SILENT);
  page.channel = begin(page.channel, { interaction: before.exchanges[0]!.request, person: READER, at: 1, title: id });
  expect(page.channel).toBe(before);
});

it('a verdict stands right after the body it is on', () => {
  const { page, id } = asked();
  const verdict = (of: number): Sent => ({ kind: 'verdict', of, contract: undefined, limits: [`body ${of}`] });
  page.get(id, callback(5));
  page.get(id, { kind: 'edit', ms: 2, body: {} });
  page.get(id, { kind: 'delete', ms: 3 });
  page.get(id, verdict(1));
  page.get(id, verdict(0));
  page.get(id, verdict(9));
  const { sent } = page.channel.exchanges[0]!;
  expect(sent.map(({ kind }) => kind)).toEqual(['callback', 'verdict', 'edit', 'verdict', 'delete', 'verdict']);
  expect(deliveriesIn(sent).map(({ what, verdict: found }) => [what.kind, found?.limits])).toEqual([
    ['callback', ['body 0']],
    ['edit', ['body 1']],
    ['delete', undefined],
  ]);
});

describe('what people say', () => {
  it('is kept word for word but for white space at its ends; nothing empty or too long is said', () => {
    const page = new Page();
    const text = ' <b>& **x**  y\n  z ';
    expect(page.say(READER, text)).toMatchObject({ author: READER.id, body: { content: '<b>& **x**  y\n  z' } });
    const said = page.channel;
    for (const bad of ['', ' \n', 'x'.repeat(2001)]) {
      expect(say(said, { id: '9', person: READER, at: 1, text: bad })).toBe(said);
    }
    page.say(READER, 'x'.repeat(2000));
    expect(page.channel.messages).toHaveLength(2);
  });

  it('cannot be dismissed, nor what the bot says to all, nor what is being sent', () => {
    const { page } = pressed();
    page.say(READER, 'hello');
    page.open(READER, slash(page.scene(READER), command('help'), {}));
    const { channel } = page;
    expect(channel.messages.map(({ id }) => dismiss(channel, id))).toEqual([channel, channel, channel]);
    expect(dismiss(channel, '1')).toBe(channel);
    const own = pressed(PRIVATE);
    expect(dismiss(own.page.channel, only(own.page).id).messages).toEqual([]);
  });

  it('has the oldest let go, counted', () => {
    let channel = emptyChannel;
    for (let at = 0; at < KEPT_MESSAGES + 5; at += 1)
      channel = say(channel, { id: '1', person: MODERATOR, at, text: `${at}` });
    expect(channel.messages).toHaveLength(KEPT_MESSAGES);
    expect(channel.dropped).toBe(5);
    expect(channel.messages[0]?.body.content).toBe('5');
    expect(visibleTo(channel, READER.id)).toHaveLength(KEPT_MESSAGES);
  });
});

it('exchanges that are over make room for new ones; one under way that must go fails', () => {
  const { page, id } = asked();
  const type = (): string => page.open(READER, typing(page.scene(READER), command('quote'), {}, 'words', 'x'));
  for (let count = 0; count < KEPT_EXCHANGES + 3; count += 1) {
    const typed = type();
    page.channel = end(page.channel, typed, SILENT);
  }
  expect(page.channel.exchanges).toHaveLength(KEPT_EXCHANGES);
  expect(page.channel.exchanges[0]?.id).toBe(id);
  expect(only(page).state).toBe('sending');
  for (let count = 0; count < KEPT_EXCHANGES; count += 1) type();
  expect(page.channel.exchanges).toHaveLength(KEPT_EXCHANGES);
  expect(only(page).state).toBe('failed');
  page.get(id, callback(4, { content: 'x' }));
  expect(receive(page.channel, id, { kind: 'unanswered' }, 1)).toBe(page.channel);
  expect(only(page).state).toBe('failed');
});
