import type { Archive } from '../answers/archive.ts';
import type { Citation, ContextAnswer, Formatted, MissingField } from '../answers/schema.ts';
import { NBSP } from './nbsp.ts';
import { listed, recordOf, speakerName } from './names.ts';
import type { Heading } from './phrase.ts';
import { countText, DOT, numberText, recordingText } from './words.ts';

/** The heading of a citation: `How to cite s05`, and whose words its source reports. */
export function citationHeading({ statement, source, reports, paragraph }: Citation, archive: Archive): Heading {
  const reporter = speakerName(recordOf(archive, statement.record), statement.reportedBy);
  const names = listed(reports?.names ?? []);
  const cited =
    reports === undefined
      ? source.label
      : reports.quoted
        ? `${reporter} quotes ${names}`
        : `${reporter} tells what ${names} said`;
  const place = paragraph === undefined ? '' : `${DOT}paragraph${NBSP}${numberText(paragraph)} of the held text`;
  const where = statement.time ? DOT + recordingText(statement.time) : place;
  return { title: [`How to cite ${statement.id}`], detail: [cited + where] };
}

/** One way to cite a line, under its name. */
export interface StyleWords {
  readonly title: string;
  readonly entries: readonly { readonly label: string | undefined; readonly entry: Formatted }[];
}

/** Every style with what it prints. */
export function styleWords({ apa, mla, chicago, ap }: Citation): readonly StyleWords[] {
  return [
    {
      title: 'APA 7',
      entries: [
        { label: undefined, entry: apa.reference },
        { label: 'In text', entry: apa.inText },
      ],
    },
    {
      title: 'MLA 9',
      entries: [
        { label: undefined, entry: mla.worksCited },
        { label: 'In text', entry: mla.inText },
      ],
    },
    {
      title: 'Chicago 17',
      entries: [
        { label: 'Note', entry: chicago.note },
        { label: 'Bibliography', entry: chicago.bibliography },
      ],
    },
    { title: 'AP', entries: [{ label: undefined, entry: { text: ap.line, italic: [] } }] },
  ];
}

/** A citation with its italics as a medium sets them. */
export function withItalics(
  { text, italic }: Formatted,
  plain: (text: string) => string,
  slanted: (text: string) => string,
): string {
  let [line, from] = ['', 0];
  for (const { start, end } of italic) {
    line += plain(text.slice(from, start)) + slanted(text.slice(start, end));
    from = end;
  }
  return line + plain(text.slice(from));
}

/** Over what a citation lacks, and what to look at before it is used. */
export const MISSING_TITLE = 'Before you use it';

const FIELD_TEXTS: Readonly<Record<MissingField['field'], string>> = {
  author: 'No author is named',
  title: 'No title is known',
  date: 'No publication date is known',
  address: 'No web address is known',
};

const REMEDY_TEXTS: Readonly<Record<MissingField['apa'], string>> = {
  organization: 'names the publisher',
  'title-first': 'begins with what it is',
  'newspaper-first': 'begins its bibliography with the newspaper',
  'description-in-brackets': 'describes it in brackets',
  description: 'describes it without quotation marks',
  'no-date': 'prints n.d.',
  'access-date': 'asks for an access date before the address, the day you read it',
  'left-out': 'leaves it out',
};

/** What is missing and what each style does about it; then what else to look at. */
export function missingWords({ missing, sentenceCase, reports }: Citation): readonly string[] {
  return [
    ...missing.map((field) => `${FIELD_TEXTS[field.field]}: ${remedies(field)}.`),
    ...(sentenceCase ? ['APA sets the title as a sentence: lower the capitals that are no names.'] : []),
    ...(reports?.differs ? ['The document it comes from prints other words: compare them before you quote.'] : []),
    ...(reports && !reports.quoted
      ? ['The words are the reporter’s: do not put them in quotation marks as theirs.']
      : []),
  ];
}

/** `APA prints n.d., MLA leaves it out`: styles that do the same together. */
function remedies({ apa, mla, chicago }: MissingField): string {
  const byRemedy = new Map<MissingField['apa'], string[]>();
  for (const [style, remedy] of [
    ['APA', apa],
    ['MLA', mla],
    ['Chicago', chicago],
  ] as const) {
    byRemedy.set(remedy, [...(byRemedy.get(remedy) ?? []), style]);
  }
  return [...byRemedy]
    .map(([remedy, styles]) => {
      const text = REMEDY_TEXTS[remedy];
      return `${listed(styles)} ${styles.length > 1 ? plural(text) : text}`;
    })
    .join(', ');
}

/** `leaves it out` of one style is `leave it out` of two. */
function plural(text: string): string {
  return text.replace(/^(\w+)s\b/, '$1');
}

/** Over the item for a reference manager. */
export const CSL_TITLE = 'CSL-JSON, for a reference manager';

/** A list of one item, as reference managers import it. */
export function cslText({ csl }: Citation): string {
  return JSON.stringify([csl], null, 2);
}

/** Over the address of the words. */
export function linkTitle(link: NonNullable<Citation['link']>): string {
  return link.shows === 'words' ? 'Link to the words' : 'Link to the page';
}

/** The heading of a line in context: `Around s05`, `s03 to s07 · 5 of 16 lines`. */
export function contextHeading({ statement, before, after, of }: ContextAnswer): Heading {
  const first = before[0] ?? statement;
  const last = after.at(-1) ?? statement;
  const shown = before.length + 1 + after.length;
  return {
    title: [`Around ${statement.id}`],
    detail: [
      [
        first === last ? first.id : `${first.id} to ${last.id}`,
        `${numberText(shown)}${NBSP}of${NBSP}${countText(of, 'line')}`,
      ].join(DOT),
    ],
  };
}

/** Beside the line that was asked for. */
export const THIS_LINE = 'This line';

/** Said where another number of lines on each side was asked for than is shown. */
export function reachText({ reach, reachAsked }: ContextAnswer): string | undefined {
  if (reachAsked === undefined) return undefined;
  const bound = reachAsked > reach ? 'most' : 'least';
  return `${countText(reach, 'line')} on each side ${reach === 1 ? 'is' : 'are'} the ${bound} shown at once`;
}
