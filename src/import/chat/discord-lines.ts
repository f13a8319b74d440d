import { type FileLine, omissionOf, worded } from '../file-lines.ts';
import type { Omission } from '../format.ts';
import { count, type Tally } from '../tally.ts';
import { TIME_OF_DAY } from '../words/day.ts';
import { dayInWords } from './day.ts';

const PICTURE = 'It stands for a picture.';
const EDIT = 'It tells that the message was edited.';
/** What stands where a copy has no words, and why it is none; also in the other languages of which times are known. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['Image', PICTURE],
  ['Bild', PICTURE],
  ['Imagen', PICTURE],
  ['GIF', PICTURE],
  ['Expand', 'It is a button of Discord.'],
  ['Wave to say hi!', 'It is a button of Discord.'],
  ['Original message was deleted', 'It stands for the message that the next one answers.'],
  ['NEW', 'It marks where unread messages begin.'],
  ['(edited)', EDIT],
  ['(bearbeitet)', EDIT],
  ['(modifié)', EDIT],
  ['(editado)', EDIT],
]);
const EDITED = / \((?:edited|bearbeitet|modifié|editado)\)$/;
/** The name of a file, above its size. */
const FILE = /^[^\s].{0,200}\.[a-z0-9]{1,10}$/i;
/** What a reader for the blind is told of a file (`Attachment file type: acrobat`), in any language; its name and size stand below. */
const ATTACHED =
  /^[\p{L} ’']{4,40} ?: ?(?:acrobat|ae|ai|archive|audio|code|document|image|sketch|spreadsheet|unknown|video|webcode)$/u;
const SIZE = /^\d{1,4}(?:[.,]\d{1,2})? (?:bytes|[KMG]?B|[KMG]?o)$/i;
/** The time of a message that goes on below another of the same person. */
const TIME_BEFORE = new RegExp(`^\\[${TIME_OF_DAY}\\](?:\\s|$)`);
const EMOJI = /^(?::[\w+~-]{1,40}:|[^\p{L}\p{N}\s]{1,24})$/u;
const DIGITS = /^\d{1,6}$/;

/** `2026-11-28`, where a line parts days: `November 28, 2026`, in the client’s language. */
export function dividerDay(line: string): string | undefined {
  return dayInWords(line.trim());
}

/** The lines of one header, parted into what was typed and what Discord shows beside it. */
export interface DiscordLines {
  readonly words: readonly FileLine[];
  readonly omitted: readonly Omission[];
}

/**
 * Takes out what the client shows among the words: days, stand-ins for pictures and files, reactions with their count, times, marks of edits.
 * @param edited counts the messages whose mark of an edit is taken off
 */
export function typedLines(lines: readonly FileLine[], edited: Tally): DiscordLines {
  const words: FileLine[] = [];
  const omitted: Omission[] = [];
  const filled = worded(lines);
  for (let at = 0; at < filled.length; at += 1) {
    const line = filled[at]!;
    const text = line.text.trim();
    const next = filled[at + 1];
    const shown = fileLength(filled, at);
    const why = dividerDay(text) === undefined ? OWN.get(text) : 'It tells the day of the messages below.';
    if (why !== undefined) omitted.push(...omissionOf([line], why));
    else if (shown > 0) {
      omitted.push(...omissionOf(filled.slice(at, at + shown), FILE_SHOWN));
      at += shown - 1;
    } else if (next && EMOJI.test(text) && DIGITS.test(next.text.trim())) {
      omitted.push(...omissionOf([line, next], 'It is a reaction with its count, and no words of a person.'));
      at += 1;
    } else {
      if (EDITED.test(text)) count(edited, line.line);
      const typed = text.replace(EDITED, '').replace(TIME_BEFORE, '').trim();
      if (typed === '') omitted.push(...omissionOf([line], 'It tells the time of a message.'));
      else words.push({ text: typed, line: line.line });
    }
  }
  return { words, omitted };
}

/** What stands above the answer of an app. */
const COMMAND = /^.{1,60} used \/?\S{1,40}$/u;
/** UTF-16 units of a line that can be a mention and nothing else: names have 32. */
const LONGEST_MENTION = 36;
const FILE_SHOWN = 'It is a file that is attached: its name and size, and what it is.';

/** How many lines show a file, from a place on: its name and size, which what it is may stand above; 0 where none does. */
function fileLength(lines: readonly FileLine[], at: number): number {
  const [first = '', second = '', third = ''] = lines.slice(at, at + 3).map(({ text }) => text.trim());
  if (ATTACHED.test(first) && SIZE.test(third)) return 3;
  return FILE.test(first) && SIZE.test(second) ? 2 : 0;
}

/**
 * Parts off a message that the client shows again above the one that answers it: `@Ana` or `Ana` alone on a line, and what she wrote below,
 * in the last two lines before the next person. It would be taken for words of the person before. `@Ana what she wrote` on one line is taken
 * for it where she did write so. Above the answer of an app stands who used which command.
 * @param lines the lines below one header, those with words
 * @param names who writes in the chat
 * @param said what each has written so far
 * @param next the header below
 */
export function withoutAnswered(
  lines: readonly FileLine[],
  names: ReadonlyMap<string, unknown>,
  said: ReadonlyMap<string, ReadonlySet<string>>,
  next: { readonly isBot: boolean },
): DiscordLines {
  const last = lines.at(-1)?.text.trim() ?? '';
  if (next.isBot && COMMAND.test(last)) {
    return { words: lines.slice(0, -1), omitted: omissionOf(lines.slice(-1), 'It tells what the app below answers.') };
  }
  const why = 'It seems to be the message that the next one answers, which Discord shows again.';
  const above = lines.at(-2)?.text.trim() ?? '';
  const name = above.replace(/^@/, '');
  // A mention alone on the line before the last may be of one who writes nothing else here.
  if (name !== '' && (names.has(name) || (name !== above && name.length <= LONGEST_MENTION))) {
    return { words: lines.slice(0, -2), omitted: omissionOf(lines.slice(-2), why) };
  }
  for (let at = last.startsWith('@') ? last.indexOf(' ') : -1; at !== -1 && at < 80; at = last.indexOf(' ', at + 1)) {
    if (!said.get(last.slice(1, at))?.has(last.slice(at + 1).trim())) continue;
    return { words: lines.slice(0, -1), omitted: omissionOf(lines.slice(-1), why) };
  }
  return { words: lines, omitted: [] };
}
