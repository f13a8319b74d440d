import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { decodeFile } from '../decode.ts';
import { lineCounter } from '../lines.ts';
import { MOST_PROBLEMS, type ProblemLog, RECORD_FILE } from '../problems.ts';
import type { RecordFile, Source, SourceId } from '../schema.ts';
import { searchText } from '../text-search.ts';
import { characterFaults } from './characters.ts';
import type { HeldText } from './proof.ts';

/** What stands beside `record.json`: the content of each held text, or the reason why it could not be read. */
export type HeldFiles = ReadonlyMap<string, Uint8Array | string | { readonly unreadable: string }>;

/**
 * Reads the held texts: `file` and `sha256` come together, the hash is that of the file, its characters are clean.
 * @returns the texts that spans can be looked up in
 */
export function proveSources(record: RecordFile, files: HeldFiles, log: ProblemLog): ReadonlyMap<SourceId, HeldText> {
  const held = new Map<SourceId, HeldText>();
  const searches = new Map<string, number>();
  for (const { spans } of record.statements) {
    for (const span of spans) if ('exact' in span) searches.set(span.source, (searches.get(span.source) ?? 0) + 1);
  }
  record.sources.forEach((source, at) => {
    const text = readSource(source, at, files, log);
    if (source.file === undefined || text === undefined) return;
    const name = source.file;
    const lineOf = lineCounter(text);
    const place = (offset: number): string => `${name} line ${lineOf(offset)}`;
    held.set(source.id, {
      search: searchText(text, searches.get(source.id) ?? 0),
      name,
      place,
      partedByEmptyLines: emptyLines(text),
    });
    for (const fault of characterFaults(text, true, MOST_PROBLEMS)) log.onLine(name, lineOf(fault.at), fault.message);
  });
  return held;
}

function readSource(source: Source, at: number, files: HeldFiles, log: ProblemLog): string | undefined {
  const { file, sha256: given } = source;
  if (file === undefined) {
    if (given !== undefined)
      log.at(['sources', at, 'sha256'], 'sha256 stands without file. Name the held text, or remove sha256.');
    return undefined;
  }
  if (file === RECORD_FILE) {
    log.at(['sources', at, 'file'], `"${file}" is the record itself. Name the file that holds the source's text.`);
    return undefined;
  }
  const content = files.get(file);
  if (content === undefined) {
    const next = 'Put the file there, or remove file and sha256.';
    log.at(['sources', at, 'file'], `There is no file "${file}" beside record.json. ${next}`);
    return undefined;
  }
  if (typeof content === 'object' && 'unreadable' in content) {
    log.at(['sources', at, 'file'], content.unreadable);
    return undefined;
  }
  const decoded = decodeFile(content);
  if (!decoded.ok) {
    log.onLine(file, decoded.line, decoded.message);
    return undefined;
  }
  const right = bytesToHex(sha256(decoded.bytes));
  if (given === undefined) log.at(['sources', at], `file stands without sha256. Add "sha256": "${right}".`);
  else if (given !== right) {
    const cause = `${file} is not the file this hash was made from.`;
    log.at(
      ['sources', at, 'sha256'],
      `${cause} Restore the file, or, if its change is meant, set sha256 to "${right}".`,
    );
  }
  return decoded.text;
}

/** Looked up once, at the first post: the answer for a long text costs a scan of all of it. */
function emptyLines(text: string): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= /\n[ \t]*\n/.test(text.trimEnd()));
}
