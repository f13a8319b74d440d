import { addressedAs } from '../../search/passages/words-around-names.ts';
import { isPersonBySpeech } from './kinds-by-speech.ts';
import { isLand, type Name, type NamesOfSentence } from './names.ts';
import { rolesOf } from './roles.ts';
import type { Sentence } from './sentences.ts';

/** Someone or something that a report names, whatever it calls them. */
export interface Entity {
  /** The fullest name, as printed. */
  readonly name: string;
  readonly kind: Name['kind'];
  /** Its words, folded. */
  readonly key: readonly string[];
  /** Everything it is called, in order of the text. */
  readonly forms: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** How people speak of it, where a title or an office tells. */
  readonly pronoun: 'he' | 'she' | undefined;
}

interface Building extends Entity {
  kind: Name['kind'];
  pronoun: Entity['pronoun'];
  readonly forms: Set<string>;
  readonly roles: Set<string>;
}

/** Who each name of a report is; undefined where it may be several. */
export type Entities = ReadonlyMap<Name, Entity>;

/** Most forms and roles kept of one: a hostile text could have thousands. */
const MOST_KEPT = 20;

/** Finds which names of a report are of the same: `Biden`, `President Joe Biden`; `WH`, `the White House`. */
export function entitiesOf(sentences: readonly Sentence[], found: readonly NamesOfSentence[]): Entities {
  const book = new Book();
  const all = found.flatMap(({ names }, at) => names.map((name) => ({ name, sentence: sentences[at]! })));
  for (const { name } of all) if (name.key.length > 1) book.add(name);
  book.joinShorter();
  for (const { name } of all) if (name.key.length === 1) book.addShort(name);
  const entities = new Map<Name, Entity>();
  const placesOf = new Map<Building, { readonly name: Name; readonly sentence: Sentence }[]>();
  for (const { name, sentence } of all) {
    const entity = book.find(name);
    if (!entity) continue;
    learn(entity, name, sentence);
    entities.set(name, entity);
    const places = placesOf.get(entity) ?? [];
    placesOf.set(entity, places);
    places.push({ name, sentence });
  }
  for (const [entity, places] of placesOf)
    if (entity.kind === undefined && isPersonBySpeech(places)) entity.kind = 'person';
  return entities;
}

function learn(entity: Building, name: Name, sentence: Sentence): void {
  if (name.kind === 'person' && entity.kind === undefined) entity.kind = 'person';
  const roles = rolesOf(sentence, name);
  const before = sentence.words.slice(name.titlesFrom, name.from);
  const titled = before.map(({ written }) => written).join(' ');
  const form = titled ? `${titled} ${name.written}` : name.written;
  for (const each of [name.written, form]) if (entity.forms.size < MOST_KEPT) entity.forms.add(each);
  for (const { term } of before) entity.pronoun ??= addressedAs(term);
  for (const role of roles) {
    entity.pronoun ??= pronounOf(role);
    const isAddress = role.split(/[\s.]+/).every((word) => addressedAs(word.toLowerCase()) !== undefined);
    if (!isAddress && entity.roles.size < MOST_KEPT) entity.roles.add(role);
  }
}

/** What an office says of who holds it. */
function pronounOf(role: string): Entity['pronoun'] {
  if (/(?:woman|queen|princess|actress|mother|wife|sister|daughter|widow)\b/i.test(role)) return 'she';
  return /(?:[a-z]man|king|prince|father|husband|brother|son|widower)\b/i.test(role) ? 'he' : undefined;
}

/** The names of a report by their words. */
class Book {
  readonly #byKey = new Map<string, Building>();
  readonly #byWord = new Map<string, Set<Building>>();

  /** Names of several words. */
  add(name: Name): void {
    const key = keyOf(name.key);
    const known = this.#byKey.get(key);
    if (known) known.kind ??= name.kind;
    else this.#enter(key, name);
  }

  #enter(key: string, { written, kind, key: words }: Name): void {
    const entity = {
      name: written,
      kind,
      key: words,
      forms: new Set<string>(),
      roles: new Set<string>(),
      pronoun: undefined,
    };
    this.#byKey.set(key, entity);
    for (const word of new Set([...words, ...initials(words)])) {
      const others = this.#byWord.get(word) ?? new Set();
      if (others.size < MOST_KEPT) others.add(entity);
      this.#byWord.set(word, others);
    }
  }

  /** A name of some words of a longer one is of the same, if there is one such: `Fumio Kishida` in `Fumio K. Kishida`. */
  joinShorter(): void {
    for (const [key, entity] of this.#byKey) {
      const [first = ''] = entity.key;
      const longer = [...(this.#byWord.get(first) ?? [])].filter(
        (other) => other.key.length > entity.key.length && entity.key.every((word) => other.key.includes(word)),
      );
      if (longer.length === 1 && longer[0]!.kind === entity.kind) {
        this.#byKey.set(key, longer[0]!);
        for (const word of [...entity.key, ...initials(entity.key)]) this.#byWord.get(word)?.delete(entity);
      }
    }
  }

  /** Names of one word: of the one fuller name that has it, or by itself. */
  addShort(name: Name): void {
    const key = keyOf(name.key);
    if (this.#byKey.has(key) && !this.#isTitled(name)) return;
    if (this.#candidates(name).length > 0) return;
    const known = this.#byKey.get(key);
    if (known) known.kind ??= name.kind;
    else this.#enter(key, name);
  }

  #isTitled({ from, titlesFrom }: Name): boolean {
    return from > titlesFrom;
  }

  #candidates(name: Name): readonly Building[] {
    if (isLand(name.key)) return [];
    const all = [...(this.#byWord.get(name.key[0]!) ?? [])].filter(({ key }) => key.length > 1);
    const people = all.filter(({ kind }) => kind === 'person');
    if (this.#isTitled(name)) return people;
    return all.filter(({ kind }) => kind !== 'place');
  }

  find(name: Name): Building | undefined {
    if (name.key.length > 1) return this.#byKey.get(keyOf(name.key));
    const candidates = this.#candidates(name);
    if (candidates.length > 1) return undefined;
    return candidates[0] ?? this.#byKey.get(keyOf(name.key));
  }
}

/** Names in either order are the same: `Kishida Fumio`. */
function keyOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** What a name of several words is shortened to: `WH`. */
function initials(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !/^(?:of|the|and|for)$/.test(word));
  return telling.length > 1 ? [telling.map((word) => word[0]).join('')] : [];
}
