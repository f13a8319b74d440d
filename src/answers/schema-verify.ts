import { z } from 'zod';
import { MEANING_CHANGES, OTHER_CHANGES } from '../verify/change-kinds.ts';
import {
  count,
  coverSchema,
  id,
  nearLineSchema,
  noteViewSchema,
  range,
  speakerCountSchema,
  StatementViewSchema,
} from './schema-parts.ts';

/**
 * The shape of what comes of checking a quote. Offsets are UTF-16 code units, `end` exclusive; those named `quote` are
 * into the quote as it was checked, the others into the `text` of the statement beside them.
 */

/** What can be said of a quote, the best first. None of them says that something was not said, or is false. */
export const VERDICTS = [
  'verbatim',
  'cosmetic',
  'near',
  'near_critical',
  'ellipsis',
  'silent_cut',
  'stitched',
  'wrong_speaker',
  'paraphrase',
  'not_in_record',
  'too_short',
] as const;

/** Whose the words found are: the speaker's own to the reporter's own. */
export const STANDINGS = ['said', 'edited', 'quoted', 'interpreted', 'reported', 'narrated'] as const;

const readingSchema = noteViewSchema.extend({
  yours: z
    .enum(['printed', 'likely'])
    .describe('whether the quote has the words as the source prints them, or as the note reads them'),
});

const matchSchema = z.strictObject({
  statement: StatementViewSchema.describe('the line; its `matches` are the words that the quote holds'),
  quote: z.array(range).describe('the words of the quote that stand there'),
  standing: z
    .enum(STANDINGS)
    .describe('whose the words found are: `quoted` within quotation marks of a report, `reported` in its own words'),
  readings: z
    .array(readingSchema)
    .describe('errors of the source within the words found, or read as the notes read them'),
});

const differenceSchema = z.strictObject({
  kind: z.enum([...MEANING_CHANGES, ...OTHER_CHANGES]),
  yours: z.string().describe('words of the quote; empty where it leaves words out'),
  record: z.string().describe('words of the line; empty where the quote adds words'),
  before: z.string().describe('the word of the record that follows; empty at its end'),
  quote: range,
  statement: range,
  line: id.optional().describe('where the quote runs on: the line that `statement` is a range of'),
  explained: id.optional().describe('the note that reads the line as the quote does'),
});

const diffPartSchema = z.strictObject({
  op: z.enum(['same', 'yours', 'record', 'cut']).describe('`cut`: words of the quote that mark an omission'),
  text: z.string(),
});

const claimedSchema = z.strictObject({
  asked: z.string().describe('as given, or as the text names them'),
  from: z.enum(['given', 'text']).describe('`text`: only suggested by the words around the quotation'),
  relation: z
    .enum(['same', 'jointly', 'described', 'reporter', 'other', 'nobody', 'ambiguous', 'unknown'])
    .describe(
      '`described`: the line is about them; `reporter`: they print it; `nobody`: no line was found; ' +
        '`ambiguous` and `unknown`: the name fits several speakers, or none',
    ),
  named: z.array(speakerCountSchema).describe('the speakers that the name fits'),
});

export const VerificationSchema = z.strictObject({
  kind: z.literal('verification'),
  quote: z.string().describe('as it was checked'),
  checked: z
    .enum(['whole', 'quotation', 'block'])
    .describe('what of the text given was checked: all of it, what stands in quotation marks, a quoted block'),
  verdict: z.enum(VERDICTS),
  wording: z.enum(VERDICTS).describe('the verdict on the words alone, whoever said them'),
  words: count.describe('words of the quote'),
  matches: z
    .array(matchSchema)
    .describe(
      '`runsOn`, `ellipsis`, `silent_cut`, `stitched`: a match for each part of the quote, in its order; else the lines that hold it equally well',
    ),
  runsOn: z
    .boolean()
    .describe('the matches follow one another in one turn, and the quote runs over them as if they were one line'),
  places: count.describe('lines that hold the quote equally well; those that it runs over count as one'),
  differences: z.array(differenceSchema).describe('those that may change the meaning first, the gravest first'),
  diff: z.array(diffPartSchema).describe('the quote with the differences in place'),
  leftOut: z.array(z.strictObject({ record: id, statement: id, text: z.string() })).describe('words cut out, in full'),
  warnings: z.array(z.enum([...MEANING_CHANGES, 'context_cut', 'short_quote'])),
  cut: z
    .strictObject({ record: id, statement: id, sentence: z.string(), qualifiers: z.array(z.string()) })
    .optional()
    .describe('for context_cut: the whole sentence, and its words outside the quote that qualify it'),
  claimed: claimedSchema.optional().describe('who is said to have said it'),
  nearest: z.array(nearLineSchema).describe('lines near the quote, where none holds it'),
  searched: count.describe('lines searched'),
  covers: z.array(coverSchema).describe('the topics the record does cover, where no line was found'),
});

export const VerificationsSchema = z.strictObject({
  kind: z.literal('verifications'),
  parts: z.array(VerificationSchema).describe('one for each quoted part, in the order of the text'),
  more: count.describe('quoted parts that were not checked'),
});

export type Verification = z.infer<typeof VerificationSchema>;
export type Verifications = z.infer<typeof VerificationsSchema>;
export type Verdict = (typeof VERDICTS)[number];
export { MEANING_CHANGES, type MeaningChange } from '../verify/change-kinds.ts';
export type Standing = (typeof STANDINGS)[number];
export type QuoteMatch = z.infer<typeof matchSchema>;
export type QuoteDifference = z.infer<typeof differenceSchema>;
export type QuoteReading = z.infer<typeof readingSchema>;
export type Claimed = z.infer<typeof claimedSchema>;
