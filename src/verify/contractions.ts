/**
 * Contracted words and the words they stand for. Grammar, not a list of someone's: auxiliaries with `n't`, pronouns with
 * auxiliaries, and spoken forms that transcripts write.
 */
const WHOLE = new Map<string, readonly string[]>(
  Object.entries({
    cannot: ['can', 'not'],
    "can't": ['can', 'not'],
    "won't": ['will', 'not'],
    "shan't": ['shall', 'not'],
    "let's": ['let', 'us'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['got', 'to'],
    "'cause": ['because'],
    cos: ['because'],
    "'em": ['them'],
    ok: ['okay'],
    "o'clock": ['oclock'],
    "n't": ['not'],
    // *Is not* or *has not*, in speech of any person.
    "ain't": ["'s", 'not'],
    aint: ["'s", 'not'],
    // Without the apostrophe, told by usage.
    cant: ['can', 'not'],
    wont: ['will', 'not'],
  }),
);

/** Verbs that take `n't`, also where the apostrophe is left out, as in chat. */
const NEGATED = 'are|could|dare|did|do|does|had|has|have|is|may|might|must|need|ought|should|was|were|would';
const NOT = new RegExp(`^(${NEGATED})n'?t('ve)?$`);

/** Behind these `'s` is a verb, never a possessive. */
const WITH_VERB = 'he|she|it|that|there|here|what|who|where|when|how|this|everything|nothing|something';
const IS = new RegExp(`^(${WITH_VERB})'s$`);

const PRONOUN = 'i|you|we|they|he|she|it|that|there|who|what|how|would|could|should|might|must|this|these|those';
const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: "'d" };
const CONTRACTED = new RegExp(`^(${PRONOUN})'(re|ve|ll|m|d)('ve)?$`);

/**
 * The words of a contraction, folded and with straight apostrophes; undefined for any other word. `'s` is given as `is` and
 * `'d` as itself: what they stand for, the text does not say, and `has`, `had` and `would` are compared with them apart
 * (see `verbsOf`).
 */
export function expandContraction(folded: string): readonly string[] | undefined {
  const whole = WHOLE.get(folded);
  if (whole) return whole;
  const [, negated, had] = NOT.exec(folded) ?? [];
  if (negated !== undefined) return had === undefined ? [negated, 'not'] : [negated, 'not', 'have'];
  const [, subject] = IS.exec(folded) ?? [];
  if (subject !== undefined) return [subject, "'s"];
  const [, pronoun, ending, also] = CONTRACTED.exec(folded) ?? [];
  if (pronoun === undefined || ending === undefined) return undefined;
  return also === undefined ? [pronoun, ENDINGS[ending]!] : [pronoun, ENDINGS[ending]!, 'have'];
}

/** Words that one key may stand for, a bit each: verbs that are contracted, and the country that is written as a pronoun. */
const VERBS: ReadonlyMap<string, number> = new Map([
  ['is', 0b0001],
  ['has', 0b0010],
  ["'s", 0b0011],
  ['had', 0b0100],
  ['would', 0b1000],
  ["'d", 0b1100],
  // Typed without capitals, the pronoun and the country look the same.
  ['us', 0b01_0000],
  ['usa', 0b10_0000],
  ['us?', 0b11_0000],
]);

/** Which of these words a key may stand for, as bits: two keys that have one in common may be the same word. */
export function verbsOf(key: string): number {
  return VERBS.get(key) ?? 0;
}
