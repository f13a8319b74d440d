import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MadeMeeting, meeting } from '../../bench/import/meeting.ts';
import { writers } from '../../bench/import/write/index.ts';
import { type FileGiven, importRecord, parseRecord } from '../../src/index.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { mutated } from './mutated.ts';

/** How many damaged files of each format are imported. */
const numRuns = fuzzRuns(60);

/** A run takes some milliseconds; the limit only ends one that hangs. */
const MOST_MILLISECONDS = 120_000 + numRuns * 50;
/** Letters that records cannot hold as they are: controls, marks of direction, half a letter, one that is not in NFC. */
const ODD_LETTERS = [
  '\u0007',
  '\u202e',
  '\u2067',
  '\ud83d',
  '\udc00',
  'u\u0308',
  '\u2028',
  '\ufeff',
  '\uffff',
  '\u{1f6a2}',
];

/** A part of the meeting in which all speak, and some go on for a paragraph: what is short is damaged more. */
const short: MadeMeeting = { ...meeting, turns: meeting.turns.slice(2, 10) };

/** What is wrong with how a file is imported; undefined where it becomes a record of all its units, or is refused in a sentence. */
function faultOf(file: FileGiven): string | undefined {
  const result = importRecord([file], { date: meeting.date });
  if (!result.ok) {
    const [problem] = result.problems;
    // A record that was laid out and that the loader refuses is a fault of the import, not of the file.
    if (problem?.where !== file.name) return `refused at ${problem?.where}: ${problem?.message}`;
    return /^\S[^]*[.:”)]$/.test(problem.message) ? undefined : `refused with ${problem.message}`;
  }
  const { record, files, account } = result;
  const again = parseRecord(files, { drafts: true });
  if (!again.ok) return `the loader refuses it: ${again.problems[0]?.message}`;
  for (const { present, imported, omitted, notes } of account.files) {
    const sum = imported + omitted.reduce((all, { units = 1 }) => all + units, 0);
    if (sum !== present) return `${sum} units of ${present}`;
    if (notes.some(({ message }) => message.includes('not accounted for'))) return 'units are not accounted for';
  }
  const held = [...files.texts.values()].join('\n');
  const lost = record.statements.find(({ text }) => !held.includes(text));
  return lost && `no held text has ${JSON.stringify(lost.text)}`;
}

it.each(writers.map((writer) => [writer.id, writer] as const))(
  'a damaged file of %s is imported whole, or refused in a sentence',
  (_, { write }) => {
    const { name, content } = write(short);
    fc.assert(
      fc.property(mutated(content), (content) => {
        expect(faultOf({ name, content })).toBeUndefined();
      }),
      { numRuns },
    );
  },
  MOST_MILLISECONDS,
);

it('what a file is called and what it says of itself may be written with any letters', () => {
  const odd = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '_', '.', '/', ...ODD_LETTERS), maxLength: 300 });
  fc.assert(
    fc.property(odd, odd, (name, words) => {
      const said = { title: words, location: words, publisher: words, url: `https://example.org/${words}` };
      const front = Object.entries(said).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      const content = `---\n${front.join('\n')}\n---\nAda: Good evening.\n\nBo: Yes.\n\nAda: Thank you.\n\nBo: Good night.\n`;
      const result = importRecord([{ name, content }], { date: meeting.date });
      expect(result.ok ? [] : result.problems).toEqual([]);
    }),
    { numRuns },
  );
});
