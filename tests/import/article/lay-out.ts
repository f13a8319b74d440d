import { createHash } from 'node:crypto';
import type { DraftedReport } from '../../../src/import/article/drafted.ts';
import { parseRecord } from '../../../src/record/parse.ts';
import type { ParsedRecord } from '../../../src/record/record.ts';
import type { Draft } from '../../support/record.ts';

/** A draft as a record, its statements by an unknown speaker where the report does not tell who spoke. */
function asRecord(text: string, { parties, statements }: DraftedReport): Draft {
  return {
    id: 'drafted',
    revision: 1,
    title: 'A drafted report',
    lang: 'en',
    order: 'document',
    event: { name: 'A meeting', date: { value: '2024-03-04', zone: 'Europe/Paris' } },
    speakers: [
      { id: 'paper', type: 'organization', name: 'The Paper' },
      { id: 'unknown', type: 'person', name: 'Unknown speaker' },
      ...parties.map(({ name, type, altNames, roles, members }, at) => ({
        id: `p${at}`,
        type,
        name,
        altNames: altNames.map((value) => ({ value, lang: 'en' })),
        roles: roles.map((title) => ({ title })),
        ...(members && { members: members.map((member) => `p${member}`) }),
      })),
    ],
    sources: [
      {
        id: 'report',
        kind: 'report',
        description: 'A report',
        publisher: 'paper',
        lang: 'en',
        file: 'report.txt',
        sha256: createHash('sha256').update(text).digest('hex'),
      },
    ],
    statements: statements.map(({ span, partType, fidelity, speaker, attributionText, attribution, quoted }, at) => ({
      id: `s${at}`,
      position: at,
      partType,
      fidelity,
      speakers: [speaker === undefined ? (fidelity === 'narration' ? 'paper' : 'unknown') : `p${speaker}`],
      reportedBy: 'paper',
      ...(attributionText !== undefined && { attributionText }),
      attribution,
      spans: [{ source: 'report', start: span.start, end: span.end }],
      quoted: quoted.map(({ start, end, within }) => ({ ...selector(text, span, { start, end }), within })),
      lang: 'en',
    })),
  };
}

/** What the loader says of a draft. */
export function proved(text: string, report: DraftedReport): ParsedRecord {
  return parseRecord({ json: JSON.stringify(asRecord(text, report)), texts: new Map([['report.txt', text]]) });
}

/** Most units before and behind words that a selector takes. */
const MOST_AROUND = 1000;

/** Words within a statement, with as much of what stands round them as tells them from the same words elsewhere in it. */
function selector(
  text: string,
  span: { readonly start: number; readonly end: number },
  { start, end }: { readonly start: number; readonly end: number },
): { exact: string; prefix?: string; suffix?: string } {
  const statement = text.slice(span.start, span.end);
  const exact = text.slice(start, end);
  for (let around = 0; around <= MOST_AROUND; around = around * 2 + 1) {
    const prefix = text.slice(Math.max(span.start, start - around), start);
    const suffix = text.slice(end, Math.min(span.end, end + around));
    const first = statement.indexOf(prefix + exact + suffix);
    if (first !== -1 && statement.indexOf(prefix + exact + suffix, first + 1) === -1)
      return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
  return { exact };
}
