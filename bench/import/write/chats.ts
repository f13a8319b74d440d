import { type MadeMeeting, NAMES, timedPieces } from '../meeting.ts';
import { wholeClock } from './clock.ts';
import type { WrittenFile } from './index.ts';

/** Midnight falls into the meeting. */
const BEGIN = 23 * 3600 + 58 * 60;
const MOST_WORDS = 12;
const RULE = '='.repeat(62);

/** Zoom’s saved captions: a name in brackets with the time of day, and some words, however often the same person goes on. */
export function zoomCaptions(meeting: MadeMeeting): WrittenFile {
  const blocks = timedPieces(meeting, MOST_WORDS).map(
    ({ who, text, start }) => `[${NAMES[who]}] ${timeOfDay(start)}\n${text}\n`,
  );
  return { name: 'meeting_saved_closed_caption.txt', content: blocks.join('\n') };
}

/** Zoom’s saved chat: a message for each paragraph, with a private one, an answer and a reaction that are no words of the meeting. */
export function zoomChat(meeting: MadeMeeting): WrittenFile {
  const messages = timedPieces(meeting, Infinity).map(({ who, text, start }, n) => {
    const answered = n === 1 ? 'Replying to "Good afternoon, and wel..."\n\t\n\t' : '';
    return `${timeOfDay(start)} From ${NAMES[who]} to Everyone:\n\t${answered}${text}\n`;
  });
  const others = [
    `${timeOfDay(1)} From ${NAMES.reporter} to ${NAMES.moderator} (Direct Message):\n\tMay I ask twice?\n`,
    `${timeOfDay(2)} From ${NAMES.minister} to Everyone:\n\tReacted to "Good afternoon, and wel..." with 👍\n`,
  ];
  return { name: 'meeting_saved_new_chat.txt', content: [messages[0], ...others, ...messages.slice(1)].join('') };
}

/** A channel copied from the Discord client: a line for each turn, what was typed below, a file, and what Discord tells of one who speaks. */
export function discordCopy({ turns }: MadeMeeting): WrittenFile {
  const file = 'Attachment file type: acrobat\ntimetable.pdf\n64.5 KB\n';
  const pinned = `${NAMES.reporter}\n pinned a message to this channel. See all pinned messages. — 6/3/2024 1:11 PM\n`;
  const blocks = turns.map(
    ({ who, paragraphs }, n) => `${NAMES[who]} — 6/3/2024 1:${pad(n + 10)} PM\n${paragraphs.join('\n')}\n`,
  );
  return { name: 'channel.txt', content: [blocks[0], file, pinned, ...blocks.slice(1)].join('') };
}

/** DiscordChatExporter’s JSON, with one who joins. */
export function discordJson(meeting: MadeMeeting): WrittenFile {
  const joined = { ...message('900', 'quay_bot', 'Joined the server.', 0, meeting.date), type: 'GuildMemberJoin' };
  const messages = timedPieces(meeting, Infinity).map(({ who, text, start }) =>
    message(String(Object.keys(NAMES).indexOf(who)), NAMES[who], text, start, meeting.date),
  );
  const value = {
    guild: { id: '1', name: 'Sant Brau' },
    channel: { id: '2', type: 'GuildTextChat', name: meeting.title, topic: null },
    messages: [joined, ...messages],
    messageCount: messages.length + 1,
  };
  return { name: 'export.json', content: JSON.stringify(value, null, 2) };
}

/** DiscordChatExporter’s text. */
export function discordText(meeting: MadeMeeting): WrittenFile {
  const pieces = timedPieces(meeting, Infinity);
  const head = `${RULE}\nGuild: Sant Brau\nChannel: Ferries / ${meeting.title}\n${RULE}\n`;
  const messages = pieces.map(
    ({ who, text }, n) =>
      `[6/3/2024 1:${pad(n + 10)} PM] ${NAMES[who]}\n${text}\n\n${n === 0 ? '{Reactions}\n👍 (2)\n' : ''}`,
  );
  const foot = `${RULE}\nExported ${pieces.length} message(s)\n${RULE}\n`;
  return { name: 'export.txt', content: [head, ...messages, foot].join('\n') };
}

function message(id: string, nickname: string, content: string, start: number, date: string) {
  const author = { id, name: `user_${id}`, nickname, isBot: false };
  const timestamp = `${date}T13:${pad(Math.floor(start / 60))}:00+00:00`;
  return { id: `${start}`, type: 'Default', timestamp, content, author, attachments: [], embeds: [], reactions: [] };
}

function timeOfDay(seconds: number): string {
  return wholeClock((BEGIN + Math.floor(seconds)) % 86_400);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
