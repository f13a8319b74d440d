import { besideTalkNotes } from './chat/beside-talk.ts';
import { conversationRecord, type SpokenFile } from './layout/conversation-record.ts';
import { fileAccount } from './file-account.ts';
import type { About, Conversation, People } from './format.ts';
import { meetingOf } from './meeting.ts';
import type { ImportOptions } from './options.ts';
import { type ImportResult, problem, prove } from './layout/prove.ts';
import type { FileRead, ReadAs } from './reading/read-file.ts';
import type { SpeakerAccount } from './account.ts';
import { importedFrom } from './layout/source-entry.ts';
import { identifySpeakers } from './speakers/identify.ts';
import { sameWordsNotes } from './same-words.ts';
import type { SpeakersFound } from './speakers/speakers.ts';
import { unlabelledHint, unlabelledProblem } from './speakers/unlabelled.ts';
import { type Turns, turnsOf } from './turns.ts';
import { noTopics, withTopics } from './layout/with-topics.ts';

/** Makes a record of what was said in one meeting. @param lists who is who in it */
export function importConversation(
  talks: readonly ReadAs<Conversation>[],
  lists: readonly ReadAs<People>[],
  options: ImportOptions,
): ImportResult {
  const all = [...talks, ...lists];
  const turned = talks.map(({ reading }) => turnsOf(reading.segments));
  const passages = turned.flatMap((turns) => turns.passages);
  const spoken = passages.filter(({ told }) => !told);
  if (spoken.length === 0) {
    return problem(
      talks[0]!.file.name,
      'Nothing was said in it: there are no words of a speaker. Export the transcript again.',
    );
  }
  const about = aboutOf(all);
  const counts = turnsByLabel(turned);
  const labels = labelsIn(counts);
  const map = options.speakers ?? new Map<string, never>();
  const named = talks.map(({ file, reading }) => ({ name: file.name, talk: reading }));
  const unnameable = counts.has(undefined) ? unlabelledProblem(named, labels, map) : undefined;
  if (unnameable) return { ok: false, problems: [unnameable] };
  const found = meetingOf(options, about, talks[0]!.file.name, sampleOf(spoken.map(({ text }) => text)));
  if ('where' in found) return { ok: false, problems: [found] };
  options.onProgress?.('speakers');
  const people = all.flatMap(({ reading }) => reading.people);
  const speakers = identifySpeakers(labels, counts.has(undefined), people, map, found.meeting.lang);
  options.onProgress?.('statements');
  const files = talks.map(({ reading, ...file }, n): SpokenFile => ({
    turns: turned[n]!,
    words: reading.words,
    importedFrom: importedFrom(file.file, file.format.name),
  }));
  const written = conversationRecord(found.meeting, files, speakers);
  options.onProgress?.('topics');
  const names = speakers.speakers.flatMap(({ name, altNames }) => [name, ...altNames]);
  const { topics, ...withThem } = withTopics(written, names);
  return prove(withThem, options, {
    draft: false,
    files: all.map((file, n) => fileAccount(file, turned[n])),
    segments: talks.reduce((sum, { reading }) => sum + reading.segments.length, 0),
    turns: turned.reduce((sum, { count }) => sum + count, 0),
    speakers: speakerAccounts(speakers, counts),
    statements: written.record.statements.length,
    topics,
    notes: [
      ...found.notes,
      ...speakers.notes,
      ...(counts.has(undefined) ? unlabelledHint(named, labels, map) : []),
      ...sameWordsNotes(talks.map(({ file }, n) => ({ name: file.name, passages: turned[n]!.passages }))),
      ...besideTalkNotes(talks),
      ...noTopics(topics),
    ],
  });
}

/** Turns by label, without those that have none. */
function labelsIn(counts: ReadonlyMap<string | undefined, number>): ReadonlyMap<string, number> {
  return new Map([...counts].flatMap(([label, count]) => (label === undefined ? [] : [[label, count] as const])));
}

function speakerAccounts(
  { speakers, of }: SpeakersFound,
  counts: ReadonlyMap<string | undefined, number>,
): SpeakerAccount[] {
  const turns = speakers.map(() => 0);
  for (const [label, count] of counts) turns[of.get(label)!]! += count;
  return speakers.map(({ name, labels, unknown }, at) => ({ name, labels, unknown, turns: turns[at]! }));
}

/** What the files say, the first that says it. */
function aboutOf(files: readonly FileRead[]): About {
  return files.reduceRight<About>((about, { reading }) => {
    const given = Object.entries(reading.about).filter(([, value]) => value !== undefined);
    return { ...about, ...Object.fromEntries(given) };
  }, {});
}

/** Turns of each label; what has no label is under undefined. */
function turnsByLabel(turned: readonly Turns[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { passages } of turned) {
    let turn = -1;
    for (const passage of passages) {
      if (passage.told || passage.turn === turn) continue;
      turn = passage.turn;
      counts.set(passage.label, (counts.get(passage.label) ?? 0) + 1);
    }
  }
  return counts;
}

/** UTF-16 units from which words tell their language: as many as are looked at for it. */
const SAMPLE_LENGTH = 12_000;

function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (const text of texts) {
    sample += `${text} `;
    if (sample.length > SAMPLE_LENGTH) break;
  }
  return sample;
}
