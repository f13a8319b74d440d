import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkInvocation, type Invocation } from '../../src/interaction/invocation.ts';

/** What is wrong with an invocation, as it is said; `fine` where nothing is. */
function said(command: string, options: Readonly<Record<string, unknown>> = {}): string {
  const checked = checkInvocation(commands, { command, options } as Invocation);
  return 'problem' in checked ? `${checked.problem.code}: ${checked.problem.message}` : 'fine';
}

describe('an invocation', () => {
  it.each([
    ['quote', { words: 'taiwan' }],
    ['quote', { words: '', speaker: '', topic: '', record: '', narration: false, page: 1 }],
    ['topics', {}],
    ['topics', { topic: 'taiwan', page: 999 }],
    ['who', { speaker: 'kishida' }],
    ['help', {}],
  ])('of %s with %o is taken', (command, options) => {
    expect(said(command, options)).toBe('fine');
  });

  it('of a command that is not there names those that are', () => {
    expect(said('qoute')).toBe(
      `unknown-command: There is no command "qoute". There are: ${commands.map(({ name }) => name).join(', ')}.`,
    );
  });

  it.each(['', 'Quote', '__proto__', 'constructor', 'toString', 'quote '])('of %j is no command', (command) => {
    expect(said(command)).toMatch(/^unknown-command: /);
  });

  it('repeats a long name only in part, on one line, in quotation marks', () => {
    const message = said(`a\n"b${'x'.repeat(5000)}`);
    expect(message.length).toBeLessThan(300);
    expect(message).not.toContain('\n');
  });

  it('with an option that is not there names those that are', () => {
    expect(said('who', { speeker: 'kishida' })).toBe(
      'unknown-option: who has no option "speeker". Its options: speaker, record, page.',
    );
    expect(said('help', { words: 'x' })).toBe('unknown-option: help has no option "words". Its options: none.');
    expect(said('quote', JSON.parse('{"words":"x","__proto__":"y"}') as Record<string, unknown>)).toMatch(
      /^unknown-option: /,
    );
  });

  it.each([
    ['words', 5, 'wrong-type: quote: words takes a text.'],
    ['words', null, 'wrong-type: quote: words takes a text.'],
    ['words', ['taiwan'], 'wrong-type: quote: words takes a text.'],
    ['page', '2', 'wrong-type: quote: page takes a whole number.'],
    ['page', 1.5, 'wrong-type: quote: page takes a whole number.'],
    ['page', Number.NaN, 'wrong-type: quote: page takes a whole number.'],
    ['page', 2 ** 60, 'wrong-type: quote: page takes a whole number.'],
    ['page', 0, 'out-of-range: quote: page starts at 1.'],
    ['page', -3, 'out-of-range: quote: page starts at 1.'],
    ['narration', 'yes', 'wrong-type: quote: narration takes true or false.'],
    ['narration', 1, 'wrong-type: quote: narration takes true or false.'],
  ])('whose %s is %j is told what it takes', (name, value, expected) => {
    expect(said('quote', { words: 'taiwan', [name]: value })).toBe(expected);
  });

  it('without what is needed is told what that is, with an example', () => {
    expect(said('quote')).toBe(
      'missing-option: quote needs words: Words to find; quotation marks keep them together. For example: quote taiwan',
    );
    expect(said('quote', { speaker: 'kishida' })).toMatch(/^missing-option: quote needs words/);
  });

  it('is checked without a fault, whatever it holds', () => {
    const options = fc.dictionary(fc.oneof(fc.constantFrom('words', 'page', 'speaker'), fc.string()), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('quote', 'who'), fc.string()), options, (command, given) => {
        expect(said(command, given)).toMatch(/^(?:fine$|[a-z-]+: )/);
      }),
    );
  });
});
