import { type MadeMeeting, NAMES, timedPieces, type Who } from '../meeting.ts';
import { shortClock, wholeClock } from './clock.ts';
import type { WrittenFile } from './index.ts';

const WIDTH = 72;
const INDENT = '     ';

/** How official transcripts print who speaks. */
export const OFFICIAL_NAMES: Readonly<Record<Who, string>> = {
  moderator: 'MODERATOR',
  governor: 'GOVERNOR VALLMAR',
  minister: 'MINISTER TANABE',
  reporter: 'Q',
};

/** Otter: a line of name and time, the words below it, and who made the file. */
export function otter(meeting: MadeMeeting): WrittenFile {
  const starts = startsOfTurns(meeting);
  const blocks = meeting.turns.map(
    ({ who, paragraphs }, n) => `${NAMES[who]}  ${shortClock(starts[n]!)}  \n${paragraphs.join('\n\n')}\n`,
  );
  return { name: 'meeting_otter_ai.txt', content: `${blocks.join('\n')}\nTranscribed by https://otter.ai\n` };
}

/** Google Meet, as its document is exported: who attends, the time in the recording now and then, turns on lines, and what ends it. */
export function googleMeet(meeting: MadeMeeting): WrittenFile {
  const starts = startsOfTurns(meeting);
  const turns = meeting.turns.map(({ who, paragraphs }, n) => {
    const time = n % 5 === 0 ? `\n${wholeClock(starts[n]!)}\n\n` : '';
    return `${time}${NAMES[who]}: ${paragraphs.join('\n')}\n`;
  });
  const day = meeting.date.replaceAll('-', '/');
  const head = `${meeting.title} - ${day} 13:05 CEST - Transcript\n\nAttendees\n${Object.values(NAMES).join(', ')}\n\nTranscript\n`;
  const end =
    'This editable transcript was computer generated and might contain errors. People can also change the text after it was created.';
  return { name: 'meeting.txt', content: `${head}${turns.join('')}\nMeeting ended after 00:31:07 👋\n\n${end}\n` };
}

/** As a page shows a transcript, and it is copied: the name on a line, the time below it, then the words. */
export function nameAboveTime(meeting: MadeMeeting): WrittenFile {
  const starts = startsOfTurns(meeting);
  const turns = meeting.turns.map(
    ({ who, paragraphs }, n) => `${NAMES[who]}\n${shortClock(starts[n]!)}\n${paragraphs.join('\n')}\n`,
  );
  return { name: 'meeting.txt', content: turns.join('\n') };
}

function startsOfTurns(meeting: MadeMeeting): readonly number[] {
  return timedPieces(meeting, Infinity).flatMap(({ start, beginsTurn }) => (beginsTurn ? [start] : []));
}

/** Plain text: a name and a colon, a paragraph a line. */
export function plainLabels(meeting: MadeMeeting): WrittenFile {
  const turns = meeting.turns.map(({ who, paragraphs }) => `${NAMES[who]}: ${paragraphs.join('\n')}`);
  return { name: 'meeting.txt', content: `${turns.join('\n\n')}\n` };
}

/** Markdown: names in bold below a heading. */
export function markdown(meeting: MadeMeeting): WrittenFile {
  const turns = meeting.turns.map(({ who, paragraphs }) => `**${NAMES[who]}:** ${paragraphs.join('\n\n')}`);
  return { name: 'meeting.md', content: `# ${meeting.title}\n\n${turns.join('\n\n').replaceAll('<', '\\<')}\n` };
}

/** A page of the White House as text: front matter, place and time, lines wrapped at 72 columns, first lines set in. */
export function whiteHouse(meeting: MadeMeeting): WrittenFile {
  const front = `---\ntitle: "${meeting.title}"\ndate: ${meeting.date}\nurl: https://www.whitehouse.gov/made-up/${meeting.date}\n---\n`;
  const paragraphs = meeting.turns.flatMap(({ who, paragraphs }) =>
    paragraphs.map((text, n) => wrapped(`${n > 0 ? '' : labelled(who)}${text.replace(/\) /, ')  ')}`)),
  );
  const content = `${front}\nOld Customs House\n\n1:05 P.M. EDT\n\n${paragraphs.join('\n\n')}\n\nEND  1:35 P.M. EDT\n`;
  return { name: '2024-06-03-remarks.txt', content };
}

function labelled(who: Who): string {
  return who === 'reporter' ? 'Q    ' : `${OFFICIAL_NAMES[who]}:  `;
}

function wrapped(text: string): string {
  const lines = [INDENT];
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const line = lines.at(-1)!;
    if (line === INDENT) lines[lines.length - 1] = line + word;
    else if (line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
