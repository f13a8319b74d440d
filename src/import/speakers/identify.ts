import { LONGEST_NAME } from '../../record/schema.ts';
import { byCodeUnit } from '../../search/vocabulary.ts';
import type { PersonGiven } from '../format.ts';
import { labelKey } from './clean-label.ts';
import { repeated } from '../words/counts.ts';
import { cut } from '../words/cut.ts';
import { describeSpeaker } from './describe.ts';
import { nearNames } from './near-names.ts';
import { UNKNOWN_SPEAKER } from '../../record/unknown-speaker.ts';
import { setCase } from './set-case.ts';
import { crowdedNotes, doubtNotes, togetherNotes, unknownNotes, unusedNotes } from './speaker-notes.ts';
import type { SpeakerFound, SpeakerMap, SpeakersFound } from './speakers.ts';
import { type Doubt, takeTogether } from './take-together.ts';
import { meansUnlabelled, namedForUnlabelled, speakerOfAll } from './unlabelled.ts';
import { pairOf, type Voice, voicesOf } from './voices.ts';

/**
 * Says who the speakers behind some labels are. Labels of one person are taken together by rule (titles, initials, letters), and
 * every case is told in a note; where names leave a doubt they are kept apart, which is told as well. The order of the labels
 * changes nothing. Who has no name is never guessed: `SPEAKER_00` is called so, `Q` is *Questioner*, who has no label
 * *Unknown speaker*. Never throws.
 * @param counts turns by label as printed
 * @param hasUnlabelled whether some turns have no label
 * @param people whom the files name
 * @param named whom the person that imports names; it goes before what the files say. Who has no label is named under *Unknown
 *   speaker*, where no label is printed at all: see `unlabelledProblem`
 * @param lang BCP 47 tag of the meeting's language, for letters in capitals
 * @returns speakers with the most turns first, the unknown after the others
 */
export function identifySpeakers(
  counts: ReadonlyMap<string, number>,
  hasUnlabelled: boolean,
  people: readonly PersonGiven[],
  named: SpeakerMap,
  lang: string,
): SpeakersFound {
  const taken = takeTogether(voicesOf(counts, people, named));
  const persons = taken.persons.toSorted(byAllTurns);
  const bearers = new Map<string, number>();
  for (const surname of persons.flatMap((person) => [...new Set(person.map(({ read }) => read.words.at(-1)))])) {
    if (surname !== undefined) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  const described = persons.map((person) =>
    describeSpeaker(person, counts, lang, (surname) => bearers.get(surname) === 1),
  );
  const ofAll = hasUnlabelled && counts.size === 0 ? namedForUnlabelled(named, counts) : undefined;
  const speakers = ofAll
    ? [speakerOfAll(ofAll, lang)]
    : withUnlabelled(withOwnNames(described, persons, lang), hasUnlabelled);
  const of = new Map<string | undefined, number>();
  for (const [at, { labels }] of speakers.entries()) for (const label of labels) of.set(label, at);
  if (hasUnlabelled) {
    of.set(undefined, ofAll ? 0 : speakers.findIndex(isUnknownSpeaker));
  }
  const notes = [
    ...togetherNotes(speakers, counts, named),
    ...doubtNotes(allDoubts(taken.doubts, persons), counts),
    ...crowdedNotes(taken),
    ...unknownNotes(speakers, counts, hasUnlabelled && !ofAll),
    ...unusedNotes(ofAll ? withoutUnlabelled(named) : named, counts),
  ];
  return { speakers, of, notes };
}

function byAllTurns(one: readonly Voice[], other: readonly Voice[]): number {
  return (
    Number(isUnknown(one)) - Number(isUnknown(other)) ||
    turnsOf(other) - turnsOf(one) ||
    byCodeUnit(one[0]!.labels[0]!, other[0]!.labels[0]!)
  );
}

function isUnknown([voice]: readonly Voice[]): boolean {
  return voice?.read.nobody !== undefined;
}

function turnsOf(voices: readonly Voice[]): number {
  return voices.reduce((sum, { turns }) => sum + turns, 0);
}

/** Speakers who would be shown under one name are shown as their labels are printed: `Ms. Lee (Green)`. */
function withOwnNames(
  speakers: readonly SpeakerFound[],
  persons: readonly (readonly Voice[])[],
  lang: string,
): readonly SpeakerFound[] {
  const again = repeated(speakers.map(({ name }) => labelKey(name)));
  return speakers.map((speaker, at) => {
    const isGiven = persons[at]!.some(({ given }) => given);
    if (isGiven || !again.has(labelKey(speaker.name))) return speaker;
    const name = cut(setCase(persons[at]![0]!.read.whole, lang), LONGEST_NAME);
    return { ...speaker, name, altNames: speaker.altNames.filter((other) => labelKey(other) !== labelKey(name)) };
  });
}

/** What comparing names of one surname left in doubt, then what other likenesses do; no pair twice. */
function allDoubts(doubts: readonly Doubt[], persons: readonly (readonly Voice[])[]): readonly Doubt[] {
  const told = new Set(
    doubts.flatMap(({ voice, may }) => may.flatMap((other) => [pairOf(voice, other), pairOf(other, voice)])),
  );
  return [...doubts, ...nearNames(persons).filter(({ voice, may }) => !told.has(pairOf(voice, may[0]!)))];
}

function withoutUnlabelled(named: SpeakerMap): SpeakerMap {
  return new Map([...named].filter(([label]) => !meansUnlabelled(label)));
}

function isUnknownSpeaker({ name, unknown }: SpeakerFound): boolean {
  return unknown && name === UNKNOWN_SPEAKER;
}

/** What has no label is by the unknown speaker, whom labels such as `Unknown` name as well. */
function withUnlabelled(speakers: readonly SpeakerFound[], hasUnlabelled: boolean): readonly SpeakerFound[] {
  if (!hasUnlabelled || speakers.some(isUnknownSpeaker)) return speakers;
  return [...speakers, { name: UNKNOWN_SPEAKER, type: 'person', altNames: [], roles: [], labels: [], unknown: true }];
}
