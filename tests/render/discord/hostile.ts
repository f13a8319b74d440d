import fc from 'fast-check';

/** Pieces that format in Discord, alone or next to each other, and pieces that do not. */
const PIECES: readonly string[] = [
  '>>> |# |### |-# |- |+ |1. |7.| |  |\n|\n\n|\t'.split('|'),
  '* ** _ __ ~~ || | ` ``` \\ > " “ ” [ ] ( ) ]( < <@1> <#1> <t:0> <:a:1> </x:1> @everyone @here : :a:'.split(' '),
  'https://x.example/a_b http: // word a 1 岸田 👨‍👩‍👧 é'.split(' '),
].flat();

/** Texts that try to format. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<string>(...PIECES) },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join('').replaceAll(/[\r\u2028\u2029]/g, ''));
