import { z } from 'zod';

/**
 * The record as it is written in `record.json`. Names follow Popolo (speakers, statements, `position`),
 * SKOS (`altLabels`, `broader`), the W3C Web Annotation model (selectors), Akoma Ntoso (`partType`)
 * and CSL-JSON (sources). `schema/record.schema.json` is generated from this file.
 */

/** Fidelity values, most faithful to the speaker's own words first. This order ranks lines in answers. */
export const FIDELITIES = [
  'verbatim',
  'edited-record',
  'verbatim-reported',
  'interpreted',
  'partial',
  'paraphrase',
  'narration',
] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** Longest ids accepted; a record and a statement id must fit a 100-character button id together. */
export const RECORD_ID_LENGTH = 40;
export const ID_LENGTH = 32;

/** Most statements of one record, and most spans and quoted stretches of one statement. */
export const MOST_STATEMENTS = 50_000;
const MOST_SPANS = 100;
export const MOST_QUOTED = 200;

/** Longest texts, in UTF-16 units: a record's title and any name, office or place; an event's name; the words that say who spoke. */
export const LONGEST_NAME = 120;
export const LONGEST_EVENT_NAME = 200;
export const LONGEST_ATTRIBUTION = 200;
/** Words selected by themselves, and what is given of the words before or behind them. */
export const LONGEST_EXACT = 100_000;
export const LONGEST_CONTEXT = 1000;
export const LONGEST_TOPIC_LABEL = 80;
/** The most that file systems take. */
export const LONGEST_FILE_NAME = 255;

const id = (length: number) =>
  z
    .string()
    .max(length)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

const RecordIdSchema = id(RECORD_ID_LENGTH).brand<'RecordId'>();
const SourceIdSchema = id(ID_LENGTH).brand<'SourceId'>();
const StatementIdSchema = id(ID_LENGTH).brand<'StatementId'>();
const SpeakerIdSchema = id(ID_LENGTH).brand<'SpeakerId'>();
const TopicIdSchema = id(ID_LENGTH).brand<'TopicId'>();
const plainId = id(ID_LENGTH);

export type RecordId = z.infer<typeof RecordIdSchema>;
export type SourceId = z.infer<typeof SourceIdSchema>;
export type StatementId = z.infer<typeof StatementIdSchema>;
export type SpeakerId = z.infer<typeof SpeakerIdSchema>;
export type TopicId = z.infer<typeof TopicIdSchema>;

const text = (max: number) => z.string().min(1).max(max);
const url = z
  .url({ protocol: /^https?$/, abort: true })
  .regex(/^https?:\/\/\S+$/, 'give a web address in full, with https://');
/** BCP 47 language tag, for example `en` or `ja`. */
const lang = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'use a language tag such as "en" or "ja"');
/** A name or label in one language. */
const label = z.strictObject({ value: text(LONGEST_NAME), lang });

/** A moment or a day, always with the zone it was counted in. `asPrinted` keeps the source's own word ("Friday"). */
const moment = z.strictObject({
  value: z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'use 2022-01-21, or a date and time with an offset: 2022-01-21T11:26:54-05:00',
  }),
  zone: z.string().min(1).describe('IANA time zone, for example America/New_York'),
  asPrinted: text(80).optional(),
});

/** W3C TextQuoteSelector: words found exactly once in the text they select from. */
const quoteSelector = {
  exact: text(LONGEST_EXACT),
  prefix: text(LONGEST_CONTEXT).optional(),
  suffix: text(LONGEST_CONTEXT).optional(),
};
const spanSchema = z.union([
  z.strictObject({ source: SourceIdSchema, ...quoteSelector }),
  z.strictObject({
    source: SourceIdSchema,
    start: z.int().nonnegative().describe('UTF-16 offset in the held text'),
    end: z.int().positive().describe('UTF-16 offset in the held text, exclusive'),
  }),
]);

const speakerSchema = z.strictObject({
  id: SpeakerIdSchema,
  type: z.enum(['person', 'organization', 'group', 'place']),
  name: text(LONGEST_NAME),
  shortName: text(60).optional().describe('used where two people are named together'),
  possessive: z.enum(['his', 'her', 'their', 'its']).optional(),
  altNames: z.array(label).default([]),
  roles: z.array(z.strictObject({ title: text(LONGEST_NAME), altTitles: z.array(label).default([]) })).default([]),
  members: z.array(SpeakerIdSchema).optional().describe('for a group: who speaks jointly'),
  sameAs: z.array(url).default([]),
});

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'use 64 lower-case hexadecimal digits');

const sourceSchema = z.strictObject({
  id: SourceIdSchema,
  kind: z.enum(['report', 'transcript', 'statement', 'remarks', 'post']),
  title: text(300).optional(),
  description: text(300).optional().describe('what it is, where its title is not known'),
  publisher: SpeakerIdSchema.optional(),
  container: text(LONGEST_NAME).optional().describe('site or service that carries it, for example Twitter'),
  author: text(LONGEST_NAME).optional(),
  url: url.optional(),
  published: moment.optional(),
  lang,
  file: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)*$/, 'name a file beside record.json, without folders')
    .optional()
    .describe('the held text, beside record.json'),
  sha256: sha256Hex.optional(),
  importedFrom: z
    .strictObject({
      name: text(LONGEST_FILE_NAME).describe('its name then'),
      format: text(40).describe('the format it was read as, for example WebVTT'),
      sha256: sha256Hex,
    })
    .optional()
    .describe('the file the held text was made from, where it was imported'),
});

/** Who found a topic. */
export const TOPIC_BASES = ['editorial', 'key-phrase'] as const;

const topicSchema = z.strictObject({
  id: TopicIdSchema,
  label: text(LONGEST_TOPIC_LABEL),
  altLabels: z.array(label).default([]),
  broader: TopicIdSchema.optional(),
  basis: z
    .enum(TOPIC_BASES)
    .default('editorial')
    .describe('key-phrase: found by counting words, and not chosen by an editor'),
});

/** What a statement is; the terms of Akoma Ntoso. */
export const PART_TYPES = [
  'speech',
  'question',
  'answer',
  'scene',
  'narrative',
  'summary',
  'heading',
  'other',
] as const;

const statementSchema = z.strictObject({
  id: StatementIdSchema,
  position: z.int().nonnegative(),
  partType: z.enum(PART_TYPES),
  fidelity: z.enum(FIDELITIES),
  speakers: z.array(SpeakerIdSchema).min(1),
  reportedBy: SpeakerIdSchema,
  about: z.array(SpeakerIdSchema).default([]),
  attributionText: text(LONGEST_ATTRIBUTION).optional().describe('the words in the source that say who spoke'),
  attribution: z.enum(['explicit', 'context', 'disputed', 'misattributed', 'unknown']).default('explicit'),
  spans: z.array(spanSchema).min(1).max(MOST_SPANS),
  quoted: z
    .array(z.strictObject({ ...quoteSelector, within: z.enum(['marks', 'post']).default('marks') }))
    .max(MOST_QUOTED)
    .default([])
    .describe('words of this statement that the source prints in quotation marks, or a whole post'),
  topics: z.array(TopicIdSchema).default([]),
  keywords: z.array(text(60)).default([]),
  lang,
  time: z
    .strictObject({ start: z.number().nonnegative(), end: z.number().nonnegative().optional() })
    .optional()
    .describe('where it stands in the recording, in seconds from its start'),
  date: moment.optional().describe("the line's own date, where it differs from the event's or is printed"),
  derivedFrom: z.array(SourceIdSchema).default([]).describe('the document these words or this report come from'),
});

/** What a note is. */
export const NOTE_KINDS = ['source-error', 'unsourced-fragment', 'correction', 'context', 'translation'] as const;

const noteSchema = z.strictObject({
  id: plainId,
  kind: z.enum(NOTE_KINDS),
  statement: StatementIdSchema,
  exact: text(1000).optional().describe('the words the note is on; found exactly once in the statement'),
  text: text(1000),
  likely: text(300).optional().describe('the reading proposed; needs evidence'),
  evidence: z.array(z.strictObject({ source: SourceIdSchema, prints: text(300).optional() })).default([]),
});

const claimSchema = z.strictObject({
  id: plainId,
  property: text(80).describe('what the accounts give differently, for example "length of the meeting"'),
  values: z
    .array(
      z.strictObject({
        value: text(120),
        sources: z.array(SourceIdSchema).min(1),
        statements: z.array(StatementIdSchema).default([]),
      }),
    )
    .min(2),
  note: text(1000).optional(),
});

const termSchema = z.strictObject({
  id: plainId,
  term: text(80),
  altLabels: z.array(label).default([]),
  definition: text(600),
  url: url.optional(),
});

export const RecordFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: RecordIdSchema,
    revision: z.int().positive(),
    title: text(LONGEST_NAME),
    lang,
    order: z
      .enum(['document', 'conversation'])
      .describe('conversation: neighbouring statements answer each other, as in a transcript'),
    rights: text(300).optional(),
    draft: z
      .strictObject({ pending: z.array(StatementIdSchema).max(MOST_STATEMENTS) })
      .optional()
      .describe(
        'in a record that was drafted by a program: the statements nobody has reviewed. Such a record is not loaded',
      ),
    event: z.strictObject({
      name: text(LONGEST_EVENT_NAME),
      date: moment,
      location: text(LONGEST_NAME).optional(),
      attendees: z.array(SpeakerIdSchema).default([]),
    }),
    speakers: z.array(speakerSchema).min(1),
    sources: z.array(sourceSchema).min(1),
    topics: z.array(topicSchema).default([]),
    statements: z.array(statementSchema).min(1).max(MOST_STATEMENTS),
    notes: z.array(noteSchema).default([]),
    claims: z.array(claimSchema).default([]),
    glossary: z.array(termSchema).default([]),
  })
  .describe('A Readout meeting record');

/** A record file after the shape check, before its proofs. */
export type RecordFile = z.infer<typeof RecordFileSchema>;
export type Speaker = RecordFile['speakers'][number];
export type Source = RecordFile['sources'][number];
export type Topic = RecordFile['topics'][number];
export type Note = RecordFile['notes'][number];
