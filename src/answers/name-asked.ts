import type { CorpusRecord } from '../corpus/corpus.ts';
import { cleanText } from '../search/query.ts';
import type { Archive } from './archive.ts';
import { LONGEST_NAME, type NameRef, resolveName } from './resolve-name.ts';
import { noMatch, tooLong } from './no-match.ts';
import type { Ambiguous, Correction, NoMatch } from './schema.ts';

export type NameAsked =
  | { readonly ref: NameRef; readonly corrections: readonly Correction[] }
  | { readonly answer: Ambiguous | NoMatch };

/** The speaker or topic a reader asked for, or the answer that asks back or says that there is none. */
export function nameAsked(
  archive: Archive,
  records: readonly CorpusRecord[],
  kind: 'speaker' | 'topic',
  text: string,
): NameAsked {
  if (text.length > LONGEST_NAME) return { answer: tooLong(archive, records, text, LONGEST_NAME) };
  const found = resolveName(archive, records, kind, text);
  switch (found.kind) {
    case 'found':
      return found;
    case 'ambiguous': {
      const { kind: ambiguous, choices, capped } = found;
      return { answer: { kind: ambiguous, asked: cleanText(text), choices: [...choices], ...(capped && { capped }) } };
    }
    case 'unknown': {
      const suggestions = [...found.suggestions];
      return { answer: noMatch(archive, records, text, `unknown-${kind}`, { suggestions }) };
    }
  }
}
