import type { Omission } from '../format.ts';
import { count, type Tally } from '../tally.ts';
import { dayInEnglish } from '../words/day.ts';
import { TIME_OF_DAY } from './day.ts';
import { type ChatLine, omissionOf, worded } from './message.ts';

/** What stands where a copy has no words, and why it is none. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['Image', 'It stands for a picture.'],
  ['GIF', 'It stands for a picture.'],
  ['Expand', 'It is a button of Discord.'],
  ['NEW', 'It marks where unread messages begin.'],
  ['(edited)', 'It tells that the message was edited.'],
]);
const DIVIDER = /^([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})$/;
const EDITED = / \(edited\)$/;
/** The time of a message that goes on below another of the same person. */
const TIME_BEFORE = new RegExp(`^\\[${TIME_OF_DAY}\\](?:\\s|$)`);
const EMOJI = /^(?::[\w+~-]{1,40}:|[^\p{L}\p{N}\s]{1,24})$/u;
const DIGITS = /^\d{1,6}$/;

/** `2026-11-28`, where a line parts days: `November 28, 2026`. */
export function dividerDay(line: string): string | undefined {
  const [, month = '', day = '', year = ''] = DIVIDER.exec(line.trim()) ?? [];
  return dayInEnglish(month, day, year);
}

/** The lines of one header, parted into what was typed and what Discord shows beside it. */
export interface DiscordLines {
  readonly words: readonly ChatLine[];
  readonly omitted: readonly Omission[];
}

/**
 * Takes out what the client shows among the words: days, stand-ins for pictures, reactions with their count, times, marks of edits.
 * @param edited counts the messages whose mark of an edit is taken off
 */
export function typedLines(lines: readonly ChatLine[], edited: Tally): DiscordLines {
  const words: ChatLine[] = [];
  const omitted: Omission[] = [];
  const filled = worded(lines);
  for (let at = 0; at < filled.length; at += 1) {
    const line = filled[at]!;
    const text = line.text.trim();
    const next = filled[at + 1];
    const why = dividerDay(text) === undefined ? OWN.get(text) : 'It tells the day of the messages below.';
    if (why !== undefined) omitted.push(...omissionOf([line], why));
    else if (next && EMOJI.test(text) && DIGITS.test(next.text.trim())) {
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

/**
 * Parts off a message that the client shows again above the one that answers it: `@Ana` or `Ana` alone on a line, and what she wrote below,
 * in the last two lines before the next person. It would be taken for words of the person before. `@Ana what she wrote` on one line is taken
 * for it where she did write so.
 * @param lines the lines below one header, those with words
 * @param names who writes in the chat
 * @param said what each has written so far
 */
export function withoutAnswered(
  lines: readonly ChatLine[],
  names: ReadonlyMap<string, unknown>,
  said: ReadonlyMap<string, ReadonlySet<string>>,
): DiscordLines {
  const why = 'It seems to be the message that the next one answers, which Discord shows again.';
  const name = (lines.at(-2)?.text.trim() ?? '').replace(/^@/, '');
  if (name !== '' && names.has(name)) {
    return { words: lines.slice(0, -2), omitted: omissionOf(lines.slice(-2), why) };
  }
  const last = lines.at(-1)?.text.trim() ?? '';
  for (let at = last.startsWith('@') ? last.indexOf(' ') : -1; at !== -1 && at < 80; at = last.indexOf(' ', at + 1)) {
    if (!said.get(last.slice(1, at))?.has(last.slice(at + 1).trim())) continue;
    return { words: lines.slice(0, -1), omitted: omissionOf(lines.slice(-1), why) };
  }
  return { words: lines, omitted: [] };
}
