import { CLOCK } from '../labelled/times.ts';

const TIMED = new RegExp(String.raw`^\s{0,8}[[(]?\s?${CLOCK}`);
/** A time that runs into a digit: `0:044 seconds`. */
const RUNS_ON = new RegExp(String.raw`^\s{0,8}${CLOCK}(?=\d)`);
/** Lines that are looked at, and how many of them begin with a time where a hint helps. */
const LOOKED_AT = 400;
const FEWEST = 3;
const SHARE = 0.25;

/** What to do with a text whose lines begin with times and that is not read as a transcript; empty for another. It ends with a space. */
export function timesHint(text: string): string {
  const lines = text.split('\n', LOOKED_AT * 2).filter((line) => line.trim() !== '');
  const timed = lines.slice(0, LOOKED_AT).filter((line) => TIMED.test(line.slice(0, 40)));
  if (timed.length < FEWEST || timed.length < Math.min(lines.length, LOOKED_AT) * SHARE) return '';
  if (timed.filter((line) => RUNS_ON.test(line.slice(0, 40))).length * 2 > timed.length)
    return 'In most lines a time runs into what follows it, so where the words begin is not known. Copy the transcript again, with each time on a line of its own. ';
  return 'Many lines begin with a time, but have too few words for speech, or lines without a time stand between. If it is a transcript, take those lines out. ';
}
