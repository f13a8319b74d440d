import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { parseRecord } from '../../src/record/parse.ts';
import type { MeetingRecord, RecordFiles } from '../../src/record/record.ts';
import type { RecordFileSchema } from '../../src/record/schema.ts';

/** A record as an editor writes it. */
export type Draft = z.input<typeof RecordFileSchema>;

/** The held text of the small record: one statement a paragraph, with marks, a sentence, a post and a report. */
export const ARTICLE = `Ana Bell said the bridge would "open in May" at last.

"We will repair the road," the ministry said.

Good to see you all. — Ana Bell (@ana) March 3, 2024

Both thanked the North for its help.
`;

/** The small record, its held text pinned by the sha-256 it has. */
export function draft(overrides: Partial<Draft> = {}, article: Uint8Array | string = ARTICLE): Draft {
  const sha256 = createHash('sha256').update(article).digest('hex');
  const common = { reportedBy: 'paper', lang: 'en' } as const;
  return {
    id: 'bridge-talks',
    revision: 1,
    title: 'Bridge talks',
    lang: 'en',
    order: 'document',
    event: {
      name: 'Talks on the bridge',
      date: { value: '2024-03-03', zone: 'Europe/Paris', asPrinted: 'Sunday' },
      attendees: ['ana', 'ben'],
    },
    speakers: [
      { id: 'ana', type: 'person', name: 'Ana Bell', possessive: 'her', altNames: [{ value: 'A. Bell', lang: 'en' }] },
      { id: 'ben', type: 'person', name: 'Ben Cole' },
      { id: 'both', type: 'group', name: 'Bell and Cole', members: ['ana', 'ben'] },
      { id: 'ministry', type: 'organization', name: 'Ministry of Works' },
      { id: 'paper', type: 'organization', name: 'The Paper' },
      { id: 'north', type: 'place', name: 'The North' },
    ],
    sources: [
      {
        id: 'article',
        kind: 'report',
        title: 'A bridge at last',
        publisher: 'paper',
        url: 'https://paper.example/bridge',
        published: { value: '2024-03-03T18:30:00+01:00', zone: 'Europe/Paris' },
        lang: 'en',
        file: 'article.txt',
        sha256,
      },
      { id: 'readout', kind: 'statement', title: 'Statement', url: 'https://ministry.example/1', lang: 'en' },
    ],
    topics: [
      { id: 'works', label: 'Works' },
      { id: 'bridge', label: 'Bridge', broader: 'works', altLabels: [{ value: 'crossing', lang: 'en' }] },
    ],
    statements: [
      {
        id: 's01',
        position: 1,
        partType: 'summary',
        fidelity: 'partial',
        speakers: ['ana'],
        topics: ['bridge'],
        spans: [{ source: 'article', exact: 'Ana Bell said the bridge would "open in May" at last.' }],
        quoted: [{ exact: 'open in May' }],
        ...common,
      },
      {
        id: 's02',
        position: 2,
        partType: 'speech',
        fidelity: 'verbatim-reported',
        speakers: ['ministry'],
        spans: [{ source: 'article', exact: '"We will repair the road," the ministry said.' }],
        quoted: [{ exact: 'We will repair the road,' }],
        derivedFrom: ['readout'],
        ...common,
      },
      {
        id: 's03',
        position: 3,
        partType: 'speech',
        fidelity: 'verbatim',
        speakers: ['ana'],
        spans: [{ source: 'article', exact: 'Good to see you all. — Ana Bell (@ana) March 3, 2024' }],
        quoted: [{ exact: 'Good to see you all.', within: 'post' }],
        ...common,
      },
      {
        id: 's04',
        position: 4,
        partType: 'summary',
        fidelity: 'paraphrase',
        speakers: ['both'],
        about: ['north'],
        spans: [{ source: 'article', start: 156, end: 192 }],
        ...common,
      },
    ],
    notes: [
      {
        id: 'n1',
        kind: 'source-error',
        statement: 's02',
        exact: 'road',
        text: 'The statement prints "bridge".',
        likely: 'bridge',
        evidence: [{ source: 'readout', prints: 'We will repair the bridge' }],
      },
    ],
    claims: [
      {
        id: 'c1',
        property: 'opening',
        values: [
          { value: 'May', sources: ['article'], statements: ['s01'] },
          { value: 'June', sources: ['readout'] },
        ],
      },
    ],
    glossary: [{ id: 'readout', term: 'readout', definition: 'An account of a meeting.' }],
    ...overrides,
  };
}

/** A value to put at a path of a draft, written `statements[0].fidelity`; undefined takes the key away. */
export type Change = readonly [path: string, value: unknown];

/** The draft with values changed, right or wrong. */
export function changed(base: Draft, ...changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(base);
  for (const [path, value] of changes) {
    const parts = path.split(/[.[\]]+/).filter(Boolean);
    const last = parts.pop() ?? '';
    const parent = parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], copy);
    if (value === undefined) delete (parent as Record<string, unknown>)[last];
    else (parent as Record<string, unknown>)[last] = value;
  }
  return copy;
}

/** The files of a record: any value as `record.json`, two spaces deep, beside its article. */
export function filesOf(value: unknown, article: Uint8Array | string = ARTICLE): RecordFiles {
  return { json: JSON.stringify(value, null, 2), texts: new Map([['article.txt', article]]) };
}

/** The files of the small record, whole parts of it replaced. */
export function record(overrides: Partial<Draft> = {}, article: Uint8Array | string = ARTICLE): RecordFiles {
  return filesOf(draft(overrides, article), article);
}

/**
 * The small record, proved.
 * @throws {Error} naming every problem where an override breaks it
 */
export function meetingRecord(overrides: Partial<Draft> = {}, article: Uint8Array | string = ARTICLE): MeetingRecord {
  const parsed = parseRecord(record(overrides, article));
  if (parsed.ok) return parsed.record;
  throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** What is wrong with a record, a line each: `path | the line it is on | message`; the file leads for a held text. */
export function problemsOf(files: RecordFiles): readonly string[] {
  const parsed = parseRecord(files);
  if (parsed.ok) return [];
  return parsed.problems.map(({ file, line, path, message }) => {
    const content = file === 'record.json' ? files.json : (files.texts.get(file) ?? '');
    const lines = (typeof content === 'string' ? content : new TextDecoder().decode(content)).split('\n');
    const place = line === undefined ? '' : (lines[line - 1]?.trim() ?? 'no such line');
    return [file === 'record.json' ? path : file, place, message].join(' | ');
  });
}
