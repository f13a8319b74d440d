import { decodeHTML } from 'entities';
import { dayInEnglish } from '../words/day.ts';
import { marksNote } from '../crec/marks-note.ts';
import type { RecordLine } from '../crec/paragraphs.ts';
import { RecordReader } from '../crec/record-reader.ts';
import { type About, type Format, type Omission, type Reading, Refusal, type Segment } from '../format.ts';

const HEAD = '[Congressional Record ';
/** How far into a page its head stands at most. */
const MOST_BEFORE = 5000;

/** The Congressional Record as the Government Publishing Office shows it: a page with the text in `<pre>`, or that text alone. */
export const crecPage: Format = {
  id: 'crec-page',
  name: 'Congressional Record page',
  units: ['line', 'lines'],
  detect: ({ text }) => {
    const beginning = text.slice(0, MOST_BEFORE);
    return beginning.includes(HEAD) && (/<pre\b/i.test(beginning) || beginning.trimStart().startsWith(HEAD));
  },
  read: ({ text }) => read(text),
};

function read(text: string): Reading {
  const lines = linesOf(text);
  const reader = new RecordReader({ ofParagraph: ({ lines }) => lines, ofMark: 1 });
  const heads: RecordLine[][] = [];
  let words: RecordLine[] = [];
  for (const line of lines) {
    const isBlank = line.text.trim() === '';
    if (line.text.startsWith(HEAD)) {
      reader.read(words);
      reader.begin();
      words = [];
      heads.push([line]);
    } else if (words.length === 0 && heads.length > 0 && !isBlank) heads.at(-1)?.push(line);
    else words.push(line);
  }
  reader.read(words);
  const { segments } = reader;
  if (segments.length === 0)
    throw new Refusal('The page has no words besides its head. Import a page on which somebody speaks.');
  return {
    kind: 'conversation',
    segments,
    omitted: [...reader.omitted, ...heads.map(headOmitted)],
    notes: marksNote(text),
    about: aboutOf(heads[0] ?? [], text, segments),
    present: lines.reduce((count, { text }) => count + (/\S/.test(text) ? 1 : 0), 0),
    people: [],
    words: 'edited',
  };
}

/** The lines of the record. Of a page those from `<pre>` on, without mark-up: GPO sets nothing but links in them. */
function linesOf(text: string): readonly RecordLine[] {
  const pre = /<pre\b[^<>]*>/i.exec(text);
  if (!pre) return text.split('\n').map((text, at) => ({ text, line: at + 1 }));
  const before = text.slice(0, pre.index + pre[0].length).split('\n').length;
  return text
    .slice(pre.index + pre[0].length)
    .split('\n')
    .map((line, at) => ({ text: decodeHTML(line.replace(/<\/?[A-Za-z][^<>]*>/g, '')), line: before + at }));
}

function headOmitted(head: readonly RecordLine[]): Omission {
  const text = head.map((line) => line.text.trim()).join(' ');
  return {
    line: head[0]?.line ?? 1,
    text,
    why: 'It is the head of the page, with its day and pages.',
    units: head.length,
  };
}

function aboutOf(head: readonly RecordLine[], text: string, segments: readonly Segment[]): About {
  const printed = head
    .map((line) => line.text.trim())
    .join(' ')
    .slice(0, MOST_BEFORE);
  const [, month = '', day = '', year = ''] =
    /\([A-Z][a-z]+day, ([A-Z][a-z]+) (\d{1,2}), (\d{4})\)/.exec(printed) ?? [];
  const heading = segments.find(({ partType }) => partType === 'heading')?.text.replaceAll('\n', ' ');
  const title = /<title>([^<]*)<\/title>/i.exec(text.slice(0, MOST_BEFORE))?.[1]?.trim();
  return {
    title: heading ?? (title ? decodeHTML(title) : undefined),
    date: dayInEnglish(month, day, year),
    location: /\[(Senate|House)\]/.exec(printed)?.[1],
    publisher: /through the (Government (?:Publishing|Printing) Office)/.exec(printed)?.[1],
  };
}
