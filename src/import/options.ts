import { canonicalLanguage } from '../record/language.ts';
import { zoneOffsets } from '../record/proofs/values.ts';
import { RecordFileSchema } from '../record/schema.ts';
import type { SpeakerMap } from './speakers/speakers.ts';
import type { ImportProblem } from './account.ts';

/** What a person says about a meeting that is imported. What is left out is taken from the files, where they say it. */
export interface ImportOptions {
  /** The id of the record; made from title and day where nothing is said. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The day of the meeting: `2022-05-23`. */
  readonly date?: string | undefined;
  /** The time zone the day was counted in, an IANA name; `UTC` where nothing is said. */
  readonly zone?: string | undefined;
  /** The language of the words, a BCP 47 tag. */
  readonly lang?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly publisher?: string | undefined;
  readonly speakers?: SpeakerMap | undefined;
  /** The encoding of the files, a label of the WHATWG Encoding Standard; found out where nothing is said. */
  readonly encoding?: string | undefined;
  /** Called as the work goes on. */
  readonly onProgress?: ((step: ImportStep) => void) | undefined;
}

/** What the import is at. */
export type ImportStep = 'reading' | 'speakers' | 'statements' | 'topics' | 'proofs';

const { id, title, lang } = RecordFileSchema.shape;
const day = RecordFileSchema.shape.event.shape.date.shape.value;
const url = RecordFileSchema.shape.sources.element.shape.url;

type Checked = 'id' | 'title' | 'date' | 'zone' | 'lang' | 'sourceUrl' | 'publisher';

/** What each option takes, as the record's own schema has it, and what to say where a value is none. */
const TAKES: Readonly<Record<Checked, readonly [(value: string) => boolean, string]>> = {
  id: [
    (value) => id.safeParse(value).success,
    'A record’s id has lower-case letters, digits and single hyphens, at most 40: joint-press-conference-2022-05-23.',
  ],
  title: [isTitle, 'A title has 1 to 120 characters on one line.'],
  date: [
    (value) => /^\d{4}-\d\d-\d\d$/.test(value) && day.safeParse(value).success,
    'A day is written as 2022-05-23, and is one of the calendar.',
  ],
  zone: [(value) => zoneOffsets(value) !== undefined, 'A time zone is an IANA name such as Asia/Tokyo.'],
  lang: [
    (value) => lang.safeParse(value).success && canonicalLanguage(value) !== undefined,
    'A language is a tag such as en, ja or en-US.',
  ],
  sourceUrl: [(value) => url.safeParse(value).success, 'An address is given in full, with https://.'],
  publisher: [isTitle, 'A publisher has 1 to 120 characters on one line.'],
};

/** The flag of the terminal that sets an option, which people know it by; an id is set there by the folder (`--out`). */
const FLAG: Readonly<Record<Checked, string>> = {
  id: '--id',
  title: '--title',
  date: '--date',
  zone: '--zone',
  lang: '--lang',
  sourceUrl: '--source-url',
  publisher: '--publisher',
};

/** What is wrong with the options. */
export function optionProblems(options: ImportOptions): readonly ImportProblem[] {
  return (Object.keys(TAKES) as Checked[]).flatMap((name) => {
    const value = options[name];
    const [takes, message] = TAKES[name];
    return value === undefined || takes(value) ? [] : [{ where: FLAG[name], line: undefined, message }];
  });
}

function isTitle(value: string): boolean {
  return value.trim() !== '' && title.safeParse(value).success && !/\p{Cc}/u.test(value);
}
