import { fragmentAddress } from '../cite/text-fragment.ts';
import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import type { Link } from './schema.ts';

/** Longest address with the words of a line in it, in UTF-16 units: a button of Discord takes no longer one. */
const LONGEST_ADDRESS = 512;

/**
 * The address of a statement in its source: of a statement in several stretches, of the first. Undefined where the record
 * does not hold the address of the source.
 */
export function linkTo({ record }: CorpusRecord, { spans: [span], lang }: Statement): Link | undefined {
  const source = record.sources.find(({ id }) => id === span?.source);
  if (!span || source?.url === undefined) return undefined;
  const { url, text } = source;
  const address = text === undefined ? undefined : fragmentAddress(url, text, span, lang, LONGEST_ADDRESS);
  return address === undefined ? { url, shows: 'page' } : { url: address, shows: 'words' };
}
