import type { Paragraph } from './paragraph.ts';
import { CLOCK } from '../times.ts';

const SPEAKER_HEAD = /^(?:speakers?|names?|who|time|timecode|timestamp)$/i;
const OTHER_HEAD =
  /^(?:speakers?|names?|who|text|transcript|words|remarks|statements?|content|comments?|dialogue|speech|notes?)$/i;
const ONLY_TIME = new RegExp(`^[[(]?(${CLOCK})[\\])]?$`);

/**
 * Reads a row of a table. Transcripts are often set with the speaker in the first cell and the words behind; or with the time first, then
 * the speaker, then the words. So what heads the columns is marked, a cell of one paragraph that stands in the speaker's place is marked as well, and a time is put before it.
 * @param cells the paragraphs of each cell, in order
 */
export function tableRow(cells: readonly (readonly Paragraph[])[]): readonly Paragraph[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [first, second, ...others] = filled;
  if (first?.length !== 1 || !second) return filled.flat();
  const [head, ...heads] = filled.map((cell) => (cell.length === 1 ? cell[0]!.text : ''));
  if (SPEAKER_HEAD.test(head ?? '') && heads.every((text) => OTHER_HEAD.test(text))) {
    return filled.flat().map((paragraph) => ({ ...paragraph, columnHead: true }));
  }
  const speaker = { ...first[0]!, cell: true };
  const time = ONLY_TIME.exec(speaker.text)?.[1];
  if (time === undefined) return [speaker, ...second, ...others.flat()];
  if (others.length === 0 || second.length !== 1) return filled.flat();
  const timed = { text: `[${time}] ${second[0]!.text}`, line: speaker.line, cell: true };
  return [timed, ...others.flat()];
}
