import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyChannel, say } from '../../../src/playground/discord/channel.ts';
import { press, slash } from '../../../src/playground/discord/interactions.ts';
import { createIds, laterId, snowflakeAt } from '../../../src/playground/discord/ids.ts';
import { LONGEST_MESSAGE, messageProblem } from '../../../src/playground/discord/limits.ts';
import { freeze, newestId, thaw } from '../../../src/playground/discord/storage.ts';
import type { Channel } from '../../../src/playground/discord/types.ts';
import { command, Page, READER } from './playing.ts';

const RELOADED = 'The page was reloaded while Readout was answering. Send it again.';

/** A channel with everything in it: a press and a command that are under way, a form. */
function full(): Channel {
  const page = new Page();
  page.say(READER, 'hello');
  page.slash(READER, 'quote', { words: 'taiwan' });
  page.open(READER, press(page.scene(READER), page.channel, page.latest(READER), 'go', 2));
  page.menu(READER, page.say(READER, `Many things. ${'Lorem ipsum. '.repeat(10)}`));
  page.open(READER, slash(page.scene(READER), command('topics'), {}));
  return page.channel;
}

describe('a kept channel', () => {
  it('says what was interrupted', () => {
    const thawed = thaw(freeze(full()))!;
    expect(thawed.messages.map(({ state, trouble }) => [state, trouble])).toEqual([
      ['here', undefined],
      ['here', RELOADED],
      ['here', undefined],
      ['failed', RELOADED],
    ]);
    expect(thawed.exchanges.at(-1)?.end).toEqual({ kind: 'reloaded' });
    expect(thawed.form).toEqual(full().form);
  });

  it('says so too where the exchange was not kept', () => {
    const thawed = thaw(freeze({ ...full(), exchanges: [] }))!;
    expect(thawed.messages.map(({ trouble }) => trouble)).toEqual([undefined, RELOADED, undefined, RELOADED]);
    expect(thawed.messages.some(({ pending, state }) => pending !== undefined || state === 'sending')).toBe(false);
  });

  it('whose ids are out of order is none', () => {
    const channel = full();
    expect(thaw(freeze({ ...channel, messages: channel.messages.toReversed() }))).toBeUndefined();
    expect(thaw(freeze({ ...channel, newest: '1' }))).toBeUndefined();
    expect(thaw(freeze(emptyChannel))).toEqual(emptyChannel);
  });

  it('that is too large loses exchanges first, then the oldest messages, counted', () => {
    const page = new Page();
    for (let count = 0; count < 22; count += 1) {
      for (const which of 'abcd') page.say(READER, `${which}${count} ${'"'.repeat(1900)}`);
      page.slash(READER, 'topics');
    }
    const kept = freeze(page.channel);
    expect(kept.length).toBeLessThanOrEqual(400_000);
    const thawed = thaw(kept)!;
    expect(thawed.messages).toEqual(page.channel.messages);
    expect(thawed.exchanges.length).toBeGreaterThan(0);
    expect(thawed.exchanges).toEqual(page.channel.exchanges.slice(-thawed.exchanges.length));
    expect(thawed.exchanges.length).toBeLessThan(22);

    let long = emptyChannel;
    for (let at = 0; at < 900; at += 1) long = say(long, { id: '1', person: READER, at, text: '\u0001'.repeat(2000) });
    const frozen = freeze(long);
    expect(frozen.length).toBeLessThanOrEqual(400_000);
    const rest = thaw(frozen)!;
    expect(rest.messages).toEqual(long.messages.slice(-rest.messages.length));
    expect(rest.dropped).toBe(900 - rest.messages.length);
    expect(rest.dropped).toBeGreaterThan(0);
  });

  it.each([
    [''],
    ['null'],
    ['[]'],
    ['{}'],
    ['{"version":1}'],
    ['{"version":1,"newest":"0","dropped":0,"messages":[],"exchanges":{}}'],
    ['{"version":1,"newest":"0","dropped":-1,"messages":[],"exchanges":[]}'],
    ['{"version":0,"newest":"0","dropped":0,"messages":[],"exchanges":[]}'],
    ['{"version":1,"newest":"0","dropped":0,"messages":[{"id":"x"}],"exchanges":[]}'],
    ['{"version":1,"newest":"0","dropped":0,"messages":[],"exchanges":[]'],
  ])('%j is none', (text) => {
    expect(thaw(text)).toBeUndefined();
  });

  it('with any one field made something else is refused, or comes back whole enough to go on', () => {
    const text = freeze(full());
    const paths = pathsOf(JSON.parse(text));
    const broken = fc.constantFrom(null, 1, 'x', true, [], {}, [null]);
    fc.assert(
      fc.property(fc.nat({ max: paths.length - 1 }), broken, (index, value) => {
        const channel = thaw(JSON.stringify(withChange(JSON.parse(text), paths[index]!, value)));
        if (!channel) return;
        expect(thaw(freeze(channel))).toEqual(channel);
        expect(BigInt(createIds(() => 0, newestId(channel)).next())).toBeGreaterThan(BigInt(newestId(channel)));
      }),
      { numRuns: 1000 },
    );
    const refused = paths.filter(
      (path) => thaw(JSON.stringify(withChange(JSON.parse(text), path, [null]))) === undefined,
    );
    expect(refused.map((path) => path.join('.'))).toEqual(
      expect.arrayContaining(['messages.0.id', 'messages.0.body', 'messages.1.asked.by', 'exchanges.0.sent.0.body']),
    );
  });
});

describe('ids', () => {
  it('come from the clock, each larger than the last, and than those of a restored channel', () => {
    let now = 1_700_000_000_000;
    const ids = createIds(() => now);
    const first = ids.next();
    expect(first).toBe(snowflakeAt(now));
    const second = ids.next();
    expect(BigInt(second)).toBe(BigInt(first) + 1n);
    now -= 10_000;
    expect(BigInt(ids.next())).toBe(BigInt(first) + 2n);
    const later = snowflakeAt(now + 60_000);
    expect(createIds(() => now, later).next()).toBe((BigInt(later) + 1n).toString());
  });

  it('are as Discord documents them', () => {
    expect(snowflakeAt(1_462_015_105_796)).toBe(
      (175_928_847_299_117_063n - (175_928_847_299_117_063n % 4_194_304n)).toString(),
    );
    expect(snowflakeAt(0)).toBe('0');
    expect([laterId('5', '4'), laterId('5', '5'), laterId('9', '10')]).toEqual(['5', '6', '11']);
  });

  it('of a channel: the newest of its messages and interactions', () => {
    const channel = full();
    expect(newestId(emptyChannel)).toBe('0');
    const all = [...channel.messages, ...channel.exchanges].map(({ id }) => BigInt(id));
    expect(all.every((id) => id <= BigInt(newestId(channel)))).toBe(true);
    expect(all).toContain(BigInt(newestId(channel)));
  });
});

it('a message that is too long says by how much', () => {
  expect([messageProblem(''), messageProblem(' \n'), messageProblem(' x '.padEnd(3000))]).toEqual([
    'empty',
    'empty',
    undefined,
  ]);
  expect(messageProblem('x'.repeat(LONGEST_MESSAGE))).toBeUndefined();
  expect(messageProblem('x'.repeat(2001))).toBe(
    'A message takes at most 2,000 characters; this one has 2,001 characters. Take out 1 character.',
  );
  expect(messageProblem('x'.repeat(10_000))).toContain('has 10,000 characters. Take out 8,000 characters.');
  expect(messageProblem('😀'.repeat(1001))).toContain('2,002');
});

/** Where something stands in a value: the keys on the way. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || path.length > 5) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function withChange(value: unknown, [key, ...rest]: readonly string[], change: unknown): unknown {
  if (key === undefined) return change;
  const all = value as Record<string, unknown>;
  all[key] = withChange(all[key], rest, change);
  return all;
}
