import type { Conversation, Format, Omission, ReadingNote, Segment } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { jsonText, type JsonText } from '../json/elements.ts';
import { conversationOf, readPieces } from '../json/read-pieces.ts';
import { printedLabel } from '../json/speaker-label.ts';
import { closedUp, withoutMarks } from '../json/spaced-words.ts';
import { Times } from '../json/times.ts';
import { holds, type JsonObject, listAt } from '../json/values.ts';
import { count, emptyTally, type Tally } from '../tally.ts';

/** Meetings of the QMSum data set: `meeting_transcripts`, turns as lists of words with blanks between, beside questions on them. */
export const qmsum: Format = {
  id: 'qmsum',
  name: 'QMSum (JSON)',
  units: ['turn', 'turns'],
  detect: ({ json }) => holds(listAt(json, 'meeting_transcripts'), ({ content }) => typeof content === 'string'),
  read: readQmsum,
};

/** What people wrote about the meeting, beside what was said. */
const ABOUT_IT = ['topic_list', 'general_query_list', 'specific_query_list'] as const;

function readQmsum(file: ImportFile): Conversation {
  const json = jsonText(file.text);
  const places = json.elements(['meeting_transcripts']);
  const form = {
    unit: qmsum.units[0],
    text: ({ content }: JsonObject) => content,
    speaker: ({ speaker }: JsonObject) => printedLabel(speaker),
  };
  const { pieces, omitted, indices } = readPieces(listAt(file.json, 'meeting_transcripts'), places, form, new Times());
  const segments: Segment[] = [];
  const silent: Omission[] = [];
  const marked = emptyTally();
  const spaced = emptyTally();
  pieces.forEach(({ text: written, line, speaker, units }, at) => {
    const { text, count: marks } = withoutMarks(written);
    const words = closedUp(text);
    if (marks > 0) count(marked, line, marks);
    if (words !== text.replace(/\s+/g, ' ').trim()) count(spaced, line);
    if (/[\p{L}\p{N}]/u.test(words)) segments.push({ speaker, text: words, line, units, paragraph: true });
    else silent.push({ line, text: places.source(indices[at] ?? 0), why: 'Nothing is said in this turn.', units });
  });
  return conversationOf(qmsum.name, {
    segments,
    omitted: [...omitted, ...silent, ...writtenAboutIt(file.json, json)],
    present: places.count,
    notes: notesOn(marked, spaced),
    about: {},
    words: 'transcribed',
  });
}

function notesOn(marked: Tally, spaced: Tally): readonly ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (marked.count > 0) {
    const what = marked.count === 1 ? '1 mark that is no word is' : `${marked.count} marks that are no words are`;
    notes.push({ line: marked.first, message: `${what} left out, such as {vocalsound} and {disfmarker}.` });
  }
  if (spaced.count > 0) {
    const where = spaced.count === 1 ? '1 turn' : `${spaced.count} turns`;
    notes.push({
      line: spaced.first,
      message: `Blanks before punctuation and endings are closed up in ${where}: "it 's" is imported as "it's".`,
    });
  }
  return notes;
}

function writtenAboutIt(json: unknown, text: JsonText): readonly Omission[] {
  return ABOUT_IT.flatMap((key) => {
    const { length } = listAt(json, key);
    if (length === 0) return [];
    const why = 'It was written about the meeting, and is nothing said in it.';
    return [{ line: text.line([key]), text: `${key}, ${length} ${length === 1 ? 'entry' : 'entries'}`, why, units: 0 }];
  });
}
