import { parseRecord } from '../../record/parse.ts';
import { RECORD_FILE } from '../../record/problems.ts';
import type { FileGiven } from './read-file.ts';
import type { ImportResult } from '../layout/prove.ts';

/** A record that somebody else made, among the files given: it is proved, and taken as it is. Undefined where there is none. */
export function ownRecord(files: readonly FileGiven[]): ImportResult | undefined {
  const record = files.find(({ content }) => looksOwn(content));
  if (!record) return undefined;
  const texts = new Map(files.filter((file) => file !== record).map(({ name, content }) => [baseName(name), content]));
  const given = { json: record.content, texts };
  const parsed = parseRecord(given, { drafts: true });
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ file, line, path, message }) => ({
      where: [file === RECORD_FILE ? record.name : file, path].filter(Boolean).join(' '),
      line,
      message,
    }));
    return { ok: false, problems };
  }
  const { statements, speakers, topics } = parsed.record;
  const turnsOf = (id: string): number =>
    statements.filter((statement) => statement.speakers.some((one) => one === id)).length;
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
      },
    ],
    segments: statements.length,
    turns: statements.length,
    speakers: speakers.map(({ id, name }) => ({ name, labels: [], turns: turnsOf(id), unknown: false })),
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

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}
