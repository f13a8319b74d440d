import type { Source, SourceId } from '../schema.ts';
import { resolveQuote } from '../selectors.ts';
import { searchText } from '../text-search.ts';
import type { Evidence } from './proof.ts';
import type { Words } from './spans.ts';

/** The words a note is on stand once in its statement, and a reading it proposes has evidence a reader can look up. */
export function proveNotes(evidence: Evidence, words: readonly (Words | undefined)[]): void {
  const { record, log } = evidence;
  const numbers = new Map(record.statements.map(({ id }, at) => [id, at]));
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  record.notes.forEach((note, at) => {
    const number = numbers.get(note.statement);
    const text = number === undefined ? undefined : words[number]?.text;
    if (note.exact !== undefined && text !== undefined) {
      const name = `statement "${note.statement}"`;
      const search = searchText(text, 1);
      const places = search.places(note.exact);
      const resolved = resolveQuote({ exact: note.exact }, { search, name, place });
      // A note has no prefix to add: its own words have to be enough.
      if (places !== 'gave-up' && places.length > 1)
        log.at(['notes', at, 'exact'], `These words stand more than once in ${name}. Add those around them to exact.`);
      else if (!resolved.ok) log.at(['notes', at, 'exact'], resolved.message);
    }
    if (note.likely !== undefined && note.evidence.length === 0) {
      log.at(
        ['notes', at, 'likely'],
        'A reading is proposed without evidence. Add the source that prints it under evidence.',
      );
    }
    proveEvidence(evidence, sources, at);
  });
}

function proveEvidence({ record, held, log }: Evidence, sources: ReadonlyMap<SourceId, Source>, at: number): void {
  const { evidence = [], likely } = record.notes[at] ?? {};
  evidence.forEach(({ source: id, prints }, n) => {
    const source = sources.get(id);
    if (!source) return;
    if (likely !== undefined && source.url === undefined && source.file === undefined) {
      const message = `"${id}" has neither url nor a held text, so nobody can look the evidence up. Give it a url.`;
      log.at(['notes', at, 'evidence', n, 'source'], message);
    }
    const haystack = held.get(id);
    if (prints !== undefined && haystack && !haystack.search.text.includes(prints)) {
      log.at(['notes', at, 'evidence', n, 'prints'], `${haystack.name} does not print these words. Copy them again.`);
    }
  });
}

/** Where in a statement an offset is, for a person who counts from 1. */
function place(offset: number): string {
  return `character ${offset + 1}`;
}
