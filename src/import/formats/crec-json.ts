import { jsonText } from '../json/elements.ts';
import { isObject, type JsonObject } from '../json/values.ts';
import { dayInEnglish } from '../words/day.ts';
import { marksNote } from '../crec/marks-note.ts';
import { type Beginning, isWordless, RecordReader } from '../crec/record-reader.ts';
import { type About, type Format, type Omission, type PartType, type Reading, Refusal } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';

/** The Congressional Record as the parser of `unitedstates/congressional-record` writes it. */
export const crecJson: Format = {
  id: 'crec-json',
  name: 'Congressional Record JSON',
  units: ['item', 'items'],
  detect: ({ json }) =>
    isObject(json) && isObject(json['header']) && Array.isArray(json['content']) && json['content'].every(hasKind),
  read,
};

/** What an item of each kind is; one of another kind that has words is `other`. */
const PART_TYPES: ReadonlyMap<unknown, PartType> = new Map<unknown, PartType>([
  ['speech', 'speech'],
  ['title', 'heading'],
  ['recorder', 'narrative'],
  ['clerk', 'narrative'],
]);

function hasKind(item: unknown): item is JsonObject {
  return isObject(item) && typeof item['kind'] === 'string';
}

function read({ json, text }: ImportFile): Reading {
  const { header, content, title, doc_title: docTitle } = json as JsonObject;
  const items = content as readonly JsonObject[];
  const { segments, omitted } = readItems(items, jsonText(text).elements(['content']).line);
  if (segments.length === 0)
    throw new Refusal('No item of the content has words. Import the file of a part in which somebody speaks.');
  return {
    kind: 'conversation',
    segments,
    omitted,
    notes: marksNote(text),
    about: aboutOf(header as JsonObject, asText(title) ?? asText(docTitle)),
    present: items.length,
    people: [],
    words: 'edited',
  };
}

/** Each item is one unit, which its first paragraph counts. */
function readItems(
  items: readonly JsonObject[],
  lineOfItem: (at: number) => number,
): Pick<RecordReader, 'segments' | 'omitted'> {
  const wordless: Omission[] = [];
  let units = 0;
  const reader = new RecordReader({
    ofParagraph: () => {
      const now = units;
      units = 0;
      return now;
    },
    ofMark: 0,
  });
  items.forEach((item, at) => {
    const line = lineOfItem(at);
    const words = asText(item['text']) ?? '';
    if (words.split('\n').every(isWordless)) {
      wordless.push({ line, text: words.trim() || String(item['kind']), why: whyWordless(item['kind']), units: 1 });
      return;
    }
    units = 1;
    const beginning = beginningOf(item);
    reader.begin(beginning);
    const said = withoutLabel(words, beginning.speaker);
    reader.read(said.split('\n').map((text) => ({ text, line })));
  });
  return { segments: reader.segments, omitted: [...reader.omitted, ...wordless] };
}

function whyWordless(kind: unknown): string {
  if (kind === 'linebreak') return 'It is a rule between two parts.';
  return kind === 'metacharacters' ? 'It is the mark of a page.' : 'The item has no words.';
}

function beginningOf({ kind, speaker }: JsonObject): Beginning {
  const partType = PART_TYPES.get(kind) ?? 'other';
  const name = asText(speaker);
  return { partType, speaker: partType === 'speech' && name !== 'None' ? name : undefined };
}

/** The parser leaves the printed name before the words: it is taken out where it is the speaker's, and nothing else is. */
function withoutLabel(words: string, speaker: string | undefined): string {
  const indent = /^\s*/.exec(words)?.[0] ?? '';
  const rest = words.slice(indent.length);
  if (speaker === undefined || !rest.startsWith(speaker)) return words;
  const after = rest.slice(speaker.length);
  return /^[.:](?:\s|$)/.test(after) ? indent + after.slice(1).trimStart() : words;
}

function aboutOf(header: JsonObject, title: string | undefined): About {
  const part = (name: string): string => asText(header[name]) ?? '';
  return { title, date: dayInEnglish(part('month'), part('day'), part('year')), location: asText(header['chamber']) };
}

/** A text that is not empty. */
function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
