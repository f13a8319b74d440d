import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation } from '../../src/import/format.ts';
import type { FileRead } from '../../src/import/reading/read-file.ts';
import { turnsOf } from '../../src/import/turns.ts';
import { differenceOf } from './difference-of.ts';

/** What one meeting says, whatever format it was written in. */
export interface Gold {
  readonly date: string;
  readonly turns: readonly { readonly speaker: string; readonly text: string }[];
}

/** How the reading of a file compares with what it says. */
export interface Compared {
  readonly turns: number;
  /** Whether all words are the same, blank space folded. */
  readonly sameText: boolean;
  /** Whether each turn is by the same speaker: by name, or, of speakers without names, one to one. */
  readonly sameSpeakers: boolean;
  /** Where the words first differ, for a person to look at. */
  readonly difference: string | undefined;
}

/** Reads `gold.json` of a folder; undefined where there is none. */
export function readGold(folder: string): Gold | undefined {
  const path = join(folder, 'gold.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Gold) : undefined;
}

/** Compares a file as it was read with what it says. */
export function compareWithGold({ reading, file }: FileRead, gold: Gold): Compared {
  const turns = reading.kind === 'conversation' ? turnsRead(reading) : [];
  const text = foldSpace(turns.map((turn) => turn.text).join(' '));
  const wanted = foldSpace(gold.turns.map((turn) => turn.text).join(' '));
  return {
    turns: turns.length,
    sameText: text === wanted,
    sameSpeakers: areSame(
      turns.map(({ label }) => label),
      gold.turns.map(({ speaker }) => speaker),
    ),
    difference: text === wanted ? undefined : `${file.name}: ${differenceOf(text, wanted)}`,
  };
}

/** The turns of what was read, by the names of who speaks; a scene is words of the turn it stands in. */
export function turnsRead(reading: Conversation): readonly { readonly label: string; readonly text: string }[] {
  const names = new Map(reading.people.map(({ label, name }) => [label, name]));
  const turns: { turn: number; label: string; text: string }[] = [];
  for (const { turn, told, label = '', text } of turnsOf(reading.segments).passages) {
    // A heading before the first turn is not part of what is said.
    const last = turns.at(-1);
    if (told && (turn < 0 || text === '')) continue;
    if (last?.turn === turn) last.text += ` ${text}`;
    else turns.push({ turn, label: names.get(label) ?? label, text });
  }
  return turns;
}

function areSame(labels: readonly string[], wanted: readonly string[]): boolean {
  if (labels.length !== wanted.length) return false;
  const folded = labels.map((label) => label.toLowerCase());
  if (folded.every((label, n) => label === wanted[n]!.toLowerCase())) return true;
  const to = new Map<string, string>();
  const isOneToOne = labels.every((label, n) => (to.get(label) ?? to.set(label, wanted[n]!).get(label)) === wanted[n]);
  return (
    isOneToOne &&
    to.size === new Set(wanted).size &&
    folded.every((label) => /^(?:speaker|spk)[ _]?\w{1,3}$/.test(label))
  );
}

/** Text with each run of white space as one space, and none around it. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
