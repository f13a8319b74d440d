import { parseRecord } from '../../record/parse.ts';
import type { FileGiven } from './read-file.ts';
import { asImportProblems, type ImportResult } from '../layout/prove.ts';
import { baseName } from '../words/base-name.ts';

/** A record that somebody else made, among the files given: it is proved, and taken as it is. Undefined where there is none. */
export function ownRecord(files: readonly FileGiven[]): ImportResult | undefined {
  const record = files.find(({ content }) => looksOwn(content));
  if (!record) return undefined;
  const texts = new Map(files.filter((file) => file !== record).map(({ name, content }) => [baseName(name), content]));
  const given = { json: record.content, texts };
  const parsed = parseRecord(given, { drafts: true });
  if (!parsed.ok) return { ok: false, problems: asImportProblems(parsed.problems, record.name) };
  const { statements, speakers, topics } = parsed.record;
  const turns = new Map<string, number>();
  for (const id of statements.flatMap((statement) => statement.speakers)) turns.set(id, (turns.get(id) ?? 0) + 1);
  const account = {
    draft: parsed.record.draft !== undefined,
    files: [
      {
        name: record.name,
        format: 'Readout record',
        unit: 'statement',
        unitPlural: 'statements',
        present: statements.length,
        imported: statements.length,
        omitted: [],
        notes: [],
        places: 'line' as const,
      },
    ],
    segments: statements.length,
    turns: statements.length,
    speakers: speakers.map(({ id, name }) => ({ name, labels: [], turns: turns.get(id) ?? 0, unknown: false })),
    statements: statements.length,
    topics: topics.map(({ label }) => label),
    notes: [],
  };
  return { ok: true, record: parsed.record, files: given, account };
}

/** How `record.json` looks: its keys, whatever stands in them. */
function looksOwn(content: Uint8Array | string): boolean {
  try {
    const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
    if (!/^\s*\{/.test(text) || !text.includes('"statements"')) return false;
    const value: unknown = JSON.parse(text);
    return (
      typeof value === 'object' &&
      value !== null &&
      ['event', 'sources', 'speakers', 'statements'].every((key) => Object.hasOwn(value, key))
    );
  } catch {
    return false;
  }
}
