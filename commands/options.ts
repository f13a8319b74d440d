import type { OptionDeclaration } from '../src/interaction/command.ts';

/** Options that several commands share, with one wording each. */
export const line = {
  name: 'id',
  description: 'A line, for example s05.',
  type: 'string',
  required: true,
  autocomplete: true,
} as const satisfies OptionDeclaration;

export const record = {
  name: 'record',
  description: 'The meeting to answer from; all of them if left out.',
  type: 'string',
  autocomplete: true,
} as const satisfies OptionDeclaration;

export const page = {
  name: 'page',
  description: 'The page to show.',
  type: 'integer',
  minValue: 1,
} as const satisfies OptionDeclaration;
