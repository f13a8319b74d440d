import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SlashCommand } from '../../../src/playground/discord/interactions.ts';
import { checkOptions, partialValues } from '../../../src/playground/discord/option-values.ts';
import {
  matchCommands,
  type OptionText,
  partTyped,
  readTyped,
  typedLine,
} from '../../../src/playground/discord/typed-command.ts';
import { command, slashCommands } from './playing.ts';

const text = (shown: string): OptionText => ({ shown, value: shown });

/** Command, texts and rest, at a glance. */
function read(line: string): unknown {
  const typed = readTyped(line, slashCommands);
  if (!typed || 'unknown' in typed) return typed;
  const texts = Object.entries(typed.texts).map(([name, { shown }]) => `${name}=${shown}`);
  return [typed.command.name, ...texts, ...(typed.rest === '' ? [] : [`rest=${typed.rest}`])];
}

describe('a typed line', () => {
  it.each<[string, unknown]>([
    ['/quote taiwan', ['quote', 'words=taiwan']],
    ['/quote words:"status quo" topic:taiwan', ['quote', 'words="status quo"', 'topic=taiwan']],
    ['/quote words:status  quo topic:taiwan strait', ['quote', 'words=status  quo', 'topic=taiwan strait']],
    ['/quote topic:taiwan words:quo', ['quote', 'topic=taiwan', 'words=quo']],
    ['/quote push back topic:taiwan', ['quote', 'words=push back', 'topic=taiwan']],
    ['/quote kishida words:quo', ['quote', 'speaker=kishida', 'words=quo']],
    ['/quote words:he said words:yes', ['quote', 'words=he said words:yes']],
    ['/quote words:note:this mytopic:x Topic:y', ['quote', 'words=note:this mytopic:x Topic:y']],
    ['/quote words:see:topic:y', ['quote', 'words=see:topic:y']],
    ['/quote words: taiwan ', ['quote', 'words=taiwan']],
    ['/quote words:one\ntopic:two', ['quote', 'words=one', 'topic=two']],
    ['/ask What did they say: page:2 of it?', ['ask', 'question=What did they say:', 'page=2 of it?']],
    ['/ask question:What did they say?', ['ask', 'question=What did they say?']],
    ['/QUOTE x', ['quote', 'words=x']],
    ['/quote ', ['quote']],
    ['/help me', ['help', 'rest=me']],
    ['/nothing here', { unknown: 'nothing' }],
    ['/quote', undefined],
    ['/ quote', undefined],
    ['/etc/passwd is a file', undefined],
    [' /quote x', undefined],
    ['say /quote x', undefined],
    ['', undefined],
  ])('%j', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('is read back as what it was written from', () => {
    const value = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((one) => one.trim())
      .filter((one) => !/(?<!\S)(words|speaker|topic|record|narration|page|share):/.test(one));
    const names = fc.shuffledSubarray(['words', 'speaker', 'topic', 'record', 'narration', 'page', 'share']);
    fc.assert(
      fc.property(names, fc.array(value, { minLength: 7, maxLength: 7 }), (chosen, values) => {
        const texts = Object.fromEntries(chosen.map((name, index) => [name, text(values[index]!)]));
        const line = typedLine(command('quote'), texts);
        // A command alone is not one yet: its name may go on.
        const typed = readTyped(chosen.length === 0 ? `${line} ` : line, slashCommands);
        expect(typed).toEqual({ command: command('quote'), texts, rest: '' });
        expect(Object.keys((typed as { texts: object }).texts)).toEqual(chosen);
      }),
    );
  });

  it('never throws, and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (tail) => {
        const typed = readTyped(`/quote ${tail}`, slashCommands) as { texts: Record<string, OptionText>; rest: string };
        const kept = [...Object.entries(typed.texts).flatMap(([name, { shown }]) => [`${name}:`, shown]), typed.rest];
        const letters = (all: string): string =>
          all
            .replaceAll(/\s|words:/gu, '')
            .split('')
            .sort()
            .join('');
        expect(letters(kept.join(''))).toBe(letters(tail));
      }),
    );
  });

  it('of 10,000 characters is read', () => {
    expect(read(`/quote ${'words:'.repeat(1500)}${'a: '.repeat(1000)}`)).toHaveLength(2);
  });
});

describe('the slash menu', () => {
  const names = (typed: string): readonly string[] => matchCommands(slashCommands, typed).map(({ name }) => name);

  it.each([
    ['', ['topics', 'quote', 'ask', 'who', 'verify', 'statement', 'context', 'cite', 'help']],
    ['/', ['topics', 'quote', 'ask', 'who', 'verify', 'statement', 'context', 'cite', 'help']],
    ['q', ['quote', 'ask', 'verify']],
    ['WHO', ['who', 'statement']],
    ['line', ['topics', 'quote', 'ask', 'statement', 'context', 'cite']],
    ['zzz', []],
  ])('for %j', (typed, expected) => {
    expect(names(typed)).toEqual(expected);
  });
});

describe('options', () => {
  const check = (texts: Record<string, string>): unknown =>
    checkOptions(
      command('quote'),
      Object.fromEntries(Object.entries(texts).map(([name, shown]) => [name, text(shown)])),
    );
  const problem = (name: string, sentence: string): unknown => ({ ok: false, problems: { [name]: sentence } });

  it.each<[Record<string, string>, unknown]>([
    [{ words: ' taiwan ' }, { ok: true, values: { words: 'taiwan' } }],
    [
      { words: 'x', page: '2', share: 'TRUE', narration: 'false' },
      { ok: true, values: { words: 'x', page: 2, share: true, narration: false } },
    ],
    [
      { words: 'x', topic: ' ', page: '' },
      { ok: true, values: { words: 'x' } },
    ],
    [
      { words: 'x', nonsense: 'y' },
      { ok: true, values: { words: 'x' } },
    ],
    [{ words: 'x'.repeat(6000) }, { ok: true, values: { words: 'x'.repeat(6000) } }],
    [{}, problem('words', 'Fill in words.')],
    [{ words: '  ' }, problem('words', 'Fill in words.')],
    [{ words: 'x'.repeat(6001) }, problem('words', 'words takes at most 6,000 characters; this has 6,001.')],
    [{ words: 'x', page: 'two' }, problem('page', 'page takes a whole number from 1 on.')],
    [{ words: 'x', page: '1.5' }, problem('page', 'page takes a whole number from 1 on.')],
    [{ words: 'x', page: '0' }, problem('page', 'page takes a whole number from 1 on.')],
    [{ words: 'x', page: '1e3' }, problem('page', 'page takes a whole number from 1 on.')],
    [{ words: 'x', page: '9'.repeat(20) }, problem('page', 'page takes a whole number up to 9,007,199,254,740,991.')],
    [{ words: 'x', share: 'yes' }, problem('share', 'share takes True or False.')],
  ])('%j', (texts, expected) => {
    expect(check(texts)).toEqual(expected);
  });

  it('of a range, and of a suggestion that was chosen', () => {
    const options: NonNullable<SlashCommand['options']> = [
      { type: 4, name: 'from', description: 'x', min_value: -2, max_value: 2 },
      { type: 4, name: 'up', description: 'x', max_value: 2 },
      { type: 4, name: 'any', description: 'x' },
    ];
    const made: SlashCommand = { type: 1, name: 'made', description: 'x', options };
    expect(checkOptions(made, { from: text('3'), up: text('3'), any: text('x') })).toEqual({
      ok: false,
      problems: {
        from: 'from takes a whole number from -2 to 2.',
        up: 'up takes a whole number up to 2.',
        any: 'any takes a whole number.',
      },
    });
    expect(checkOptions(command('quote'), { words: { shown: '# Taiwan · topic', value: 'topic:taiwan' } })).toEqual({
      ok: true,
      values: { words: 'topic:taiwan' },
    });
  });

  it('half filled in, for suggestions', () => {
    const texts = { page: text('x'), share: text('true'), topic: text(''), record: text('r'), other: text('y') };
    expect(partialValues(command('quote'), texts)).toEqual({ share: true, record: 'r' });
  });
});

describe('what is typed in a field', () => {
  const FREE = ['words', 'speaker', 'topic'];

  it.each([
    ['words', 'push back', undefined],
    ['words', 'push ', undefined],
    ['words', 'a time: 10:42', undefined],
    ['words', 'words:taiwan', { words: 'taiwan' }],
    ['words', 'words:', { words: '' }],
    ['words', 'taiwan topic:', { words: 'taiwan', topic: '' }],
    [
      'words',
      'words:"status quo" topic:china speaker:biden',
      { words: '"status quo"', topic: 'china', speaker: 'biden' },
    ],
    ['', 'topic:china', { topic: 'china' }],
    ['', 'china', undefined],
    ['', 'china speaker:biden', { words: 'china', speaker: 'biden' }],
  ])('in %s: %s', (field, text, parts) => {
    const parted = partTyped(field, FREE, text);
    expect(parted && Object.fromEntries(Object.entries(parted).map(([name, { value }]) => [name, value]))).toEqual(
      parts,
    );
  });

  it('leaves the name of an option alone that holds something already', () => {
    expect(partTyped('words', ['speaker'], 'taiwan topic:china')).toBeUndefined();
  });
});
