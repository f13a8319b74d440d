import type { SpokenTurn, Who } from '../meeting.ts';

/** How the Congressional Record prints who speaks: no questioner without a name speaks there. */
export const CONGRESS_NAMES: Readonly<Record<Who, string>> = {
  moderator: 'The PRESIDING OFFICER',
  governor: 'Ms. VALLMAR',
  minister: 'Mr. TANABE',
  reporter: 'Ms. QUILL',
};

const WIDTH = 71;

/** The paragraphs of a turn as it sets them: the first line set in by two, lines of 71 columns, the name before the first. */
export function congressParagraphs({ who, paragraphs }: SpokenTurn): readonly string[] {
  return paragraphs.map((text, n) => wrapped(`${n === 0 ? `${CONGRESS_NAMES[who]}. ` : ''}${text}`));
}

function wrapped(text: string): string {
  const lines = [' '];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
