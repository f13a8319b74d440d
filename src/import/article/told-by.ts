import type { Entities, Entity } from './entities.ts';
import { type Mentions, one } from './mentions.ts';
import type { Read } from './read.ts';
import { written } from './roles.ts';
import type { NounSubject, Phrase } from './subject.ts';
import { speakingNoun, speaksForOthers } from './vocabulary.ts';

/** `the trust's own report` */
export function ownerOf({ sentence }: Read, { from, to }: Phrase, mentions: Mentions): Entity | undefined {
  for (let at = from; at < to; at += 1) {
    const { term, written } = sentence.words[at]!;
    const noun = /['’]s$/.test(written) ? speakingNoun(term.replace(/s$/, '')) : undefined;
    const owner = noun?.kind === 'body' ? one(mentions.bodiesCalled(noun.noun)) : undefined;
    if (owner) return owner;
  }
  return undefined;
}

/** The one body that is named among some words. */
export function bodyIn(read: Read, { from, to }: Phrase, entities: Entities): Entity | undefined {
  const names = read.found.names.filter((name) => name.titlesFrom >= from && name.to <= to);
  const [entity, ...others] = names.map((name) => entities.get(name));
  return others.length === 0 && entity && entity.kind !== 'place' ? entity : undefined;
}

/** `His lawyer, Omar Said, said`: the name that follows an office between commas. */
export function nameBehind({ to }: Phrase, read: Read, entities: Entities): Entity | undefined {
  const name = read.nameAt.get(to);
  const behind = name && read.sentence.words[name.to];
  const isAside = name && /^, $/.test(read.sentence.words[to]!.gap) && /^\.?,/.test(behind?.gap ?? read.sentence.tail);
  return isAside && !name.isPossessive ? entities.get(name) : undefined;
}

/** `A spokesman for the board`, as printed, where it says for whom. */
export function forOthers(
  { noun, from, to, head, isDefinite }: NounSubject,
  { sentence, found }: Read,
): string | undefined {
  if (isDefinite || !speaksForOthers(noun) || !/^an?$/.test(sentence.words[from]!.term)) return undefined;
  const isNamed = found.names.some((name) => name.titlesFrom >= head.from && name.to <= to);
  const others = sentence.words.slice(head.from, to).filter(({ term }) => speakingNoun(term.replace(/s$/, '')));
  return isNamed || others.length > 1 ? written(sentence, from, to) : undefined;
}
