import { UNKNOWN_SPEAKER } from '../../record/unknown-speaker.ts';
import type { Passage } from '../turns.ts';

/** A transcript as plain text, and where each passage stands in it (UTF-16). */
export interface HeldTranscript {
  readonly text: string;
  readonly starts: readonly number[];
}

/**
 * Sets a meeting as plain text that a person can read and the import can read again: `Name: words`, a paragraph a line, an
 * empty line between turns.
 * @param nameOf who a label is: stands there for a label that is no name but a reference, `#ana`
 */
export function heldTranscript(passages: readonly Passage[], nameOf: (label: string) => string): HeldTranscript {
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let turn = -1;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  passages.forEach((passage, n) => {
    const before = passages[n - 1];
    const begins = !passage.told && passage.turn !== turn;
    if (before) add(begins || passage.told || before.told ? '\n\n' : '\n');
    if (begins) {
      turn = passage.turn;
      const { label = passage.turn > 0 ? UNKNOWN_SPEAKER : undefined } = passage;
      if (label !== undefined) add(`${label.startsWith('#') ? nameOf(label) : label}: `);
    }
    starts.push(length);
    add(passage.text);
  });
  add('\n');
  return { text: pieces.join(''), starts };
}
