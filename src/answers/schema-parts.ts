import { z } from 'zod';
import { FIDELITIES, NOTE_KINDS, TOPIC_BASES } from '../record/schema.ts';

/**
 * The parts that answers are made of. Offsets are UTF-16 code units, `end` exclusive. Ids are those of the record named
 * beside them.
 */

export const id = z.string();
export const count = z.int().nonnegative();
const seconds = z.number().nonnegative();
export const range = z.strictObject({ start: count, end: count });

export const FLAGS = ['not-reviewed', 'error-in-source', 'fragment-unsourced'] as const;

export const StatementViewSchema = z.strictObject({
  id,
  record: id,
  position: count.describe("the statement's place in its record"),
  text: z.string().describe('its words, exactly as the held source prints them'),
  fidelity: z.enum(FIDELITIES),
  speakers: z.array(id).describe('who is said to have said it'),
  reportedBy: id.describe('who says so'),
  about: z.array(id),
  topics: z.array(id),
  keywords: z.array(z.string()),
  date: z.string().describe("the line's own date, or the event's"),
  time: z
    .strictObject({ start: seconds, end: seconds.optional() })
    .optional()
    .describe('where the line stands in the recording, in seconds from its start'),
  attribution: z.enum(['explicit', 'context', 'disputed', 'misattributed', 'unknown']),
  flags: z.array(z.enum(FLAGS)),
  spans: z.array(range.extend({ source: id })).describe('where the words stand in the held texts'),
  quoted: z.array(range).describe('words of `text` that the source prints in quotation marks, or a whole post'),
  matches: z.array(range).optional().describe('words of `text` that the search found'),
});

export const countsSchema = z.strictObject(
  Object.fromEntries(FIDELITIES.map((fidelity) => [fidelity, count])) as Record<
    (typeof FIDELITIES)[number],
    typeof count
  >,
);

export const correctionSchema = z.strictObject({
  from: z.string().describe('as asked'),
  to: z.string().describe('as searched'),
  why: z
    .enum(['spelling', 'alias', 'split', 'form', 'beginning'])
    .describe('`form`: the lines hold another form of the word; `beginning`: they hold words that begin so'),
});

const basis = z.enum(TOPIC_BASES).describe('`key-phrase`: found by counting words, and not chosen by an editor');

export const topicCountSchema = z.strictObject({
  record: id,
  id,
  label: z.string(),
  basis,
  total: count,
  counts: countsSchema,
  speakers: z.array(z.strictObject({ id, total: count })),
});

export const speakerCountSchema = z.strictObject({
  record: id,
  speaker: id,
  name: z.string(),
  type: z.enum(['person', 'organization', 'group', 'place']),
  part: z
    .enum(['took-part', 'institution', 'also-quoted', 'reporter', 'spoken-about'])
    .describe('how they appear in the record'),
  counts: countsSchema.describe('lines said by this speaker alone or by this group, by fidelity'),
  said: count,
  jointly: count.describe('lines said by a group this speaker belongs to'),
  about: count.describe('lines of others about this speaker, or about a group they belong to'),
});

export const paging = {
  total: count,
  page: z.int().positive(),
  pages: z.int().positive(),
  pageSize: z.int().positive(),
  pageAsked: z.int().optional().describe('given where the page asked for does not exist'),
};

export const sourceRefSchema = z.strictObject({
  source: id,
  label: z.string().describe('its title, or what it is'),
  url: z.string().optional(),
});

export const noteViewSchema = z.strictObject({
  id,
  kind: z.enum(NOTE_KINDS),
  exact: z.string().optional().describe('the words of the statement the note is on'),
  text: z.string(),
  likely: z.string().optional().describe('the reading proposed; always with evidence'),
  evidence: z.array(sourceRefSchema.extend({ prints: z.string().optional() })),
});

export const claimViewSchema = z.strictObject({
  property: z.string().describe('what the accounts give differently'),
  values: z.array(
    z.strictObject({
      value: z.string(),
      here: z.boolean().describe('whether this statement gives it'),
      sources: z.array(sourceRefSchema),
    }),
  ),
  note: z.string().optional(),
});

export const coverSchema = z.strictObject({ record: id, id, label: z.string(), basis, total: count });

export const topicRefSchema = z.strictObject({ id, label: z.string(), basis });

/** A line that is near a question, with what makes it so. */
export const nearLineSchema = z.strictObject({
  statement: StatementViewSchema,
  shared: z.array(z.string()).describe('what the line shares with the question, in the words of the line'),
  onTopic: z.string().optional().describe('the topic of the line that the question names, where it shares no word'),
  topic: z
    .enum(['same', 'other', 'none'])
    .describe('whether it is of a topic of the lines that answer; `none` where lines have no topics'),
});
