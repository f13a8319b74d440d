import fc from 'fast-check';
import type { Conversation } from '../../../src/import/format.ts';

/** Paragraphs as a turn's words are put together. */
export function paragraphs({ segments }: Conversation): readonly string[] {
  const made: string[] = [];
  for (const { text, paragraph } of segments) {
    if (paragraph || made.length === 0) made.push(text);
    else made.push(`${made.pop()} ${text}`);
  }
  return made;
}

const STRANGE = [
  '\0',
  '\uFEFF',
  '\u202E',
  '\u2028',
  '\uD800',
  '🙂',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '<',
  '>',
  '&',
  '&#',
  ':',
  '：',
  '-->',
  '-',
  '>>',
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly kind: 'cut' | 'double' | 'put' | 'swap';
  readonly put: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom('cut', 'double', 'put', 'swap'),
  put: fc.oneof(fc.constantFrom(...STRANGE), fc.string({ maxLength: 8 })),
});

/** Texts, each damaged in some places: characters cut, doubled, swapped, strange ones put in. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 12 }))
    .map(([text, edits]) => edits.reduce(damage, text));
}

function damage(text: string, { at, length, kind, put }: Edit): string {
  const from = Math.floor(at * text.length);
  const [before, piece, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  if (kind === 'cut') return before + after;
  if (kind === 'double') return before + piece + piece + after;
  return kind === 'put' ? before + put + piece + after : before + after.slice(0, length) + piece + after.slice(length);
}
