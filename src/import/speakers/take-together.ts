import { cleanLabel } from './clean-label.ts';
import { compareLabels, type Likeness } from './compare.ts';
import { readLabel } from './read-label.ts';
import type { Voice } from './voices.ts';

/** One voice that may be one of several, or another. */
export interface Doubt {
  readonly voice: Voice;
  readonly may: readonly Voice[];
  readonly why: Exclude<Likeness, 'same' | 'other'> | 'several' | 'spelling' | 'part';
}

export interface TakenTogether {
  /** The voices of one person each. */
  readonly persons: readonly (readonly Voice[])[];
  readonly doubts: readonly Doubt[];
  /** Surnames that too many labels end in. */
  readonly crowded: readonly string[];
}

/** Most names with one surname that are compared with each other. No meeting has as many; a made-up file may have 50,000. */
const MOST_OF_A_NAME = 100;

/**
 * Takes together the voices that are one person by their names. A voice belongs to a person where all that may be it may
 * also be each other; one that fits two who differ is left apart. So the order of the voices changes nothing.
 * @param voices in a fixed order, which is that of the result
 */
export function takeTogether(voices: readonly Voice[]): TakenTogether {
  const bySurname = new Map<string, Voice[]>();
  const persons: (readonly Voice[])[] = [];
  const doubts: Doubt[] = [];
  const crowded: string[] = [];
  for (const voice of voices) {
    const surname = surnameKey(voice);
    if (surname === undefined) persons.push([voice]);
    else if (bySurname.has(surname)) bySurname.get(surname)!.push(voice);
    else bySurname.set(surname, [voice]);
  }
  for (const [surname, namesakes] of bySurname) {
    if (namesakes.length > MOST_OF_A_NAME) {
      crowded.push(surname);
      // They may be more than a call takes arguments.
      for (const voice of namesakes) persons.push([voice]);
    } else {
      const taken = ofOneSurname(namesakes);
      persons.push(...taken.persons);
      doubts.push(...taken.doubts);
    }
  }
  return { persons, doubts, crowded };
}

/** What two voices must share to be compared; undefined where a voice is nobody’s but its own. */
function surnameKey({ read, given }: Voice): string | undefined {
  if (read.nobody || (given?.type ?? 'person') !== 'person') return undefined;
  if (read.words.length === 0) return read.office === undefined ? undefined : `office ${read.office}`;
  return read.unspaced ? `^${Array.from(read.words[0]!)[0]}` : read.words.at(-1);
}

function ofOneSurname(namesakes: readonly Voice[]): Pick<TakenTogether, 'persons' | 'doubts'> {
  const voices = withoutSlips(namesakes);
  const likeness = voices.map((one) => voices.map((other) => likenessOf(one, other)));
  const isSlip = voices.map((one, at) =>
    voices.some((other, to) => likeness[at]![to] === 'address' && isRareBeside(one, other)),
  );
  const isSame = (at: number, to: number): boolean =>
    at === to || (likeness[at]![to] === 'same' && !isSlip[at] && !isSlip[to]);
  // Bit n of a mask stands for voice n.
  const masks = voices.map((_, at) =>
    voices.reduce((mask, _, to) => (isSame(at, to) ? mask | (1n << BigInt(to)) : mask), 0n),
  );
  const isClear = masks.map((mask, at) => masks.every((other, to) => !isSame(at, to) || (mask & ~other) === 0n));
  const { persons, mainOf } = personsBy(voices, (voice, at) => (isClear[at] ? masks[at]! : voice));
  const several = voices.flatMap((voice, at): readonly Doubt[] => {
    if (isClear[at]) return [];
    const may = voices.flatMap((_, to) => (to !== at && isSame(at, to) ? [mainOf(to)] : []));
    return [{ voice, may: [...new Set(may)], why: 'several' }];
  });
  return { persons, doubts: [...several, ...doubtfulPairs(voices, likeness, isClear, mainOf)] };
}

/** The voices with one key each, in their order. @returns with them the first voice of a voice's person, by its place */
function personsBy(voices: readonly Voice[], keyOf: (voice: Voice, at: number) => bigint | Voice) {
  const persons = new Map<bigint | Voice, Voice[]>();
  const mains = voices.map((voice, at) => {
    const key = keyOf(voice, at);
    const person = persons.get(key) ?? [];
    person.push(voice);
    persons.set(key, person);
    return person[0]!;
  });
  return { persons: [...persons.values()], mainOf: (at: number): Voice => mains[at]! };
}

/** Pairs of persons who may be one, each told once. */
function doubtfulPairs(
  voices: readonly Voice[],
  likeness: readonly (readonly Likeness[])[],
  isClear: readonly boolean[],
  mainOf: (at: number) => Voice,
): readonly Doubt[] {
  return voices.flatMap((voice, at) => {
    if (mainOf(at) !== voice || !isClear[at]) return [];
    const doubts = new Map<Voice, Doubt>();
    for (let to = 0; to < at; to += 1) {
      const like = likeness[at]![to]!;
      const main = mainOf(to);
      if (like === 'same' || like === 'other' || !isClear[to] || main === voice || doubts.has(main)) continue;
      doubts.set(main, { voice, may: [main], why: like });
    }
    return [...doubts.values()];
  });
}

function likenessOf(one: Voice, other: Voice): Likeness {
  if (one === other) return 'same';
  // The file tells them apart itself.
  return one.given && other.given ? 'other' : compareLabels(one.read, other.read);
}

/** How many turns of another make a form of address a slip: `MR. PSAKI` once, `MS. PSAKI` 204 times. It puts nothing else in doubt. */
const TIMES_RARER = 20;

function isRareBeside(one: Voice, other: Voice): boolean {
  return one.read.words.join(' ') === other.read.words.join(' ') && one.turns * TIMES_RARER <= other.turns;
}

/**
 * The voices with slips of typing set right: in `S. PSAKI` beside `MS. PSAKI` the first letter of the title is lost, where
 * nobody of that name has a given name that begins so.
 */
function withoutSlips(namesakes: readonly Voice[]): readonly Voice[] {
  return namesakes.map((voice) => {
    const { read } = voice;
    const [initial = '', ...surname] = read.words;
    if (!/^[sr]$/.test(initial) || surname.length === 0 || read.address !== undefined || read.office !== undefined)
      return voice;
    const isTitled = initial === 's' ? /^mr?s\b/i : /^[md]r\b/i;
    const titles = namesakes
      .flatMap(({ labels }) => labels.slice(0, MOST_LABELS_READ))
      .filter((label) => isTitled.test(cleanLabel(label)))
      .map(readLabel);
    const titled = titles.find(({ words }) => words.join(' ') === surname.join(' '));
    const isName = namesakes.some(
      ({ read: { words } }) => words.length > surname.length && words[0]!.length > 1 && words[0]!.startsWith(initial),
    );
    return titled && !isName
      ? { ...voice, read: { ...read, words: surname, name: titled.name, address: titled.address } }
      : voice;
  });
}

/** Of the labels that are one by their letters, so many are looked at for a title. */
const MOST_LABELS_READ = 5;
