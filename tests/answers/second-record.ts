import type { MeetingRecord } from '../../src/record/record.ts';

const NOBODY_ELSE = { altNames: [], roles: [], sameAs: [] } as const;

/** One line of the second record. */
function line(id: string, position: number, text: string, more: object) {
  return {
    id,
    position,
    text,
    record: 'kishida-modi-2022-03-19',
    partType: 'summary',
    fidelity: 'paraphrase',
    reportedBy: 'the-paper',
    about: [],
    topics: [],
    keywords: [],
    attribution: 'explicit',
    lang: 'en',
    spans: [],
    quoted: [],
    derivedFrom: [],
    ...more,
  };
}

const RECORD = {
  id: 'kishida-modi-2022-03-19',
  revision: 1,
  title: 'Kishida–Modi meeting',
  lang: 'en',
  order: 'document',
  event: {
    name: 'Meeting of Prime Minister Kishida and Prime Minister Modi',
    date: { value: '2022-03-19', zone: 'Asia/Kolkata' },
    attendees: ['kishida', 'modi'],
  },
  speakers: [
    {
      ...NOBODY_ELSE,
      id: 'kishida',
      type: 'person',
      name: 'Fumio Kishida',
      shortName: 'Kishida',
      roles: [{ title: 'Japanese PM', altTitles: [{ value: 'PM', lang: 'en' }] }],
    },
    {
      ...NOBODY_ELSE,
      id: 'modi',
      type: 'person',
      name: 'Narendra Modi',
      shortName: 'Modi',
      roles: [{ title: 'Indian PM', altTitles: [{ value: 'PM', lang: 'en' }] }],
    },
    { ...NOBODY_ELSE, id: 'the-paper', type: 'organization', name: 'The Paper' },
  ],
  sources: [{ id: 'report', kind: 'report', lang: 'en', text: undefined }],
  topics: [
    { id: 'economy', label: 'Economy', altLabels: [] },
    { id: 'ukraine', label: 'Ukraine', altLabels: [], broader: 'economy' },
  ],
  statements: [
    line('s01', 1, 'Kishida spoke of peace in the Taiwan Strait.', { speakers: ['kishida'], keywords: ['Taiwan'] }),
    line('s02', 2, 'Modi called for an end to the fighting in Ukraine.', { speakers: ['modi'], topics: ['ukraine'] }),
    line('s05', 3, 'Modi welcomed five trillion yen.', { speakers: ['modi'], topics: ['economy'] }),
  ],
  notes: [],
  claims: [],
  glossary: [],
};

/** A small second meeting that shares a speaker, a topic and two statement ids with the first record. */
// Ids are branded by the schema; a literal cannot carry the brand.
export const secondRecord = RECORD as unknown as MeetingRecord;

/** A record with so many topics and speakers that its names alone fill every list of suggestions. */
export const crowdedRecord = {
  ...RECORD,
  id: 'crowd',
  title: 'Crowd',
  topics: Array.from({ length: 60 }, (_, at) => ({ id: `t${at}`, label: `Ukraine ${at}`, altLabels: [] })),
  statements: [{ ...RECORD.statements[0], record: 'crowd' }],
} as unknown as MeetingRecord;
