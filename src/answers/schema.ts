import { z } from 'zod';
import {
  id,
  count,
  StatementViewSchema,
  type countsSchema,
  correctionSchema,
  topicCountSchema,
  topicRefSchema,
  speakerCountSchema,
  paging,
  sourceRefSchema,
  noteViewSchema,
  claimViewSchema,
  coverSchema,
  nearLineSchema,
} from './schema-parts.ts';
import { CitationSchema, ContextSchema, linkSchema } from './schema-cite.ts';
import { VerificationSchema, VerificationsSchema } from './schema-verify.ts';

/**
 * The shapes of every answer, published as `schema/answer.schema.json` so that other programs can check what they
 * read. Offsets are UTF-16 code units, `end` exclusive. Ids are those of the record named beside them.
 */

const filterSchema = z.array(z.strictObject({ kind: z.enum(['speaker', 'topic']), record: id, id, label: z.string() }));

const QuotesSchema = z.strictObject({
  kind: z.literal('quotes'),
  words: z.string().describe('what was searched, as asked'),
  statements: z.array(StatementViewSchema).describe('this page: lines that hold the words, best first'),
  related: z.array(StatementViewSchema).describe('this page: lines of the same topic or speaker, without the words'),
  relatedTo: z.array(z.strictObject({ kind: z.enum(['topic', 'speaker']), record: id, id, label: z.string() })),
  relatedTotal: count,
  filter: filterSchema.describe('to whom and to what the lines were narrowed'),
  held: z.enum(['all', 'some']).describe('whether the lines hold all the words asked for, or only some'),
  otherForms: count.describe('of `total`, the lines that hold some word only in another form or as a beginning'),
  narration: count.describe("lines in the reporter's voice that hold the words and are left out"),
  named: z.array(speakerCountSchema).describe('speakers named in the search, with what the record holds of them'),
  misprints: z
    .array(z.strictObject({ statement: StatementViewSchema, printed: z.string(), likely: z.string() }))
    .describe('lines that hold the words only as a note reads them: `printed` is so in source, `likely` is the note'),
  corrections: z.array(correctionSchema),
  ...paging,
});

export const NO_MATCH_REASONS = [
  'not-found',
  'filtered-out',
  'empty',
  'no-words',
  'only-common-words',
  'too-long',
  'unknown-speaker',
  'unknown-topic',
  'unknown-record',
  'unknown-statement',
  'no-records',
] as const;

const NoMatchSchema = z.strictObject({
  kind: z.literal('no-match'),
  asked: z.string(),
  of: z.enum(['question', 'quote']).optional().describe('what was asked, where it was no search'),
  reason: z.enum(NO_MATCH_REASONS),
  searched: count.describe('lines searched; 0 where nothing was'),
  elsewhere: count.describe('lines that hold the words once the speaker or topic filter is dropped'),
  suggestions: z.array(
    z.strictObject({
      kind: z.enum(['word', 'topic', 'speaker', 'statement', 'record']),
      text: z.string(),
      id: id.optional(),
    }),
  ),
  filter: filterSchema,
  covers: z.array(coverSchema).describe('the topics the record does cover'),
  named: z.array(speakerCountSchema),
  corrections: z.array(correctionSchema),
  length: count.optional().describe('for too-long: how long the text was, in characters'),
  limit: count.optional().describe('for too-long: the longest text taken, in characters'),
});

const EvidenceSchema = z.strictObject({
  kind: z.literal('evidence'),
  question: z.string().describe('as asked, cleaned'),
  statements: z.array(StatementViewSchema).describe('this page: the lines that answer, best first'),
  also: z.array(nearLineSchema).describe('lines near the question that do not answer it; where there is one page'),
  named: z.array(speakerCountSchema).describe('speakers named in the question, with what the record holds of them'),
  narrowed: z.boolean().describe('whether only lines of the speakers named were taken'),
  capped: z.boolean().describe('whether more lines may answer than were looked at'),
  covered: z
    .number()
    .min(0)
    .max(1)
    .describe('the part of what is asked that the best line holds, by weight; lines on several things, together'),
  corrections: z.array(correctionSchema),
  ...paging,
});

const NoAnswerSchema = z.strictObject({
  kind: z.literal('no-answer'),
  question: z.string().describe('as asked, cleaned'),
  reason: z
    .enum(['not-named', 'not-together', 'speaker-silent'])
    .describe(
      '`not-named`: no line names `missing`; `not-together`: lines name parts of what is asked, none of them together; ' +
        '`speaker-silent`: the speaker named has said nothing of it',
    ),
  missing: z.array(z.string()).describe('what is asked for and no line names, as asked'),
  speaker: speakerCountSchema.optional().describe('for speaker-silent: who is named in the question'),
  elsewhere: count.describe('for speaker-silent: lines by others that answer'),
  searched: count.describe('lines searched'),
  nearest: z.array(nearLineSchema).describe('the line nearest to the question, if any is near'),
  covered: z
    .number()
    .min(0)
    .max(1)
    .describe('the part of what is asked that the best line holds, by weight, of those that may answer'),
  covers: z.array(coverSchema).describe('the topics the record does cover'),
  corrections: z.array(correctionSchema),
});

const AmbiguousSchema = z.strictObject({
  kind: z.literal('ambiguous'),
  asked: z.string(),
  choices: z.array(
    z.strictObject({
      kind: z.enum(['speaker', 'topic', 'statement']),
      record: id,
      id,
      name: z.string(),
      why: z.string().describe('what in the record made it a choice'),
    }),
  ),
  capped: z.boolean().optional().describe('whether more fit than are choices'),
});

const SpeakersSchema = z.strictObject({
  kind: z.literal('speakers'),
  lines: count.describe('statements in the records answered from'),
  speakers: z.array(speakerCountSchema),
});

const SpeakerAnswerSchema = z.strictObject({
  kind: z.literal('speaker'),
  speaker: speakerCountSchema,
  said: z.array(StatementViewSchema).describe('this page: said by the speaker alone'),
  jointly: z.array(StatementViewSchema).describe('this page: said jointly with others'),
  about: z.array(StatementViewSchema).describe('this page: said by others about the speaker'),
  corrections: z.array(correctionSchema),
  ...paging,
});

const TopicsSchema = z.strictObject({
  kind: z.literal('topics'),
  lines: count.describe('statements in the records answered from'),
  topics: z.array(topicCountSchema),
});

const TopicAnswerSchema = z.strictObject({
  kind: z.literal('topic'),
  topic: topicCountSchema,
  statements: z.array(StatementViewSchema).describe('this page'),
  corrections: z.array(correctionSchema),
  ...paging,
});

export const CHAIN_ROLES = [
  'described',
  'own-words',
  'interpreted',
  'edited',
  'quoted',
  'paraphrased',
  'narrates',
  'printed',
] as const;

const StatementAnswerSchema = z.strictObject({
  kind: z.literal('statement'),
  statement: StatementViewSchema,
  of: count.describe('statements in its record'),
  part: z.int().positive().describe('the part asked for, where a place shows a long statement in parts'),
  topics: z.array(topicRefSchema),
  before: StatementViewSchema.optional().describe('the statement before it in the record'),
  after: StatementViewSchema.optional(),
  notes: z.array(noteViewSchema),
  claims: z.array(claimViewSchema).describe('what accounts of the meeting give differently, where this is one of them'),
  chain: z
    .array(
      z.strictObject({
        speakers: z.array(id),
        role: z.enum(CHAIN_ROLES),
        sources: z.array(sourceRefSchema).describe('the documents it is from'),
        differs: z.boolean().describe('whether a note says that one of them prints other words'),
      }),
    )
    .describe('who says so: from the one described to the text held'),
  link: linkSchema.optional().describe('where the record holds the address of the source'),
});

const HelpSchema = z.strictObject({
  kind: z.literal('help'),
  commands: z.array(
    z.strictObject({
      name: z.string(),
      description: z.string(),
      examples: z.array(z.string()),
      options: z.array(
        z.strictObject({ name: z.string(), description: z.string(), type: z.string(), required: z.boolean() }),
      ),
    }),
  ),
});

export const AnswerSchema = z.discriminatedUnion('kind', [
  QuotesSchema,
  EvidenceSchema,
  NoAnswerSchema,
  NoMatchSchema,
  AmbiguousSchema,
  SpeakersSchema,
  SpeakerAnswerSchema,
  TopicsSchema,
  TopicAnswerSchema,
  StatementAnswerSchema,
  VerificationSchema,
  VerificationsSchema,
  ContextSchema,
  CitationSchema,
  HelpSchema,
]);

export type Answer = z.infer<typeof AnswerSchema>;
export type * from './schema-verify.ts';
export type * from './schema-cite.ts';
export type QuotesAnswer = z.infer<typeof QuotesSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type NoAnswer = z.infer<typeof NoAnswerSchema>;
export type NearLine = z.infer<typeof nearLineSchema>;
export type NoMatch = z.infer<typeof NoMatchSchema>;
export type Ambiguous = z.infer<typeof AmbiguousSchema>;
export type SpeakersAnswer = z.infer<typeof SpeakersSchema>;
export type SpeakerAnswer = z.infer<typeof SpeakerAnswerSchema>;
export type TopicsAnswer = z.infer<typeof TopicsSchema>;
export type TopicAnswer = z.infer<typeof TopicAnswerSchema>;
export type StatementAnswer = z.infer<typeof StatementAnswerSchema>;
export type NoteView = z.infer<typeof noteViewSchema>;
export type ClaimView = z.infer<typeof claimViewSchema>;
export type SourceRef = z.infer<typeof sourceRefSchema>;
export type ChainLink = StatementAnswer['chain'][number];
export type HelpAnswer = z.infer<typeof HelpSchema>;
export type StatementView = z.infer<typeof StatementViewSchema>;
export type SpeakerCount = z.infer<typeof speakerCountSchema>;
export type TopicCount = z.infer<typeof topicCountSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Cover = z.infer<typeof coverSchema>;
export type Filter = z.infer<typeof filterSchema>;
export type Choice = Ambiguous['choices'][number];
export type Suggestion = NoMatch['suggestions'][number];
