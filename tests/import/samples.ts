import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { foldSpace, readGold, turnsRead } from '../../bench/import/gold.ts';
import { SAMPLES } from '../../bench/import/samples.ts';
import type { Conversation } from '../../src/import/format.ts';
import { decodeImport } from '../../src/import/reading/decode.ts';

/** Whether the samples are beside this checkout. A public clone has none: what reads them is skipped, and its title says what it needs. */
export const hasSamples = existsSync(SAMPLES);

/** The bytes of a sample, by its path in the folder of samples. */
export function sampleBytes(path: string): Uint8Array {
  return readFileSync(`${SAMPLES}/${path}`);
}

/** The text of a sample as a reader gets it. */
export function sample(path: string): string {
  return decodeImport(sampleBytes(path)).text;
}

export interface Turn {
  readonly speaker: string;
  /** White space folded. */
  readonly text: string;
}

/** Who says what in the meeting that each of the generated samples holds. */
export function gold(): readonly Turn[] {
  return readGold(`${SAMPLES}/generated`)!.turns.map(folded);
}

/** Fails where turns are not those of {@link gold}: the same words by the same names, which may be in small letters or large ones. */
export function expectGold(turns: readonly Turn[]): void {
  const inSmallLetters = ({ speaker, text }: Turn): Turn => ({ speaker: speaker.toLowerCase(), text });
  expect(turns.map(inSmallLetters)).toEqual(gold().map(inSmallLetters));
}

/** The turns of a conversation by their labels as a reader gives them, `?` for nobody; a scene is words of the turn it stands in. */
export function turnsBySegment({ segments }: Conversation): readonly Turn[] {
  const made: { speaker: string; text: string }[] = [];
  for (const { speaker = '?', goesOn, partType, text } of segments) {
    const last = made.at(-1);
    if (last && (goesOn || partType === 'scene' || speaker === last.speaker)) last.text += ` ${text}`;
    else made.push({ speaker, text });
  }
  return made.map(folded);
}

/** The turns that are made of a conversation, by the names of who speaks, without what is told before the first one. */
export function turnsByName(reading: Conversation): readonly Turn[] {
  return turnsRead(reading).map(({ label, text }) => folded({ speaker: label, text }));
}

function folded({ speaker, text }: Turn): Turn {
  return { speaker, text: foldSpace(text) };
}
