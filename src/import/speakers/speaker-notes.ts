import { nearest } from '../../record/nearest.ts';
import { byCodeUnit } from '../../search/vocabulary.ts';
import { cut } from '../words/cut.ts';
import { cleanLabel } from './clean-label.ts';
import { UNKNOWN_SPEAKER } from '../../record/unknown-speaker.ts';
import type { SpeakerFound, SpeakerMap } from './speakers.ts';
import type { Doubt, TakenTogether } from './take-together.ts';
import { keyOf, type Voice } from './voices.ts';

/** Notes of one kind, and labels in one note; how many more there are is said. */
const MOST_NOTES = 20;
const MOST_LABELS = 10;
/** Longest label in a note, in UTF-16 units. */
const LONGEST_LABEL = 60;
/** Labels looked through for one that is meant. */
const MOST_LOOKED_THROUGH = 2000;

type Counts = ReadonlyMap<string, number>;

/** Labels that were taken together by rule. What the person that imports names is not told them again. */
export function togetherNotes(speakers: readonly SpeakerFound[], counts: Counts, named: SpeakerMap): readonly string[] {
  const notes = speakers
    .filter(({ labels, unknown }) => !unknown && labels.length > 1 && labels.some((label) => !named.has(label)))
    .map(({ name, labels }) => `Taken together as ${name}: ${labelList(labels, counts)}.`);
  const parting = 'To keep labels apart, give each its own name in --speakers.';
  return notes.length === 0 ? [] : [...few(notes, 'speakers have more than one label'), parting];
}

const TO_JOIN = 'To take them together, name both in --speakers.';

/** Labels that were kept apart and may be one person's. */
export function doubtNotes(doubts: readonly Doubt[], counts: Counts): readonly string[] {
  const notes = doubts.map(({ voice, may, why }) => {
    const own = turnsOf(voice);
    const others = listed(may.slice(0, MOST_LABELS).map(turnsOf), 'or');
    switch (why) {
      case 'several':
        return `${own} may be ${others}, and is kept apart. To say who it is, name it in --speakers.`;
      case 'spelling':
        return `${own} may be a slip for ${others}. ${TO_JOIN}`;
      case 'office':
      case 'from': {
        const differ = why === 'office' ? 'have different offices' : 'differ in what stands behind the name';
        return `${[own, others].join(' and ')} ${differ}, and are kept apart. ${TO_JOIN}`;
      }
      case 'address':
      case 'short':
      case 'part': {
        const [rare, often] = voice.turns <= may[0]!.turns ? [own, others] : [others, own];
        return `${rare} may be ${often}. ${TO_JOIN}`;
      }
    }
  });
  return few(notes, 'labels may be of one person');

  function turnsOf({ labels }: Voice): string {
    return withTurns(labels[0]!, counts);
  }
}

/** Surnames of so many labels that their names were not compared. */
export function crowdedNotes({ crowded }: TakenTogether): readonly string[] {
  const notes = crowded.map(
    (surname) =>
      `Very many labels end in “${shown(surname.replace(/^\^/, ''))}”: only those that are equal were taken together.`,
  );
  return few(notes, 'names are as common');
}

/** Who is not known, and how to name them. */
export function unknownNotes(
  speakers: readonly SpeakerFound[],
  counts: Counts,
  hasUnlabelled: boolean,
): readonly string[] {
  const unknown = speakers.filter(({ unknown }) => unknown);
  const missing = unknown.filter(({ name }) => name === UNKNOWN_SPEAKER).flatMap(({ labels }) => labels);
  const many = unknown.filter(({ type }) => type === 'group').flatMap(({ labels }) => labels);
  const voices = unknown
    .filter(({ type, name }) => type === 'person' && name !== UNKNOWN_SPEAKER)
    .flatMap(({ labels }) => labels);
  const notes: string[] = [];
  if (voices.length > 0) {
    const example = voices.slice(0, 3).map((label) => `${JSON.stringify(shown(label))}: "Full Name"`);
    notes.push(
      `${labelList(voices, counts)} ${voices.length === 1 ? 'is' : 'are'} not named. To say who that is, write a file with {${example.join(', ')}} and add --speakers map.json.`,
    );
  }
  if (many.length > 0) {
    notes.push(`${labelList(many, counts)} ${many.length === 1 ? 'stands' : 'stand'} for people who are not named.`);
  }
  if (missing.length > 0) {
    notes.push(`${labelList(missing, counts)} ${missing.length === 1 ? 'is' : 'are'} shown as “${UNKNOWN_SPEAKER}”.`);
  }
  if (hasUnlabelled) {
    const without = counts.size === 0 ? 'No words have a label' : 'Some words have no label';
    notes.push(`${without}: their speaker is shown as “${UNKNOWN_SPEAKER}”.`);
  }
  return notes;
}

/** Labels of the map that no turn has. */
export function unusedNotes(named: SpeakerMap, counts: Counts): readonly string[] {
  const keys = new Set([...counts.keys()].map(keyOf));
  const labels = [...counts.keys()]
    .toSorted(byCodeUnit)
    .slice(0, MOST_LOOKED_THROUGH)
    .filter((label) => label.length <= LONGEST_LABEL);
  const unused = [...named.keys()].filter((label) => !keys.has(keyOf(label)));
  const notes = unused.slice(0, MOST_NOTES + 1).map((label) => {
    const meant = label.length <= LONGEST_LABEL ? nearest(label, labels) : undefined;
    const next = meant === undefined ? 'Copy the label as the file prints it.' : `Did you mean “${shown(meant)}”?`;
    return `--speakers names “${shown(label)}”, and no turn has that label. ${next}`;
  });
  return few(notes, 'names of --speakers have no turn', unused.length);
}

function few(notes: readonly string[], what: string, total = notes.length): readonly string[] {
  return total > MOST_NOTES
    ? [...notes.slice(0, MOST_NOTES), `${numberText(total - MOST_NOTES)} more ${what}.`]
    : notes;
}

function labelList(labels: readonly string[], counts: Counts): string {
  const shown = labels.slice(0, MOST_LABELS).map((label) => withTurns(label, counts));
  const more = labels.length - shown.length;
  return listed(more > 0 ? [...shown, `${numberText(more)} more`] : shown, 'and');
}

/** `MS. PSAKI (204 turns)`. */
function withTurns(label: string, counts: Counts): string {
  const turns = counts.get(label) ?? 0;
  return `${shown(label)} (${numberText(turns)} ${turns === 1 ? 'turn' : 'turns'})`;
}

/** `A`, `A and B`, `A, B and C`. */
function listed(names: readonly string[], last: 'and' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

function shown(label: string): string {
  return cut(cleanLabel(label) || 'an empty label', LONGEST_LABEL);
}

function numberText(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
