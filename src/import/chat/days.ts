import type { ReadingNote } from '../format.ts';
import { dayOf } from '../words/day.ts';

/**
 * Says that the messages of a chat are of several days, since a record has one. None where they are of one, or nothing tells.
 * @param days of each message, in their order: `2026-11-28`, or else how a person may call it; undefined where nothing tells
 */
export function daysNote(days: Iterable<string | undefined>): readonly ReadingNote[] {
  const found = new Set<string>();
  let last = '';
  for (const day of days) {
    if (day === undefined) continue;
    found.add(day);
    last = day;
  }
  const [first = ''] = found;
  if (found.size < 2) return [];
  const taken =
    dayOf(first) === undefined ? 'All get the day of --date.' : 'Without --date, the day taken is the first.';
  return [
    {
      message: `Messages are of ${found.size} days, from ${first} to ${last}. ${taken} For another day, import its messages alone.`,
    },
  ];
}
