import { z } from 'zod';
import { FIELDS, REMEDIES } from '../cite/missing.ts';
import { count, range, sourceRefSchema, StatementViewSchema } from './schema-parts.ts';

/** The shape of a citation and of the lines around a line. */

const formattedSchema = z.strictObject({
  text: z.string(),
  italic: z.array(range).describe('stretches of `text` that the style sets in italics'),
});

const remedy = z.enum(REMEDIES);
const missingSchema = z.strictObject({ field: z.enum(FIELDS), apa: remedy, mla: remedy, chicago: remedy });

const cslNameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.string(), suffix: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

const cslSchema = z
  .strictObject({
    id: z.string(),
    type: z.enum(['article-newspaper', 'webpage', 'speech', 'post']),
    title: z.string(),
    author: z.array(cslNameSchema).optional(),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
    genre: z.string().optional(),
    issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)) }).optional(),
    URL: z.string().optional(),
    language: z.string(),
  })
  .describe('CSL-JSON of what was read, for a reference manager: put it into a list to import it');

export const linkSchema = z.strictObject({
  url: z.string(),
  shows: z
    .enum(['words', 'page'])
    .describe('`words`: browsers scroll to the words of the line; `page`: only the page of its source is known'),
});

export const CitationSchema = z.strictObject({
  kind: z.literal('citation'),
  statement: StatementViewSchema,
  source: sourceRefSchema.describe('what is cited: the source that holds the words'),
  reports: z
    .strictObject({
      names: z.array(z.string()).describe('whose words it reports, as styles name them'),
      document: sourceRefSchema.optional().describe('what their words come from; it was not read'),
      quoted: z.boolean().describe('whether words stand in quotation marks there; else it tells them in other words'),
      differs: z.boolean().describe('whether a note says that the document has other words'),
    })
    .optional()
    .describe('where the source reports words of someone else'),
  paragraph: z.int().positive().optional().describe('of the held text, headings not counted'),
  apa: z.strictObject({ reference: formattedSchema, inText: formattedSchema }).describe('APA, 7th edition'),
  mla: z.strictObject({ worksCited: formattedSchema, inText: formattedSchema }).describe('MLA, 9th edition'),
  chicago: z
    .strictObject({ note: formattedSchema, bibliography: formattedSchema })
    .describe('Chicago, 17th edition, notes and bibliography'),
  ap: z.strictObject({ line: z.string() }).describe('a sentence that attributes the line as news agencies do'),
  missing: z.array(missingSchema).describe('what the record does not know of the source, and what each style does'),
  sentenceCase: z.boolean().describe('whether APA sets the title, which is given as recorded, as a sentence'),
  csl: cslSchema,
  link: linkSchema.optional().describe('where the record holds the address of the source'),
});

export const ContextSchema = z.strictObject({
  kind: z.literal('context'),
  statement: StatementViewSchema,
  of: count.describe('statements in its record'),
  before: z.array(StatementViewSchema).describe('lines before it, in record order'),
  after: z.array(StatementViewSchema).describe('lines after it, in record order'),
  reach: z.int().positive().describe('most lines shown on each side'),
  reachAsked: z.int().optional().describe('given where so many are not shown at once'),
  wider: z.boolean().describe('whether a wider reach shows more'),
});

export type Citation = z.infer<typeof CitationSchema>;
export type ContextAnswer = z.infer<typeof ContextSchema>;
export type Formatted = z.infer<typeof formattedSchema>;
export type MissingField = z.infer<typeof missingSchema>;
export type Link = z.infer<typeof linkSchema>;
