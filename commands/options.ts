import type { Archive } from '../src/answers/archive.ts';
import { suggestLines } from '../src/answers/suggest-lines.ts';
import { suggestRecords, type Suggestion } from '../src/answers/suggestions.ts';
import type { Focus, OptionDeclaration } from '../src/interaction/command.ts';

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

/** Suggestions for commands about one line, which take `line` and `record`. */
export function completeLine(archive: Archive, { option, value, others }: Focus): readonly Suggestion[] {
  return option === 'record'
    ? suggestRecords(archive, value)
    : suggestLines(archive, value, others['record'] as string | undefined);
}
