import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { AnswerSchema } from '../../src/answers/schema.ts';
import { checkInvocation } from '../../src/interaction/invocation.ts';
import { expectKind, firstArchive } from '../support/first-record.ts';

const surface = { pageSize: 25 };

describe('the list of commands', () => {
  it('has each name once, in letters that Discord takes', () => {
    const names = commands.map(({ name }) => name);
    expect(names).toEqual(['topics', 'quote', 'ask', 'who', 'verify', 'statement', 'context', 'cite', 'help']);
    for (const name of names) expect(name).toMatch(/^[a-z]{1,32}$/);
  });

  it.each(commands)('$name is described in 1 to 100 characters', ({ description, options }) => {
    for (const text of [description, ...options.map((option) => option.description)]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(100);
      expect(text).toMatch(/\.$/);
    }
  });

  it.each(commands)('$name has at most 25 options, each name once, needed ones first', ({ options }) => {
    expect(options.length).toBeLessThanOrEqual(25);
    const names = options.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]{1,32}$/);
    const needed = options.map(({ required }) => required ?? false);
    expect(needed).toEqual([...needed].sort((a, b) => Number(b) - Number(a)));
  });

  it.each(commands)('$name suggests for every option that says so', ({ options, complete }) => {
    const typed = options.filter(({ autocomplete }) => autocomplete);
    expect(typed.length > 0).toBe(complete !== undefined);
    for (const { name } of typed) {
      expect(complete?.(firstArchive, { option: name, value: '', others: {} })).not.toEqual([]);
    }
  });

  it('takes the same meaning of an option everywhere', () => {
    const shared = commands.flatMap(({ options }) => options.filter(({ name }) => ['record', 'page'].includes(name)));
    expect(new Set(shared.map((option) => JSON.stringify(option))).size).toBe(2);
  });

  it.each(commands.flatMap(({ name, examples }) => examples.map((example) => ({ name, example }))))(
    'gives an example of $name that begins with its name: $example',
    ({ name, example }) => {
      expect(example.split(' ')[0]).toBe(name);
    },
  );

  it('answers each with nothing given but what is needed', () => {
    for (const command of commands) {
      const question = 'What did they say about Taiwan?';
      const values = { words: 'taiwan', question, quote: 'the status quo in the East China Sea', id: 's05' };
      const needed = command.options.filter(({ required }) => required).map(({ name }) => name as keyof typeof values);
      const options = Object.fromEntries(needed.map((name) => [name, values[name]]));
      expect('command' in checkInvocation(commands, { command: command.name, options })).toBe(true);
      expect(AnswerSchema.safeParse(command.answer(firstArchive, options, surface)).success).toBe(true);
    }
  });

  it('is imported without effect: twice the same, nothing written or started', async () => {
    const before = process.listenerCount('exit');
    const again = await import('../../commands/index.ts');
    expect(again.commands).toBe(commands);
    expect(process.listenerCount('exit')).toBe(before);
  });
});

describe('help', () => {
  it('lists every command with its options, itself last', () => {
    const help = commands.at(-1)!;
    const answer = expectKind(help.answer(firstArchive, {}, surface), 'help');
    expect(answer.commands.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    const listed = answer.commands.find(({ name }) => name === 'quote');
    expect(listed?.options.map(({ name, required }) => [name, required])).toEqual([
      ['words', true],
      ['speaker', false],
      ['topic', false],
      ['record', false],
      ['narration', false],
      ['page', false],
    ]);
  });
});
