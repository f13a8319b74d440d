import { type MadeMeeting, NAMES, timedPieces } from '../meeting.ts';
import { clock, shortClock } from './clock.ts';
import { escapeMarkup } from './escape.ts';
import type { WrittenFile } from './index.ts';

const MOST_WORDS = 12;
const UNITS = ['hour', 'minute', 'second'];

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

/** Webex: the name and a number for the person behind the number of each cue. */
export function webexVtt(meeting: MadeMeeting): WrittenFile {
  const numbers = new Map<string, number>();
  const cues = timedPieces(meeting, MOST_WORDS).map(({ who, text, start, end }, n) => {
    const number = numbers.get(who) ?? 3_400_128 + numbers.size * 1024;
    numbers.set(who, number);
    const id = `${n + 1} "${NAMES[who]}" (${number})`;
    return `${id}\n${clock(start)} --> ${clock(end)}\n${text.replaceAll('<', '&lt;')}\n`;
  });
  return { name: 'meeting_webex.vtt', content: `WEBVTT\n\n${cues.join('\n')}` };
}

/** YouTube's SBV: a name stands only where the speaker changes. */
export function sbv(meeting: MadeMeeting): WrittenFile {
  const cues = timedPieces(meeting, MOST_WORDS).map(({ who, text, start, end, beginsTurn }) => {
    const label = beginsTurn ? `${NAMES[who].toUpperCase()}: ` : '';
    return `${oneDigitHour(start)},${oneDigitHour(end)}\n${label}${text}\n`;
  });
  return { name: 'captions.sbv', content: cues.join('\n') };
}

/** TTML: agents with names, times in ticks and in seconds, a cue over two lines. */
export function ttml(meeting: MadeMeeting): WrittenFile {
  const agents = Object.entries(NAMES).map(
    ([id, name]) =>
      `<ttm:agent xml:id="${id}" type="person"><ttm:name type="full">${escapeMarkup(name)}</ttm:name></ttm:agent>`,
  );
  const cues = timedPieces(meeting, MOST_WORDS).map(({ who, words, start, end }) => {
    const half = Math.ceil(words.length / 2);
    const lines = [words.slice(0, half), words.slice(half)].filter((line) => line.length > 0);
    const text = lines.map((line) => `<span>${escapeMarkup(line.map((word) => word.text).join(' '))}</span>`);
    const times = `begin="${Math.round(start * 10_000_000)}t" dur="${(end - start).toFixed(3)}s"`;
    return `      <p ${times} ttm:agent="${who}">${text.join('<br/>')}</p>`;
  });
  const namespaces = ['', '#metadata', '#parameter'].map(
    (part, n) => `xmlns${['', ':ttm', ':ttp'][n]}="http://www.w3.org/ns/ttml${part}"`,
  );
  const head = `<head><metadata><ttm:title>${escapeMarkup(meeting.title)}</ttm:title>${agents.join('')}</metadata></head>`;
  const root = `<tt ${namespaces.join(' ')} ttp:tickRate="10000000" xml:lang="en">`;
  const body = `  <body>\n    <div>\n${cues.join('\n')}\n    </div>\n  </body>`;
  return {
    name: 'captions.ttml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n  ${head}\n${body}\n</tt>\n`,
  };
}

/** YouTube's transcript as copied: a time, words below it, nobody named. */
export function copiedTranscript(meeting: MadeMeeting): WrittenFile {
  const lines = timedPieces(meeting, MOST_WORDS).map(({ text, start }) => `${shortClock(start)}\n${text}`);
  return { name: 'transcript.txt', content: lines.join('\n') };
}

/** The same from the present page, which tells each time in words below it; and YouTube's note that a machine heard them. */
export function copiedPanel(meeting: MadeMeeting): WrittenFile {
  const lines = timedPieces(meeting, MOST_WORDS).map(
    ({ text, start }) => `${shortClock(start)}\n${timeInWords(start)}\n${text}`,
  );
  return { name: 'transcript.txt', content: `Transcript\n${lines.join('\n')}\nEnglish (auto-generated)\n` };
}

/** What Whisper prints in a terminal: two times in brackets, and words. */
export function whisperOutput(meeting: MadeMeeting): WrittenFile {
  const lines = timedPieces(meeting, MOST_WORDS).map(
    ({ text, start, end }) => `[${clock(start).slice(3)} --> ${clock(end).slice(3)}]  ${text}`,
  );
  return { name: 'output.txt', content: `Detected language: English\n${lines.join('\n')}\n` };
}

/** What programs that tell voices apart print beside Whisper. */
export function diarizedOutput(meeting: MadeMeeting): WrittenFile {
  const numbers = new Map<string, number>();
  const lines = timedPieces(meeting, MOST_WORDS).map(({ who, text, start, end }) => {
    if (!numbers.has(who)) numbers.set(who, numbers.size);
    return `[${clock(start)} --> ${clock(end)}] [SPEAKER_0${numbers.get(who)}]: ${text}`;
  });
  return { name: 'output.txt', content: `${lines.join('\n')}\n` };
}

/** `0:00:07.030` */
function oneDigitHour(seconds: number): string {
  return clock(seconds).replace(/^0/, '');
}

/** `1 minute, 4 seconds` */
function timeInWords(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const words = parts.flatMap((many, n) => (many > 0 ? `${many} ${UNITS[n]}${many === 1 ? '' : 's'}` : []));
  return words.join(', ') || '0 seconds';
}
