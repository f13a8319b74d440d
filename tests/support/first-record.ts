import { readFileSync } from 'node:fs';
import { openArchive } from '../../src/answers/archive.ts';
import type { Answer } from '../../src/answers/schema.ts';
import { parseRecord } from '../../src/record/parse.ts';
import type { MeetingRecord } from '../../src/record/record.ts';

const FOLDER = new URL('../../data/biden-kishida-2022-01-21/', import.meta.url);

/** The news report the first record was made from, as it is held. */
export const article = readFileSync(new URL('article.txt', FOLDER), 'utf8');

/** The first record, proved from its files. */
export const firstRecord = read();

/** An archive of the first record alone. */
export const firstArchive = openArchive([firstRecord]);

/** A statement of the first record. */
export function statement(id: string): MeetingRecord['statements'][number] {
  const found = firstRecord.statements.find((one) => one.id === id);
  if (!found) throw new Error(`The first record has no statement ${id}.`);
  return found;
}

/** The words of a statement that stand in quotation marks, or a whole post. */
export function quotedWords(id: string): readonly string[] {
  const { text, quoted } = statement(id);
  return quoted.map(({ start, end }) => text.slice(start, end));
}

/** The ids of lines, in order, for reading at a glance: `s05 s10`. */
export function idsOf(lines: readonly { readonly id: string }[]): string {
  return lines.map(({ id }) => id).join(' ');
}

/** An answer that is known to be of one kind; anything else fails the test with what came instead. */
export function expectKind<Kind extends Answer['kind']>(
  answer: Answer,
  kind: Kind,
): Extract<Answer, { readonly kind: Kind }> {
  if (answer.kind !== kind) throw new Error(`Expected ${kind}, got ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, { readonly kind: Kind }>;
}

function read(): MeetingRecord {
  const texts = new Map([['article.txt', readFileSync(new URL('article.txt', FOLDER))]]);
  const parsed = parseRecord({ json: readFileSync(new URL('record.json', FOLDER)), texts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
}
