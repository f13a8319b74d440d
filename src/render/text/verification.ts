import type { Archive } from '../../answers/archive.ts';
import type { Verification, Verifications } from '../../answers/schema-verify.ts';
import { typedText } from '../clean.ts';
import type { Phrase } from '../phrase.ts';
import { DOT, numberText } from '../words.ts';
import { differenceGroups } from '../verification/differences.ts';
import { quotationWords } from '../verification/quotation-words.ts';
import { closingRemarks, leftOutWords, openingRemarks } from '../verification/remarks.ts';
import { type ShownLine, shownLines } from '../verification/shown-lines.ts';
import { piecesOf, showsDifferences, withoutSpace, yourTextTitle } from '../verification/your-text.ts';
import { noteBlocks } from './opened.ts';
import { type Block, type TextOptions, writer } from './page.ts';
import { statementBlock } from './statement.ts';

/** Signs around what only the one or the other has, as a terminal may show no style. */
const MARKS = { same: ['', ''], yours: ['[-', '-]'], record: ['{+', '+}'] } as const;

/** The body of `/verify`: the text that was checked with what differs, then the record's lines as they stand. */
export function verificationBlocks(answer: Verification, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const differences = differenceBlocks(answer, options);
  const yours = yourTextBlock(answer, options);
  const leftOut = leftOutWords(answer);
  // What differs stands first, and the text with the differences in it under them.
  const first = differences.length > 0 && showsDifferences(answer);
  return [
    ...(first ? [...differences, yours] : [yours, ...differences]),
    leftOut ? [...write.strong(leftOut.title), ...leftOut.texts.flatMap((text) => write.normal(`“${text}”`))] : [],
    openingRemarks(answer, archive).flatMap(write.normal),
    ...shownLines(answer, archive).flatMap((line) => lineBlocks(line, archive, options)),
    closingRemarks(answer, archive).flatMap((phrase) => write.normal(withMarks(phrase))),
  ];
}

/** The body of `/verify` for several quotations: each with its verdict, what differs most, and the line nearest to it. */
export function verificationsBlocks(
  { parts }: Verifications,
  archive: Archive,
  options: TextOptions,
): readonly Block[] {
  const write = writer(options);
  return parts.flatMap((part, at) => {
    const { verdict, beginning, compared, named, differs, line } = quotationWords(part, archive);
    return [
      [
        ...write.strong(`${numberText(at + 1)}${DOT}${verdict}`),
        ...write.normal(beginning),
        ...write.small(compared),
        ...(named ? write.small(withMarks(named)) : []),
        ...(differs ? write.normal([`${differs.title}${DOT}`, ...withMarks(differs.phrase)]) : []),
      ],
      ...(line ? lineBlocks({ ...line, notes: [] }, archive, options) : []),
    ];
  });
}

function differenceBlocks(answer: Verification, options: TextOptions): readonly Block[] {
  const write = writer(options);
  return differenceGroups(answer).map(({ title, differences }) => [
    ...write.strong(title),
    ...differences.flatMap(({ number, phrase }) => write.normal([`${number}. `, ...withMarks(phrase)])),
  ]);
}

/** A phrase with marks around what was typed: a bare word of the quote would be read as one of the sentence. */
function withMarks(phrase: Phrase): Phrase {
  return phrase.map((piece) => (typeof piece === 'object' && 'typed' in piece ? `\`${typedText(piece)}\`` : piece));
}

function yourTextBlock(answer: Verification, options: TextOptions): Block {
  const write = writer(options);
  const title = yourTextTitle(answer, { yours: MARKS.yours.join('…'), record: MARKS.record.join('…') });
  const paints = { same: undefined, yours: options.style.dim, record: options.style.underline };
  const segments = piecesOf(answer).flatMap((piece) => {
    const { before, words, after } = withoutSpace(piece);
    const [opens, closes] = MARKS[piece.op];
    const paint = paints[piece.op];
    return [
      { text: before },
      words === '' ? { text: '' } : { text: opens + words + closes, ...(paint ? { paint } : {}) },
      { text: after },
    ];
  });
  return [...write.small(title), ...write.segments(segments)];
}

function lineBlocks({ leads, view, notes }: ShownLine, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  return [
    [
      ...leads.flatMap(({ title, detail }) =>
        write.segments([{ text: title, paint: options.style.bold }, { text: `${DOT}${detail}` }]),
      ),
      ...(view ? statementBlock(view, archive, options) : []),
    ],
    ...noteBlocks({ notes: [...notes] }, options),
  ];
}
