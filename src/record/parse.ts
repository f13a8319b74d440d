import { decodeFile, MOST_RECORD_BYTES } from './decode.ts';
import { freezeDeep } from './freeze.ts';
import { duplicateKeys, parseJson, pathLocator, repeatsKeys } from './locate.ts';
import { printPath, ProblemLog, RECORD_FILE } from './problems.ts';
import { type DraftOptions, refuseDraft } from './proofs/draft.ts';
import { fidelityProof } from './proofs/fidelity.ts';
import { proveIds } from './proofs/ids.ts';
import { proveNotes } from './proofs/notes.ts';
import type { Evidence } from './proofs/proof.ts';
import { proveQuoted } from './proofs/quotation.ts';
import { proveReferences } from './proofs/references.ts';
import { proveRoles } from './proofs/roles.ts';
import { type HeldFiles, proveSources } from './proofs/sources.ts';
import { proveSpans, type Words } from './proofs/spans.ts';
import { proveTimes } from './proofs/times.ts';
import { proveValues } from './proofs/values.ts';
import type {
  HeldSource,
  MeetingRecord,
  ParsedRecord,
  Range,
  RecordFiles,
  RecordProblem,
  Statement,
} from './record.ts';
import { type RecordFile, RecordFileSchema } from './schema.ts';
import { checkShape } from './shape.ts';

/** A `record.json` of the right shape, its proofs still to come. */
export interface ShapedRecord {
  readonly file: RecordFile;
  /** The text of `record.json`, to find lines in. */
  readonly json: string;
}

export type ShapeResult =
  | ({ readonly ok: true } & ShapedRecord)
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/**
 * Checks a record and proves it. Any bytes are safe: what is wrong comes back as problems with file, line and path, and a
 * record with a problem is refused whole. A draft is refused too, unless `drafts` says to take it.
 */
export function parseRecord(files: RecordFiles, options: DraftOptions = {}): ParsedRecord {
  const shaped = parseShape(files.json);
  return shaped.ok ? proveRecord(shaped, files.texts, options) : shaped;
}

/** Reads `record.json` up to its shape, which names the held texts to read for {@link proveRecord}. */
export function parseShape(content: Uint8Array | string): ShapeResult {
  const log = new ProblemLog();
  const decoded = decodeFile(content, MOST_RECORD_BYTES);
  if (!decoded.ok) {
    log.onLine(RECORD_FILE, decoded.line, decoded.message);
    return { ok: false, problems: log.list(() => undefined) };
  }
  const json = decoded.text;
  const parsed = parseJson(json);
  if (!parsed.ok) {
    log.onLine(RECORD_FILE, parsed.line, parsed.message);
    return { ok: false, problems: log.list(() => undefined) };
  }
  if (repeatsKeys(json, parsed.value)) reportDuplicates(json, log);
  const file = checkShape(RecordFileSchema, parsed.value, log.at);
  if (file && log.size === 0) return { ok: true, file, json };
  return { ok: false, problems: log.list(pathLocator(json)) };
}

/**
 * Proves a record against its held texts, by the names its sources give them.
 * @param options `folder` is the path the record was read from, for the text of a refusal
 */
export function proveRecord(
  { file, json }: ShapedRecord,
  files: HeldFiles,
  { drafts = false, folder }: DraftOptions & { readonly folder?: string } = {},
): ParsedRecord {
  const log = new ProblemLog();
  const held = proveSources(file, files, log);
  const evidence: Evidence = { record: file, held, log };
  proveIds(evidence);
  proveReferences(evidence);
  proveRoles(evidence);
  proveValues(evidence);
  proveTimes(evidence);
  const words = proveSpans(evidence);
  const quoted = proveQuotations(evidence, words);
  proveNotes(evidence, words);
  if (!drafts) refuseDraft(evidence, folder);
  if (log.size > 0) return { ok: false, problems: log.list(pathLocator(json)) };
  const sources = file.sources.map((source) => ({ ...source, text: held.get(source.id)?.search.text }));
  return { ok: true, record: build(file, sources, words, quoted) };
}

function proveQuotations(
  evidence: Evidence,
  words: readonly (Words | undefined)[],
): readonly (readonly Range[] | undefined)[] {
  const proveFidelity = fidelityProof(evidence);
  return words.map((statement, at) => {
    const quoted = statement && proveQuoted(evidence, at, statement);
    if (quoted) proveFidelity(at, statement.text, quoted);
    return quoted;
  });
}

function build(
  { $schema: _schema, ...file }: RecordFile,
  sources: readonly HeldSource[],
  words: readonly (Words | undefined)[],
  quoted: readonly (readonly Range[] | undefined)[],
): MeetingRecord {
  const statements = file.statements.map((statement, at): Statement => {
    const { text = '', spans = [] } = words[at] ?? {};
    return { ...statement, record: file.id, text, spans, quoted: quoted[at] ?? [] };
  });
  return freezeDeep({ ...file, sources, statements });
}

function reportDuplicates(json: string, log: ProblemLog): void {
  const duplicates = duplicateKeys(json);
  if (duplicates.length === 0) {
    log.onLine(
      RECORD_FILE,
      undefined,
      'A key stands twice in one object, too deep to be found. Remove the deep nesting.',
    );
  }
  for (const { path, firstLine, line } of duplicates) {
    const key = printPath(path.slice(-1));
    log.onLine(RECORD_FILE, line, `"${key}" stands twice in this object, first on line ${firstLine}. Keep one.`, path);
  }
}
