import { type FileLine, omissionOf } from '../file-lines.ts';
import { type Conversation, type Omission, type ReadingNote, Refusal, type Segment } from '../format.ts';
import { TIME_OF_DAY } from '../words/day.ts';
import { DAY, dayReader } from './day.ts';
import { daysNote } from './days.ts';
import { isToldInExport, TOLD } from './discord-told.ts';
import { segmentOf } from './message.ts';

/** `[11/28/2026 10:03 AM] name (pinned)`: group 1 the day, 2 the time, 3 who. */
const HEADER = new RegExp(`^\\[(${DAY}),? (${TIME_OF_DAY})\\] (.{1,120}?)(?: \\(pinned\\))?$`, 'su');
const LONGEST_HEADER = 200;
const RULE = /^={20,80}$/;
const FOOT = /^Exported ([\d.,\s]{1,12}) message\(s\)$/u;
/** What the program sets below the words. */
const SECTION = /^\{(?:Attachments|Embed|Stickers|Reactions)\}$/;
interface Message {
  readonly day: string;
  readonly time: string;
  readonly speaker: string;
  readonly line: number;
  readonly printed: string;
  readonly below: FileLine[];
}

/**
 * Reads the text that DiscordChatExporter writes (forms by its `PlainTextMessageWriter`). A message begins below an empty line. What stands
 * below `{Attachments}`, `{Embed}`, `{Stickers}` and `{Reactions}` is no words of the message.
 * @throws Refusal where no message is in it
 */
export function readDiscordText(text: string): Conversation {
  const { head, messages, foot } = partsOf(text.split('\n'));
  const present = messages.length;
  if (present === 0) throw new Refusal('No message is in this file. Look whether the export is complete.');
  const omitted: Omission[] = [
    ...omissionOf(head, 'It tells which channel was exported.'),
    ...omissionOf(foot, 'It tells how many messages were exported.'),
  ];
  const segments: Segment[] = [];
  for (const { speaker, line, printed, below } of messages) {
    const section = below.findIndex(({ text }, at) => SECTION.test(text) && isBlank(below[at - 1]?.text));
    const words = section === -1 ? below : below.slice(0, section);
    const beside = section === -1 ? [] : below.slice(section);
    omitted.push(...omissionOf(beside, 'It stands beside the message. Only its words are imported.'));
    const segment = segmentOf({ speaker, line, words });
    if (segment && !isToldInExport(segment.text)) segments.push(segment);
    else if (segment) omitted.push({ line, text: `${printed}\n${segment.text}`, why: TOLD });
    else omitted.push({ line, text: printed, why: 'The message has no words.' });
  }
  const dayOf = dayReader(
    messages.map(({ day }) => day),
    /[AP]M$/.test(messages[0]?.time ?? ''),
  );
  return {
    kind: 'conversation',
    segments,
    omitted,
    notes: [...countNotes(foot, present), ...daysNote(messages.map(({ day }) => dayOf(day) ?? `“${day}”`))],
    about: { title: titleOf(head), date: messages[0] && dayOf(messages[0].day) },
    present,
    people: [],
    words: 'typed',
  };
}

function partsOf(lines: readonly string[]) {
  const head: FileLine[] = [];
  const messages: Message[] = [];
  const foot: FileLine[] = [];
  for (const [at, text] of lines.entries()) {
    const line = { text, line: at + 1 };
    const [, day, time, speaker] =
      isBlank(lines[at - 1]) && text.length <= LONGEST_HEADER ? (HEADER.exec(text) ?? []) : [];
    if (day !== undefined && time !== undefined && speaker !== undefined && foot.length === 0) {
      messages.push({ day, time, speaker: speaker.trim(), line: at + 1, printed: text, below: [] });
    } else if (foot.length > 0 || (RULE.test(text) && FOOT.test(lines[at + 1] ?? ''))) foot.push(line);
    else (messages.at(-1)?.below ?? head).push(line);
  }
  return { head, messages, foot };
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** The name of the channel, without those of its category and of the channel that a thread belongs to. */
function titleOf(head: readonly FileLine[]): string | undefined {
  const channel = head.find(({ text }) => text.startsWith('Channel: '))?.text.slice('Channel: '.length);
  return channel?.split(' / ').at(-1)?.trim() || undefined;
}

function countNotes(foot: readonly FileLine[], present: number): readonly ReadingNote[] {
  for (const { text, line } of foot) {
    const printed = FOOT.exec(text)?.[1];
    const many = Number(printed?.replace(/\D/g, ''));
    if (printed === undefined || many === present) continue;
    return [
      { line, message: `The file says that it has ${many} messages, and ${present} are in it. Export it again.` },
    ];
  }
  return [];
}
