import { type MadeMeeting, NAMES, timedPieces } from '../meeting.ts';
import { escapeMarkup } from './escape.ts';
import type { WrittenFile } from './index.ts';

const MOST_WORDS = 12;

/** Teams: a byte order mark, CRLF, an id for each cue, a voice, a cue over two lines, escapes. */
export function teamsVtt(meeting: MadeMeeting): WrittenFile {
  const cues = timedPieces(meeting, MOST_WORDS).map(({ who, words, start, end }, n) => {
    const half = Math.ceil(words.length / 2);
    const lines = [words.slice(0, half), words.slice(half)]
      .filter((line) => line.length > 0)
      .map((line) => escapeMarkup(line.map(({ text }) => text).join(' ')).replaceAll('\u00a0', '&nbsp;'));
    const id = `7c0e51aa-93d4-4b1f-8f20-61d2c5ab0e17/${n + 1}-0`;
    return [id, `${clock(start)} --> ${clock(end)}`, `<v ${NAMES[who]}>${lines.join('\r\n')}</v>`, ''].join('\r\n');
  });
  return { name: 'meeting.vtt', content: `\ufeffWEBVTT\r\n\r\n${cues.join('\r\n')}` };
}

/** Zoom: a number for each cue, and the name before its words. */
export function zoomVtt(meeting: MadeMeeting): WrittenFile {
  const cues = timedPieces(meeting, MOST_WORDS).map(
    ({ who, text, start, end }, n) =>
      `${n + 1}\n${clock(start)} --> ${clock(end)}\n${NAMES[who]}: ${text.replaceAll('<', '&lt;')}\n`,
  );
  return { name: 'GMT20240603-Recording.transcript.vtt', content: `WEBVTT\n\n${cues.join('\n')}` };
}

/** Subtitles: a name stands only where the speaker changes. */
export function srt(meeting: MadeMeeting): WrittenFile {
  const cues = timedPieces(meeting, MOST_WORDS).map(({ who, text, start, end, beginsTurn }, n) => {
    const label = beginsTurn ? `${NAMES[who].toUpperCase()}: ` : '';
    return `${n + 1}\n${clock(start, ',')} --> ${clock(end, ',')}\n${label}${text}\n`;
  });
  return { name: 'meeting.srt', content: cues.join('\n') };
}

function clock(seconds: number, point = '.'): string {
  const whole = Math.floor(seconds);
  const parts = [whole / 3600, (whole / 60) % 60, whole % 60].map((part) => String(Math.floor(part)).padStart(2, '0'));
  return `${parts.join(':')}${point}${String(Math.round((seconds - whole) * 1000)).padStart(3, '0')}`;
}
