import { daysNote } from '../chat/days.ts';
import { MESSAGES, segmentOf } from '../chat/message.ts';
import {
  isPlainlyZoom,
  isToAll,
  PRIVATE_MARK,
  type ZoomForm,
  zoomForm,
  type ZoomHeader,
  zoomHeader,
} from '../chat/zoom-header.ts';
import { typedIn } from '../chat/zoom-own.ts';
import { trustedTimes } from '../cues/times.ts';
import { type FileLine, omissionOf } from '../file-lines.ts';
import { type Conversation, type Format, type Omission, type ReadingNote, Refusal, type Segment } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { secondsOf } from '../labelled/times.ts';

/** Lines in which the first message must stand; those before it head the chat. */
const FIRST_LINES = 12;
/** What may stand before the first message: a heading of Markdown, or a short line that says that a chat follows. */
const HEADS = /^(?:#{1,6}\s.{0,200}|[^.!?]{0,40}\bchat\b[^.!?]{0,20})$/iu;
/** Below it no words of a message stand any more: a heading of Markdown, or a rule. */
const PARTS = /^(?:#{1,6}\s|[-=_*]{3,}\s*$)/;

interface Message {
  readonly header: ZoomHeader;
  readonly line: number;
  readonly printed: string;
  readonly below: FileLine[];
}

/** The chat that Zoom saves: see {@link zoomHeader} for its forms. */
export const zoomChat: Format = {
  id: 'zoom-chat',
  name: 'Zoom chat',
  units: MESSAGES,
  detect,
  read,
};

/** Whether a message of Zoom’s stands first, or below a heading; where tabs alone mark messages, another as well. */
function detect({ text }: ImportFile): boolean {
  const lines = text.split('\n', FIRST_LINES);
  const form = zoomForm(lines);
  if (form === undefined) return false;
  const at = lines.findIndex((line) => zoomHeader(line, form) !== undefined);
  if (!lines.slice(0, at).every((line) => line.trim() === '' || HEADS.test(line.trim()))) return false;
  const plain = lines.filter((line) => {
    const header = zoomHeader(line, form);
    return header !== undefined && isPlainlyZoom(header, line);
  });
  return plain.length >= (form === 'tabs' ? 2 : 1);
}

/**
 * Messages to all, each a segment, typed by the person that Zoom names. Those to one person alone are not said to the meeting and left out,
 * and so is what Zoom writes into messages. Times are times of day, and nothing tells when a recording began, so that none is kept; but
 * those of a cloud recording’s chat (parted by tabs) count from its beginning.
 */
function read({ text }: ImportFile): Conversation {
  const lines = text.split('\n');
  const form = zoomForm(lines);
  if (form === undefined) {
    throw new Refusal('No message is in this file: no line has a time, From and a name. Save the chat again.');
  }
  const { messages, omitted } = messagesIn(lines, form);
  const segments: Segment[] = [];
  for (const message of messages) {
    const read = readMessage(message);
    omitted.push(...read.omitted);
    if (read.segment) segments.push(read.segment);
  }
  const timed = form === 'tabs' ? withTimes(segments, messages) : { segments, notes: [TIMES_OF_DAY] };
  return {
    kind: 'conversation',
    segments: timed.segments,
    omitted,
    notes: [...timed.notes, ...daysNote(messages.map(({ header }) => header.day))],
    about: { date: messages[0]?.header.day },
    present: lines.filter((line) => zoomHeader(line, form) !== undefined).length,
    people: [],
    words: 'typed',
  };
}

const TIMES_OF_DAY: ReadingNote = {
  message: 'The times of the messages are times of day. They are no times of a recording, and are not kept.',
};

function readMessage({ header, line, printed, below }: Message): {
  readonly segment?: Segment | undefined;
  readonly omitted: readonly Omission[];
} {
  // Of a private message not even the report shows the words.
  if (!isToAll(header)) {
    const text = header.words === undefined ? printed : printed.slice(0, printed.indexOf(' :'));
    const to = header.to?.replace(PRIVATE_MARK, '').trim() || 'somebody';
    const why = `It was written to ${to} and not to the meeting. Private messages are left out.`;
    return { omitted: [{ line, text, why }] };
  }
  const lines = header.words === undefined ? below : [{ text: header.words, line }, ...below];
  const { words, omitted, why } = typedIn(lines);
  const segment = why === undefined ? segmentOf({ speaker: header.speaker, line, words }) : undefined;
  if (segment) return { segment, omitted };
  const text = [printed, ...below.map((one) => one.text.trim())].join('\n').trim();
  return { omitted: [...omitted, { line, text, why: why ?? 'The message has no words.' }] };
}

function messagesIn(
  lines: readonly string[],
  form: ZoomForm,
): { readonly messages: readonly Message[]; readonly omitted: Omission[] } {
  const messages: Message[] = [];
  const omitted: Omission[] = [];
  const isSetIn = form === 'below' && wordsAreSetIn(lines);
  let beside: FileLine[] = [];
  let takes = false;
  const close = (): void => {
    const why =
      messages.length === 0
        ? 'It stands before the first message.'
        : 'It stands outside of the messages, and nothing tells who wrote it.';
    omitted.push(...omissionOf(beside, why));
    beside = [];
  };
  for (const [at, text] of lines.entries()) {
    const header = zoomHeader(text, form);
    if (header) {
      close();
      messages.push({ header, line: at + 1, printed: text.trim(), below: [] });
      takes = true;
      continue;
    }
    // Of a private message all is private, up to the next.
    const isPublic = messages.length === 0 || isToAll(messages.at(-1)!.header);
    if (isPublic && text.trim() !== '' && (PARTS.test(text) || (isSetIn && !/^\s/.test(text)))) takes = false;
    (takes ? messages.at(-1)!.below : beside).push({ text, line: at + 1 });
  }
  close();
  return { messages, omitted };
}

/** Whether the words of most messages are set in, as Zoom does: what is not is then none of a message. */
function wordsAreSetIn(lines: readonly string[]): boolean {
  let [all, setIn] = [0, 0];
  lines.forEach((line, at) => {
    const words = lines[at + 1] ?? '';
    if (words.trim() === '' || !zoomHeader(line, 'below')) return;
    all += 1;
    if (/^\s/.test(words)) setIn += 1;
  });
  return setIn > 0 && setIn * 2 >= all;
}

function withTimes(
  segments: readonly Segment[],
  messages: readonly Message[],
): { readonly segments: readonly Segment[]; readonly notes: readonly ReadingNote[] } {
  const times = new Map(messages.map(({ line, header }) => [line, secondsOf(header.time)]));
  const timed = segments.map((segment) => ({ ...segment, start: times.get(segment.line), end: undefined }));
  const { items, notes } = trustedTimes(timed, MESSAGES);
  return { segments: items, notes };
}
