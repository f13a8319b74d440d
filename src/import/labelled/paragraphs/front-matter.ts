import { isMap, isScalar, parseDocument } from 'yaml';
import type { About, ReadingNote } from '../../format.ts';

/** Longest block that is read as front matter, in UTF-16 units and lines; those of real pages have less than a tenth. */
const MOST_LETTERS = 16_000;
const MOST_LINES = 200;

/** What stands in the front matter of a text file, and where the text begins. */
export interface FrontMatter {
  readonly about: About;
  readonly notes: readonly ReadingNote[];
  /** The lines that belong to the front matter; 0 where there is none. */
  readonly lines: number;
}

const NONE: FrontMatter = { about: {}, notes: [], lines: 0 };

/**
 * Reads the front matter of a text file: YAML between lines of `---`, the first of them the first line of the file. Of its entries only
 * plain texts are read, each by its name; aliases are not followed and nothing is nested, so a hostile one does no harm.
 */
export function readFrontMatter(text: string): FrontMatter {
  if (!/^---[ \t]*\n/.test(text)) return NONE;
  const lines = text.slice(0, MOST_LETTERS).split('\n', MOST_LINES);
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end === -1 || !lines.slice(1, end).some((line) => /^[\w-]+:(?:\s|$)/.test(line))) return NONE;
  const entries = entriesOf(lines.slice(1, end).join('\n'));
  const notes = entries
    ? []
    : [{ line: 1, message: 'The front matter is no plain YAML, so it was not read. Give title and date as options.' }];
  return { about: entries ? aboutOf(entries) : {}, notes, lines: end + 1 };
}

/** The entries that are one text, number or date, as they stand there; undefined where it is no YAML. */
function entriesOf(yaml: string): ReadonlyMap<string, string> | undefined {
  // In the failsafe schema each scalar is a text: `2022-01-21` is read as it is printed.
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  } catch {
    // What is nested some thousand levels deep overflows the parser, which recurses.
    return undefined;
  }
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const entries = new Map<string, string>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') continue;
    const text = value.value.replace(/\s+/gu, ' ').trim();
    if (text !== '') entries.set(String(key.value).toLowerCase(), text);
  }
  return entries;
}

function aboutOf(entries: ReadonlyMap<string, string>): About {
  const first = (...names: readonly string[]) =>
    names.map((name) => entries.get(name)).find((value) => value !== undefined);
  const date = first('date', 'event_date');
  const url = first('source_url', 'url', 'canonical_url', 'source', 'link');
  const lang = first('lang', 'language');
  return {
    title: first('title'),
    date: date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : undefined,
    lang: lang !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : undefined,
    location: first('location', 'place'),
    url: url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : undefined,
    publisher: first('publisher', 'site_name'),
    author: first('author', 'byline'),
    published: momentOf(first('published_time', 'published')),
  };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2}))?/;

/**
 * @param text a moment as pages print it: `2022-01-21 17:18:50-05:00`, `2022-01-21T17:18:50.000Z`
 * @returns a moment with its offset, as records have it; its day where it has none; undefined where it is neither
 */
export function momentOf(text: string | undefined): string | undefined {
  const [, day, time, offset] = MOMENT.exec(text ?? '') ?? [];
  if (day === undefined) return undefined;
  if (time === undefined || offset === undefined) return day;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const colon = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  return `${day}T${seconds}${colon}`;
}
