/**
 * British and American spellings of one word, brought to one. The rules may also change words that have one spelling only
 * (`rise`): that does no harm, since the same is done on both sides, as long as no two words meet. Those that would are
 * named, or shut out by the shape of the rule.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^practis(e|es|ed|ing)$/, 'practic$1'],
  [/(?<=[a-z]{3})is(e|ed|er|ers|es|ing|ation|ations|ational)$/, 'iz$1'],
  [/(?<=[a-z]{2})ys(e|ed|er|ers|es|ing)$/, 'yz$1'],
  // `four`, `hour`, `your`, `tour` and `pour` are too short to meet `for` and the like.
  [/(?<=[a-z]{3})our(s|ed|ing|able|ful|ite|ites|less|ly)?$/, 'or$1'],
  [/(?<=[a-z]{2})([tb])re(s|d)?$/, '$1er$2'],
  [/(?<=[a-z]{3})ogue(s|d)?$/, 'og$1'],
  [/^(def|off|lic|pret)ence(s|d)?$/, '$1ense$2'],
  // Two vowels before: `travelled`, but not `filled`, which is not `filed`.
  [/(?<=[aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers|or|ors)$/, 'l$1'],
  [/^(judg|acknowledg)ement(s)?$/, '$1ment$2'],
  [/^(programm?)e(s)?$/, 'program$2'],
  [/^(for|back|after|to|up|down|on|in|out)wards$/, '$1ward'],
  [/^(learn|burn|dream|spoil|lean)t$/, '$1ed'],
  [/^(p|arch|encyclop|gyn|an|orthop|h)ae/, '$1e'],
  [/^(f|hom|man|diarrh)oe(?!s$)/, '$1e'],
];

/** Pairs that follow no rule: the first is written for the second. */
const PAIRS = new Map<string, string>(
  Object.entries({
    grey: 'gray',
    whilst: 'while',
    amongst: 'among',
    amidst: 'amid',
    cheque: 'check',
    plough: 'plow',
    mould: 'mold',
    sceptical: 'skeptical',
    scepticism: 'skepticism',
    sceptic: 'skeptic',
    ageing: 'aging',
    aluminium: 'aluminum',
    enrol: 'enroll',
    enrolment: 'enrollment',
    fulfil: 'fulfill',
    fulfilment: 'fulfillment',
    instalment: 'installment',
    skilful: 'skillful',
    wilful: 'willful',
    moustache: 'mustache',
    pyjamas: 'pajamas',
    tyre: 'tire',
    kerb: 'curb',
    storey: 'story',
    manoeuvre: 'maneuver',
    artefact: 'artifact',
    adviser: 'advisor',
    alright: 'allright',
    targetted: 'targeted',
    spelt: 'spelled',
  }),
);

/** A folded word in the one spelling that stands for its British and American ones. */
export function oneSpelling(word: string): string {
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  const one = word.endsWith('s') ? PAIRS.get(word.slice(0, -1)) : undefined;
  if (one !== undefined) return `${one}s`;
  for (const [rule, to] of RULES) {
    if (rule.test(word)) return word.replace(rule, to);
  }
  return word;
}
