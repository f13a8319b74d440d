import type { Archive } from '../../src/answers/archive.ts';
import {
  AnswerSchema,
  type QuoteDifference,
  type QuoteMatch,
  type QuoteReading,
  type SpeakerCount,
  type Verification,
  type Verifications,
} from '../../src/answers/schema.ts';
import { statement } from '../../src/answers/statement.ts';
import { coversOf } from '../../src/answers/view.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';
import { lineOf } from './questions.ts';

/** What stands in s04 of the first record within its quotation marks. */
export const S04 =
  "The two leaders resolved to push back against People's Republic of China's (PRC) attempts to change the status quo in the East China Sea and the South China Sea";

/** A line of an archive that holds words of a quote. */
export function match(
  id: string,
  words: string,
  { quote = words, ...more }: Partial<Omit<QuoteMatch, 'quote'>> & { readonly quote?: string } = {},
  archive: Archive = firstArchive,
): QuoteMatch {
  const statement = lineOf(id, archive);
  const start = statement.text.indexOf(words);
  if (start === -1) throw new Error(`${id} does not hold: ${words}`);
  const at = Math.max(0, quote.indexOf(words));
  return {
    statement: { ...statement, matches: [{ start, end: start + words.length }] },
    quote: [{ start: at, end: Math.min(quote.length, at + words.length) }],
    standing: 'quoted',
    readings: [],
    ...more,
  };
}

/** A verification, made by hand and of the published shape: word for word unless told otherwise. */
export function verification(more: Partial<Verification> = {}): Verification {
  const quote = more.quote ?? 'peace and stability across the Taiwan Strait';
  const verdict = more.verdict ?? 'verbatim';
  const none = verdict === 'not_in_record' || verdict === 'paraphrase';
  const matches = more.matches ?? (none ? [] : [match('s05', quote)]);
  return checked({
    kind: 'verification',
    quote,
    checked: 'whole',
    verdict,
    wording: verdict,
    words: tokenize(quote).length,
    matches,
    runsOn: false,
    places: matches.length,
    differences: [],
    diff: [{ op: 'same', text: quote }],
    leftOut: [],
    warnings: [],
    nearest: [],
    searched: 16,
    covers: none ? coversOf(firstArchive, firstArchive.corpus.records) : [],
    ...more,
  });
}

/** Several quotations of one text. */
export function verifications(parts: readonly Verification[], more = 0): Verifications {
  return checked({ kind: 'verifications', parts: [...parts], more });
}

/** A difference of a quote from a line. Places do not matter to how it reads. */
export function difference(more: Partial<QuoteDifference>): QuoteDifference {
  const nowhere = { start: 0, end: 0 };
  return { kind: 'word', yours: '', record: '', before: '', quote: nowhere, statement: nowhere, ...more };
}

/** The quote of design picture 06b: `declined` for `resolved`, and two words left out. */
export function close(more: Partial<Verification> = {}): Verification {
  const quote = S04.replace('resolved', 'declined').replace(' (PRC)', '').replace('the South', 'South');
  return verification({
    quote,
    verdict: 'near_critical',
    matches: [match('s04', S04)],
    differences: [
      difference({ kind: 'polarity', yours: 'declined', record: 'resolved', before: 'to' }),
      difference({ record: '(PRC)', before: 'attempts' }),
      difference({ record: 'the', before: 'South' }),
    ],
    diff: [
      { op: 'same', text: 'The two leaders ' },
      { op: 'yours', text: 'declined' },
      { op: 'record', text: 'resolved' },
      { op: 'same', text: " to push back against People's Republic of China's " },
      { op: 'record', text: '(PRC) ' },
      { op: 'same', text: 'attempts to change the status quo in the East China Sea and ' },
      { op: 'record', text: 'the ' },
      { op: 'same', text: 'South China Sea' },
    ],
    warnings: ['polarity'],
    ...more,
  });
}

/** The quote of design picture 06c: the whole of s04 and the end of s07. */
export function joinedQuote(more: Partial<Verification> = {}): Verification {
  const end = 'resolved to ensure the QUAD delivers practical results';
  const quote = `${S04} and ${end}`;
  return verification({
    quote,
    verdict: 'stitched',
    matches: [match('s04', S04, { quote }), match('s07', end, { quote })],
    ...more,
  });
}

/** The words of s04 between `resolved to` and `change the status quo`. */
export const LEFT_OUT: Verification['leftOut'][number] = {
  record: firstRecord.id,
  statement: 's04',
  text: "push back against People's Republic of China's (PRC) attempts to",
};

/** A quote that has words of s05 as the note on them reads them. */
export function likelyReading(more: Partial<Verification> = {}): Verification {
  const rest = " about PRC's practices in Xinjiang";
  return verification({
    quote: `they shared concern${rest}`,
    verdict: 'near',
    matches: [match('s05', `desert concerned${rest}`, { readings: [reading('n07', 'likely')] })],
    differences: [
      difference({ yours: 'they shared concern', record: 'desert concerned', before: 'about', explained: 'n07' }),
    ],
    diff: [
      { op: 'yours', text: 'they shared concern' },
      { op: 'record', text: 'desert concerned' },
      { op: 'same', text: rest },
    ],
    ...more,
  });
}

/** A speaker of the first record with what it holds of them. */
export function speaker(id: string): SpeakerCount {
  const count = firstArchive.tallies.get(firstRecord.id)!.speakerCounts.get(id as never);
  if (!count) throw new Error(`Nobody is called ${id}.`);
  return count;
}

const notes = firstRecord.statements
  .map(({ id }) => statement(firstArchive, { id }))
  .flatMap((answer) => (answer.kind === 'statement' ? answer.notes : []));

/** A note of the first record on the words found. */
export function reading(id: string, yours: QuoteReading['yours']): QuoteReading {
  const note = notes.find((one) => one.id === id);
  if (!note) throw new Error(`No note is called ${id}.`);
  return { ...note, yours };
}

function checked<Made extends Verification | Verifications>(answer: Made): Made {
  AnswerSchema.parse(answer);
  return answer;
}
