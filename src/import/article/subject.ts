import type { Name } from './names.ts';
import type { SpeakingNoun } from './vocabulary.ts';

/** Words of a sentence that can be who speaks: `from` up to `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Who speaks, as a clause has it. */
export type Subject = Phrase &
  (
    | { readonly is: 'name'; readonly name: Name }
    | { readonly is: 'pronoun'; readonly term: string }
    /** `the US President`, `a spokesman for the builders`, `the two leaders`, `police`. */
    | ({
        readonly is: 'noun';
        readonly isDefinite: boolean;
        /** Where the noun with the words before it begins and ends, without article and without `of Ash`. */
        readonly head: Phrase;
        /** Whether more stands behind the noun that tells which is meant. */
        readonly hasMore: boolean;
        readonly count: number | undefined;
        /** Whether someone else it is of is named: `the council's`, `his`. */
        readonly isOfOther: boolean;
      } & SpeakingNoun)
    | { readonly is: 'several'; readonly members: readonly Subject[] }
  );

/** A subject by what someone is, without a name. */
export type NounSubject = Extract<Subject, { readonly is: 'noun' }>;

/** A name with its titles as who speaks. */
export function titledName(name: Name): Subject {
  return { is: 'name', name, from: name.titlesFrom, to: name.to };
}
