import { openArchive, type Archive } from '../../src/answers/archive.ts';
import type { Counts, SpeakerCount, StatementView } from '../../src/answers/schema.ts';
import type { MeetingRecord } from '../../src/record/record.ts';
import { FIDELITIES } from '../../src/record/schema.ts';

/** Fields of a record that these tests read; ids are plain here, branded in the record. */
interface Sketch {
  readonly id?: string;
  readonly title?: string;
  readonly statements?: readonly Partial<StatementView & { derivedFrom: string[] }>[];
}

/** A meeting of Ann Lee and Bo Sand, told by the Daily, with a statement by the Palace and a post by Ann Lee. */
export function smallRecord({
  id = 'lee-sand',
  title = 'Lee–Sand meeting',
  statements = [],
}: Sketch = {}): MeetingRecord {
  const speaker = (name: string, more: object = {}) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    type: 'person',
    name,
    altNames: [],
    roles: [],
    sameAs: [],
    ...more,
  });
  const source = (name: string, more: object = {}) => ({
    id: name,
    kind: 'report',
    title: name,
    lang: 'en',
    text: undefined,
    ...more,
  });
  const record = {
    id,
    revision: 2,
    title,
    lang: 'en',
    order: 'document',
    event: { name: title, date: { value: '2024-03-05', zone: 'Europe/Oslo' }, attendees: ['ann-lee', 'bo-sand'] },
    speakers: [
      speaker('Ann Lee', { shortName: 'Lee', possessive: 'her', roles: [{ title: 'Premier', altTitles: [] }] }),
      speaker('Bo Sand', { shortName: 'Sand', possessive: 'his', altNames: [{ value: 'Bosse', lang: 'en' }] }),
      speaker('Lee and Sand', { type: 'group', members: ['ann-lee', 'bo-sand'] }),
      speaker('Palace', { type: 'organization', possessive: 'its' }),
      speaker('Daily', { type: 'organization' }),
      speaker('Norland', { type: 'place' }),
    ],
    sources: [source('article'), source('post', { kind: 'post', container: 'Mastodon' })],
    topics: [
      { id: 'fish', label: 'Fish', altLabels: [] },
      { id: 'ice', label: 'Sea ice', altLabels: [] },
    ],
    statements: (statements.length > 0 ? statements : [{}]).map((statement) => ({
      partType: 'narrative',
      lang: 'en',
      derivedFrom: [],
      ...inArticle(line(statement)),
      record: id,
    })),
    notes: [],
    claims: [],
    glossary: [],
  };
  // The ids are as the schema brands them; a literal cannot say so.
  return record as unknown as MeetingRecord;
}

/** Where its words stand is said of every line of a record; here, as if each began the article. */
function inArticle(view: StatementView): StatementView {
  return view.spans.length > 0 ? view : { ...view, spans: [{ source: 'article', start: 0, end: view.text.length }] };
}

export function archiveOf(...statements: NonNullable<Sketch['statements']>): Archive {
  return openArchive([smallRecord({ statements })]);
}

/** A line of the small record as answers carry it. */
export function line(more: Partial<StatementView & { derivedFrom: string[] }> = {}): StatementView {
  return {
    id: 's1',
    record: 'lee-sand',
    position: 0,
    text: 'The catch is settled, the Palace said.',
    fidelity: 'paraphrase',
    speakers: ['palace'],
    reportedBy: 'daily',
    about: [],
    topics: ['fish'],
    keywords: [],
    date: '2024-03-05',
    attribution: 'explicit',
    flags: [],
    spans: [],
    quoted: [],
    ...more,
  };
}

export function counts(more: Partial<Counts> = {}): Counts {
  return { ...(Object.fromEntries(FIDELITIES.map((fidelity) => [fidelity, 0])) as Counts), ...more };
}

export function speakerCount(more: Partial<SpeakerCount> = {}): SpeakerCount {
  return {
    record: 'lee-sand',
    speaker: 'bo-sand',
    name: 'Bo Sand',
    type: 'person',
    part: 'took-part',
    counts: counts(),
    said: 0,
    jointly: 0,
    about: 0,
    ...more,
  };
}
