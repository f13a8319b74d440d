import fc from 'fast-check';
import type { Conversation } from '../../../src/import/format.ts';

/** Each segment short: what it is, who speaks, the words. */
export function told({ segments }: Conversation): readonly string[] {
  return segments.map(({ partType = 'speech', speaker, text }) =>
    [partType, ...(speaker ? [speaker] : []), text].join('|'),
  );
}

/**
 * Texts with something done to them, up to four times.
 * @param inFile makes a file of what was done to a text
 */
export function damaged(texts: readonly string[], inFile = (text: string): string => text): fc.Arbitrary<string> {
  return fc
    .constantFrom(...texts)
    .chain((text) => fc.array(mutation, { maxLength: 4 }).map((steps) => inFile(mutate(text, steps))));
}

interface Mutation {
  readonly kind: 'rename' | 'cut' | 'double' | 'move' | 'insert' | 'drop-lines';
  readonly at: number;
  readonly size: number;
  readonly odd: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('rename', 'rename', 'cut', 'double', 'move', 'insert', 'drop-lines'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 80 }),
  odd: fc.constantFrom(
    '\0',
    '\u202E',
    '\uFEFF',
    '\uD83D',
    '\u2028',
    '&',
    '<',
    '>',
    ']]>',
    '<p>',
    '</p>',
    '<!--',
    '"',
    '\n',
    '\n\n  ',
    '  Mr. SMITH. ',
    '[[Page S1]]\n',
    '_____\n',
    '<note>',
    '<![CDATA[a]]>',
    '𝔄',
    '\u0301',
  ),
});

function mutate(text: string, steps: readonly Mutation[]): string {
  return steps.reduce((text, { kind, at, size, odd }) => {
    const from = Math.floor(at * text.length);
    if (kind === 'rename') return renamed(text, from, size);
    const before = text.slice(0, from);
    const piece = text.slice(from, from + size);
    const after = text.slice(from + size);
    if (kind === 'cut') return before + after;
    if (kind === 'double') return before + piece + piece + after;
    if (kind === 'move') return before + after.slice(0, size) + piece + after.slice(size);
    if (kind === 'insert') return before + odd + piece + after;
    return before + piece.replaceAll('\n', '') + after.slice(after.indexOf('\n') + 1);
  }, text);
}

/** Text with one element named as another of it, so that it stays well-formed and means something else. */
function renamed(text: string, at: number, other: number): string {
  const names = [...new Set(Array.from(text.matchAll(/<([A-Za-z]+)/g), ([, name = '']) => name))];
  const from = names[at % names.length] ?? '';
  const to = names[other % names.length] ?? '';
  return from === '' ? text : text.replaceAll(new RegExp(`(</?)${from}\\b`, 'g'), `$1${to}`);
}
