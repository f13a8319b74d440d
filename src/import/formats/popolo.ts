import type { JsonPath } from '../../record/problems.ts';
import { PART_TYPES } from '../../record/schema.ts';
import { dayOf } from '../words/day.ts';
import {
  type About,
  type Conversation,
  type Format,
  type Omission,
  type PartType,
  type People,
  type ReadingNote,
  Refusal,
  type Segment,
} from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { type Elements, jsonText } from '../json/elements.ts';
import { htmlText, looksLikeHtml } from '../json/html-text.ts';
import { wordedLines } from '../json/lines.ts';
import { peopleIn, speakersOf } from '../json/popolo-people.ts';
import { conversationOf } from '../json/read-pieces.ts';
import { holds, isObject, type JsonObject, languageOf, listAt, textAt, valueAt } from '../json/values.ts';

/** Speeches as the Popolo specification and SayIt have them: a list, `speeches` of a meeting, or one alone. */
export const popolo: Format = {
  id: 'popolo',
  name: 'Popolo speeches (JSON)',
  units: ['speech', 'speeches'],
  detect: ({ json }) => speechesPath(json) !== undefined || isSpeech(json),
  read: readSpeeches,
};

/** People, organizations and their posts as Popolo has them: who is who for other files. */
export const popoloPeople: Format = {
  id: 'popolo-people',
  name: 'Popolo people (JSON)',
  units: ['person', 'people'],
  detect: ({ json }) =>
    holds(listAt(json, 'persons'), isNamed) ||
    holds(listAt(json, 'organizations'), isNamed) ||
    holds(listAt(json), isPerson),
  read: readPeople,
};

function speechesPath(json: unknown): JsonPath | undefined {
  return [['speeches'], []].find((path) => holds(listAt(json, ...path), isSpeech));
}

function isSpeech(value: unknown): boolean {
  return isObject(value) && typeof value['text'] === 'string' && WHO.some((key) => Object.hasOwn(value, key));
}

const WHO = ['attribution_text', 'creator', 'creator_id'] as const;

function isNamed({ name }: JsonObject): boolean {
  return typeof name === 'string';
}

/** What only a person of Popolo has beside a name. */
const OF_PERSONS = [
  'other_names',
  'family_name',
  'given_name',
  'sort_name',
  'memberships',
  'contact_details',
  'identifiers',
  'birth_date',
];

function isPerson(value: JsonObject): boolean {
  return isNamed(value) && Object.hasOwn(value, 'id') && OF_PERSONS.some((key) => Object.hasOwn(value, key));
}

/** A speech, with the line and the text it has in the file. */
interface Speech {
  readonly speech: JsonObject;
  readonly line: number;
  readonly text: string;
}

function readSpeeches(file: ImportFile): Conversation {
  const path = speechesPath(file.json);
  const list = path ? listAt(file.json, ...path) : [file.json];
  const places = jsonText(file.text).elements(path ?? []);
  const omitted: Omission[] = [];
  const speeches: Speech[] = [];
  list.forEach((speech, index) => {
    const given = isObject(speech) ? speech['text'] : undefined;
    const text = typeof given === 'string' ? wordsOf(given) : '';
    if (isObject(speech) && text !== '') speeches.push({ speech, line: places.line(index), text });
    else omitted.push(omissionOf(places, index, isObject(speech)));
  });
  const ordered = byPosition(speeches);
  const notes: ReadingNote[] = [];
  if (ordered.some((speech, at) => speech !== speeches[at])) {
    notes.push({ message: 'The speeches are put in the order of their "position", which is not that of the file.' });
  }
  const { labels, people } = speakersOf(
    ordered.map(({ speech }) => speech),
    file.json,
  );
  const title = titleOf(file.json, ordered);
  return conversationOf(popolo.name, {
    segments: ordered.flatMap((speech, at) =>
      segmentsOf(speech, labels[at], [title, textAt(ordered[at - 1]?.speech, 'title')]),
    ),
    omitted,
    present: path ? places.count : 1,
    notes,
    about: { ...aboutOf(file.json, ordered), title },
    words: undefined,
    people,
  });
}

function omissionOf(places: Elements, index: number, isSpeech: boolean): Omission {
  const why = isSpeech ? 'This speech has no words.' : 'This speech is not an object with words.';
  return { line: places.line(index), text: places.source(index), why, units: 1 };
}

function wordsOf(text: string): string {
  return looksLikeHtml(text) ? htmlText(text) : wordedLines(text).join('\n');
}

/** By `position` where every speech has one; else as in the file. */
function byPosition(speeches: readonly Speech[]): readonly Speech[] {
  const positions = new Map<Speech, number>();
  for (const speech of speeches) {
    const { position } = speech.speech;
    if (typeof position === 'number') positions.set(speech, position);
  }
  if (positions.size < speeches.length) return speeches;
  return speeches.toSorted((a, b) => positions.get(a)! - positions.get(b)!);
}

/** The title of all that is said: of the meeting, else the one that every speech has. */
function titleOf(json: unknown, speeches: readonly Speech[]): string | undefined {
  const [title, ...others] = new Set(speeches.map(({ speech }) => textAt(speech, 'title')));
  const ofList = isSpeech(json) ? undefined : textAt(json, 'title');
  return textAt(json, 'event', 'name') ?? ofList ?? (others.length > 0 ? undefined : title);
}

const TYPES: ReadonlySet<unknown> = new Set(PART_TYPES);

/** @param above the titles that stand above already, so that the speech's own is no heading: of the meeting, of the speech before */
function segmentsOf(
  { speech, line, text }: Speech,
  speaker: string | undefined,
  above: readonly (string | undefined)[],
): readonly Segment[] {
  const type = speech['type'];
  const partType = TYPES.has(type) ? (type as PartType) : 'speech';
  const said: Segment = { speaker, text, paragraph: true, partType, line, units: 1 };
  const title = textAt(speech, 'title');
  if (title === undefined || above.includes(title)) return [said];
  const heading: PartType = 'heading';
  return [
    { speaker: undefined, text: wordedLines(title).join('\n'), partType: heading, paragraph: true, line, units: 0 },
    said,
  ];
}

function aboutOf(json: unknown, speeches: readonly Speech[]): About {
  const event = valueAt(json, 'event');
  const first = speeches[0]?.speech;
  const dates = [
    valueAt(event, 'start_date'),
    valueAt(json, 'start_date'),
    valueAt(json, 'date'),
    valueAt(first, 'date'),
    valueAt(first, 'start_date'),
  ];
  const url = textAt(event, 'source_url') ?? textAt(json, 'source_url') ?? textAt(first, 'source_url');
  return {
    date: dates.map(dayOf).find((day) => day !== undefined),
    lang: languageOf(valueAt(json, 'lang') ?? valueAt(first, 'lang')),
    location: textAt(event, 'location') ?? textAt(json, 'location'),
    url: url !== undefined && URL.canParse(url) ? url : undefined,
  };
}

function readPeople(file: ImportFile): People {
  const { people, omitted } = peopleIn(file.json, jsonText(file.text));
  if (people.length === 0) {
    throw new Refusal(
      'It is a Popolo file, but nobody in it has a name. Look whether the export is complete.',
      omitted[0]?.line,
    );
  }
  return { kind: 'people', people, omitted, notes: [], about: {} };
}
