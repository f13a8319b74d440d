import { lineCounter } from '../record/lines.ts';
import type { DraftedReport } from './article/drafted.ts';
import { draftReport } from './article/draft-report.ts';
import { timesHint } from './cues/times-hint.ts';
import { cleanWords } from './words/clean-words.ts';
import { fileAccount } from './file-account.ts';
import { reportHead } from './article/report-head.ts';
import { paragraphsOf } from './article/sentences.ts';
import type { About, Omission, Report } from './format.ts';
import { meetingOf } from './meeting.ts';
import type { ImportOptions } from './options.ts';
import { type ImportResult, problem, prove } from './layout/prove.ts';
import type { ReadAs } from './reading/read-file.ts';
import type { FileAccount, SpeakerAccount } from './account.ts';
import { reportRecord } from './layout/report-record.ts';
import { sentenceRanges } from './words/sentence-ranges.ts';
import { heldFile, importedFrom } from './layout/source-entry.ts';
import { noTopics, withTopics } from './layout/with-topics.ts';

/** UTF-16 units of a report at most: some 170,000 words. */
const LONGEST_REPORT = 1_000_000;
/** The forms that a transcript as text is read in; a chat of Discord has its days in its times. */
const FORMS = [
  'A transcript is read as “Name: words”, with “Name 0:03” on the line above the words, or with “0:03” on the line above them.',
  'A chat is read with name, day and time above each message: “Name — 10/14/2024 7:02 PM”.',
].join(' ');

/** Drafts a record of a report: who is said to have said what. A person has to review it. */
export function importReport(report: ReadAs<Report>, options: ImportOptions): ImportResult {
  const { file, reading } = report;
  const paragraphs = reading.text.split(/\n\s*\n/).map((paragraph) => cleanWords(paragraph));
  const text = `${paragraphs
    .map((paragraph) => paragraph.text)
    .filter(Boolean)
    .join('\n\n')}\n`;
  if (text.length > LONGEST_REPORT) {
    return problem(file.name, `This is running text of more than 1 MB, which is no report. ${FORMS}`);
  }
  options.onProgress?.('statements');
  const drafted = draftReport(text);
  if (drafted.statements.length === 0) {
    return problem(
      file.name,
      `In this text nobody is said to have said anything, and nothing stands in quotation marks. ${timesHint(file.text)}${FORMS}`,
    );
  }
  // Asked for last: a day does not help a text in which nobody speaks.
  const found = meetingOf(options, withHead(reading.about, text), file.name, text);
  if ('where' in found) return { ok: false, problems: [found] };
  const written = reportRecord(found.meeting, text, drafted, importedFrom(file, report.format.name));
  const names = drafted.parties.flatMap(({ name, altNames }) => [name, ...altNames]);
  const { topics, ...withThem } = withTopics(written, names);
  return prove(withThem, options, {
    draft: true,
    files: [fileAccount(report, undefined), draftAccount(text, drafted)],
    segments: paragraphs.length,
    turns: drafted.statements.length,
    speakers: speakerAccounts(drafted),
    statements: drafted.statements.length,
    topics,
    notes: [
      ...found.notes,
      ...noTopics(topics),
      'This is a draft. A person has to review it before it is loaded: readout review.',
    ],
  });
}

/** Those who are said to have said something, with how many statements. */
function speakerAccounts({ parties, statements }: DraftedReport): SpeakerAccount[] {
  const said = parties.map(() => 0);
  for (const { speaker } of statements) if (speaker !== undefined) said[speaker]! += 1;
  return parties.flatMap(({ name, altNames }, at) =>
    said[at]! > 0 ? [{ name, labels: altNames, turns: said[at]!, unknown: false }] : [],
  );
}

/** What the file says of a report, and what its headline and its by-line say. */
function withHead(about: About, text: string): About {
  const { title, author, publisher } = reportHead(text);
  return {
    ...about,
    title: about.title ?? title,
    author: about.author ?? author,
    publisher: about.publisher ?? publisher,
  };
}

/** What of a report became statements: lines are those of the held text. */
function draftAccount(text: string, { statements }: DraftedReport): FileAccount {
  const lineOf = lineCounter(text);
  const sentences = paragraphsOf(text).flatMap((paragraph) =>
    sentenceRanges(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  );
  let next = 0;
  const omitted = sentences.flatMap(({ start, end }): Omission[] => {
    while ((statements[next]?.span.end ?? Infinity) <= start) next += 1;
    const isDrafted = (statements[next]?.span.start ?? Infinity) < end;
    return isDrafted ? [] : [{ line: lineOf(start), text: text.slice(start, end), why: 'Nobody is said to say it.' }];
  });
  const present = sentences.length;
  return {
    name: heldFile('report'),
    format: 'draft',
    unit: 'sentence',
    unitPlural: 'sentences',
    present,
    imported: present - omitted.length,
    omitted,
    notes: [],
    places: 'line',
  };
}
