import type { Entities, Entity } from './entities.ts';
import { Offices } from './offices.ts';
import type { Read } from './read.ts';
import { unnamedRoles, written } from './roles.ts';
import { isAnyBody, speakingNoun } from './vocabulary.ts';

/** People of whom a sentence speaks. */
interface OfSentence {
  readonly paragraph: number;
  readonly people: readonly Entity[];
  /** Whether it also speaks of someone without a name. */
  readonly hasUnnamed: boolean;
}

/** Sentences that are kept to look back to, at most. */
const MOST_KEPT = 40;

/** Who was named in a report, up to the sentence that is read. */
export class Mentions {
  readonly people = new Set<Entity>();
  readonly #entities: Entities;
  readonly #bodies = new Set<Entity>();
  readonly #bodiesByWord = new Map<string, Entity[]>();
  /** Bodies whose name has no noun that says what they are. */
  readonly #plainBodies: Entity[] = [];
  readonly #offices = new Offices();
  #sentences: OfSentence[] = [];

  constructor(entities: Entities) {
    this.#entities = entities;
  }

  /** Adds who is named in the next sentence. */
  begin(read: Read): void {
    const named = read.found.names.map((name) => this.#entities.get(name)).filter((entity) => entity !== undefined);
    for (const entity of named) this.#add(entity);
    const offices = this.#ofOffices(read);
    const holders = offices.filter((entity) => entity !== undefined);
    const people = [...new Set([...named.filter(({ kind }) => kind === 'person'), ...holders])];
    const { paragraph } = read.sentence;
    this.#sentences = this.#sentences.filter((other) => other.paragraph >= paragraph - 1).slice(-MOST_KEPT);
    this.#sentences.push({ paragraph, people, hasUnnamed: holders.length < offices.length });
  }

  #add(entity: Entity): void {
    if (entity.kind === 'person') {
      this.people.add(entity);
      this.#offices.add(entity);
      return;
    }
    if (entity.kind === 'place' || this.#bodies.has(entity)) return;
    this.#bodies.add(entity);
    for (const word of new Set(entity.key)) {
      const others = this.#bodiesByWord.get(word) ?? [];
      this.#bodiesByWord.set(word, others);
      others.push(entity);
    }
    const isPlain = entity.kind === 'body' && !entity.key.some((word) => speakingNoun(word)?.kind === 'body');
    if (isPlain) this.#plainBodies.push(entity);
  }

  /** Adds who speaks in the sentence: whoever it calls so was spoken of. */
  spoke(entity: Entity): void {
    const now = this.#sentences.at(-1);
    if (!now || entity.kind !== 'person' || now.people.includes(entity)) return;
    this.#sentences[this.#sentences.length - 1] = { ...now, people: [...now.people, entity] };
  }

  /** The people who hold an office. */
  holders(office: string): readonly Entity[] {
    return this.#offices.holders(office);
  }

  /** The bodies that a noun can mean: those with it in their name, else those whose name has no other such noun. */
  bodiesCalled(noun: string): readonly Entity[] {
    const called = this.#bodiesByWord.get(noun) ?? [];
    return called.length > 0 || !isAnyBody(noun) ? called : this.#plainBodies;
  }

  /** The one person of whom the sentence before speaks, in the same paragraph. */
  oneBefore(): Entity | undefined {
    const [before, now] = [this.#sentences.at(-2), this.#sentences.at(-1)];
    if (!before || before.hasUnnamed || before.people.length !== 1 || before.paragraph !== now?.paragraph)
      return undefined;
    return before.people[0];
  }

  /**
   * The one person of this paragraph, or else of the one before, that `he` or `she` can mean at a word of the sentence. Whom
   * the sentence names behind it is someone else.
   */
  meantBy(pronoun: string, from: number, read: Read): Entity | undefined {
    const { paragraph } = read.sentence;
    const named = read.found.names.filter((name) => name.to <= from).map((name) => this.#entities.get(name));
    const here = named.filter((entity) => entity !== undefined).filter(({ kind }) => kind === 'person');
    const others = new Set(this.#sentences.at(-1)?.people.filter((entity) => !here.includes(entity)));
    for (const where of [paragraph, paragraph - 1]) {
      const before = this.#sentences.slice(0, -1).filter((each) => each.paragraph === where);
      if (before.some(({ hasUnnamed }) => hasUnnamed)) return undefined;
      const people = new Set([...before.flatMap((each) => each.people), ...here]);
      const fitting = [...people].filter((entity) => entity.pronoun === undefined || entity.pronoun === pronoun);
      const left = fitting.filter((entity) => !others.has(entity));
      if (left.length === 1) return left[0];
      if (people.size > 0) return undefined;
    }
    return undefined;
  }

  /**
   * Whom each office of a sentence is taken for that stands without a name: in `he welcomed the Prime Minister’s intent` he
   * is someone else.
   */
  #ofOffices({ sentence, found }: Read): readonly (Entity | undefined)[] {
    const capital = found.titles.map(({ from, to }) => written(sentence, from, to)?.replace(/['’]s?$/, '') ?? '');
    const small = unnamedRoles(sentence, found.names).map((at) => sentence.words[at]!.term);
    return [
      ...capital.map((office) => one(this.holders(office))).filter((entity) => entity !== undefined),
      ...small.map((office) => one(this.holders(office))),
    ];
  }
}

/** The only one of a list. */
export function one<Value>(list: readonly Value[]): Value | undefined {
  return list.length === 1 ? list[0] : undefined;
}
