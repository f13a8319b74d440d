import type { Entities, Entity } from './entities.ts';
import type { PartyList } from './parties.ts';
import { Mentions } from './mentions.ts';
import type { Read } from './read.ts';
import { written } from './roles.ts';
import type { NounSubject, Subject } from './subject.ts';
import { bodyIn, forOthers, nameBehind, ownerOf } from './told-by.ts';
import { isTitle, isTogether, speaksForBody } from './vocabulary.ts';

/** Who a sentence says speaks. */
export interface Attributed {
  /** A place in the list of parties; undefined where the report does not tell, or leaves it open. */
  readonly party: number | undefined;
  readonly attribution: 'explicit' | 'context' | 'unknown';
}

const UNKNOWN: Attributed = { party: undefined, attribution: 'unknown' };
const context = (party: number | undefined): Attributed =>
  party === undefined ? UNKNOWN : { party, attribution: 'context' };
const explicit = (party: number | undefined): Attributed =>
  party === undefined ? UNKNOWN : { party, attribution: 'explicit' };

/** What was told of who spoke, up to the sentence that is read. */
interface Last {
  readonly party: number;
  readonly sentence: number;
  readonly words: string;
}

/**
 * Finds who speaks, sentence by sentence in the order of the report. A pronoun, an office, `the leaders` or `the statement`
 * is taken for someone only where the text before leaves one possible; else who speaks is unknown.
 */
export class Speakers {
  readonly #entities: Entities;
  readonly #parties: PartyList;
  readonly #mentions: Mentions;
  #last: Last | undefined;
  #lastBody: Last | undefined;
  #group: { readonly members: readonly Entity[]; readonly sentence: number; readonly paragraph: number } | undefined;
  /** The body that a sentence is about, by its subject. */
  #subject: { readonly entity: Entity; readonly sentence: number } | undefined;
  #sentence = 0;

  constructor(entities: Entities, parties: PartyList) {
    this.#entities = entities;
    this.#parties = parties;
    this.#mentions = new Mentions(entities);
  }

  /** Goes on to the next sentence: who is named in it counts from now on. */
  begin(read: Read): void {
    this.#sentence += 1;
    this.#mentions.begin(read);
  }

  /** Remembers those who are named together as the subject of a sentence, also where they do not speak. */
  together(subject: Subject | undefined, paragraph: number): void {
    const entity = subject?.is === 'name' ? this.#entities.get(subject.name) : undefined;
    if (entity?.kind === 'body' || (entity && entity.kind === undefined))
      this.#subject = { entity, sentence: this.#sentence };
    if (subject?.is !== 'several') return;
    const members = subject.members.map((member) =>
      member.is === 'name' ? this.#entities.get(member.name) : undefined,
    );
    const all = members.filter((member) => member !== undefined);
    if (all.length === subject.members.length) this.#group = { members: all, sentence: this.#sentence, paragraph };
  }

  /** Remembers who spoke. */
  spoke(party: number | undefined, words: string): void {
    if (party === undefined) {
      this.#last = undefined;
      return;
    }
    this.#last = { party, sentence: this.#sentence, words };
    const entity = this.#parties.entity(party);
    if (entity) this.#mentions.spoke(entity);
    if (this.#parties.type(party) === 'organization') this.#lastBody = this.#last;
  }

  /** Who spoke in the sentence before; for words that go on. */
  goesOn(): Attributed {
    return this.#last?.sentence === this.#sentence - 1 ? context(this.#last.party) : UNKNOWN;
  }

  of(subject: Subject, read: Read): Attributed {
    switch (subject.is) {
      case 'name':
        return explicit(this.#named(this.#entities.get(subject.name)));
      case 'several':
        return this.#several(subject.members, subject, read);
      case 'pronoun':
        return context(this.#pronoun(subject, read));
      case 'noun':
        return this.#noun(subject, read);
    }
  }

  #named(entity: Entity | undefined): number | undefined {
    return entity && this.#parties.ofEntity(entity);
  }

  #several(members: readonly Subject[], { from, to }: Subject, read: Read): Attributed {
    const all = members.map((member) => this.of(member, read));
    const parties = all.map(({ party }) => party).filter((party) => party !== undefined);
    if (parties.length < members.length) return UNKNOWN;
    const party = this.#parties.ofMembers(parties);
    const called = written(read.sentence, from, to);
    if (party !== undefined && called !== undefined) this.#parties.alsoCalled(party, called);
    return all.every(({ attribution }) => attribution === 'explicit') ? explicit(party) : context(party);
  }

  #pronoun({ term, from }: Extract<Subject, { readonly is: 'pronoun' }>, read: Read): number | undefined {
    const last = this.#last?.sentence === this.#sentence - 1 ? this.#last : undefined;
    if (term === 'it') {
      if (last && this.#parties.type(last.party) === 'organization') return last.party;
      return this.#subject?.sentence === this.#sentence - 1 ? this.#named(this.#subject.entity) : undefined;
    }
    if (term === 'they') {
      if (last && this.#parties.type(last.party) === 'group') return last.party;
      const group = this.#group;
      return group?.sentence === this.#sentence - 1 && group.paragraph === read.sentence.paragraph
        ? this.#ofGroup()
        : undefined;
    }
    return this.#named(this.#mentions.meantBy(term, from, read));
  }

  #noun(noun: NounSubject, read: Read): Attributed {
    if (noun.kind === 'document') return context(this.#document(noun, read));
    if (noun.kind === 'body') return this.#body(noun, read);
    if (noun.isPlural || noun.kind === 'together') return context(this.#plural(noun, read));
    return this.#office(noun, read);
  }

  #document({ from, to, noun, isDefinite, hasMore }: NounSubject, read: Read): number | undefined {
    const owner = bodyIn(read, { from, to }, this.#entities);
    if (owner) return this.#named(owner);
    const ofBody = ownerOf(read, { from, to }, this.#mentions);
    if (ofBody) return this.#named(ofBody);
    if (!isDefinite || hasMore || !speaksForBody(noun)) return undefined;
    const said = this.#lastBody;
    if (!said) return undefined;
    const isSame = said === this.#last || said.words.toLowerCase().includes(noun);
    return isSame ? said.party : undefined;
  }

  #body(noun: NounSubject, read: Read): Attributed {
    const { isPlural, isDefinite, head, to, hasMore, isOfOther } = noun;
    if (isOfOther || isPlural || !isDefinite) return UNKNOWN;
    const printed = written(read.sentence, head.from, to);
    if (printed === undefined) return UNKNOWN;
    const isBare = head.to - head.from === 1 && !hasMore;
    if (!isBare) return explicit(this.#parties.ofDescription(printed, 'organization'));
    const possible = this.#mentions.bodiesCalled(noun.noun);
    if (possible.length === 1) return context(this.#named(possible[0]));
    return possible.length === 0 ? explicit(this.#parties.ofDescription(printed, 'organization')) : UNKNOWN;
  }

  #plural({ from, to, noun, isDefinite, count, isOfOther, hasMore }: NounSubject, read: Read): number | undefined {
    if (!isDefinite && count === undefined) return undefined;
    if (isOfOther || hasMore || !(isTogether(noun) || count !== undefined)) return undefined;
    const party = this.#ofGroup(count) ?? this.#ofPair(count);
    const called = written(read.sentence, from, to);
    if (party !== undefined && called !== undefined) this.#parties.alsoCalled(party, called);
    return party;
  }

  #ofGroup(count?: number): number | undefined {
    const group = this.#group;
    if (!group || (count !== undefined && group.members.length !== count)) return undefined;
    return this.#parties.ofMembers(group.members.map((member) => this.#parties.ofEntity(member)));
  }

  /** Where nobody was named together: the two people who are named at all. */
  #ofPair(count: number | undefined): number | undefined {
    if (this.#group || count !== 2 || this.#mentions.people.size !== 2) return undefined;
    return this.#parties.ofMembers([...this.#mentions.people].map((member) => this.#parties.ofEntity(member)));
  }

  #office(noun: NounSubject, read: Read): Attributed {
    const { head, to, isDefinite, isOfOther, hasMore } = noun;
    const printed = written(read.sentence, head.from, to);
    const behind = nameBehind(noun, read, this.#entities);
    if (behind) return explicit(this.#named(behind));
    const description = forOthers(noun, read);
    if (description !== undefined) return explicit(this.#parties.ofDescription(description, 'person'));
    if (printed === undefined || (!isDefinite && !read.sentence.words[head.from]!.hasCapital) || isOfOther)
      return UNKNOWN;
    const bearers = this.#mentions.holders(printed);
    if (bearers.length > 0) return bearers.length === 1 ? context(this.#named(bearers[0])) : UNKNOWN;
    if (!isDefinite) return UNKNOWN;
    const before = hasMore ? undefined : this.#mentions.oneBefore();
    if (before?.roles.size === 0) return context(this.#named(before));
    const isSingle =
      isTitle(noun.noun) &&
      !/^(?:source|official|spokes\w+|man|woman|resident|expert|friend|aide|member)$/.test(noun.noun);
    return isSingle ? explicit(this.#parties.ofDescription(printed, 'person')) : UNKNOWN;
  }
}
