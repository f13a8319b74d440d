import { stem } from '../search/stem.ts';
import antonyms from './antonyms.json' with { type: 'json' };

/** Stems of words and those of their opposites. */
const OPPOSITES = new Map<string, Set<string>>();
for (const pair of antonyms.pairs) {
  const [a = '', b = ''] = pair.split(' ').map(stem);
  join(a, b);
  join(b, a);
}

/** Pairs of words of grammar, which WordNet does not hold. */
const GRAMMAR =
  'up down,above below,over under,inside outside,into out,in out,on off,for against,with without,from to,from toward,more less,' +
  'more fewer,most least,best worst,better worse,higher lower,first last,1st last,earlier later,former latter,here there,always never,' +
  'everything nothing,everyone nobody,all none,too enough,both neither,also only';
for (const pair of GRAMMAR.split(',')) {
  const [a = '', b = ''] = pair.split(' ').map(stem);
  join(a, b);
  join(b, a);
}

/**
 * Words on either side of what news is most often about: more or less of something, for or against it, before or after it.
 * Any of one side is the opposite of any of the other. Irregular forms stand here, since a stem does not tell them.
 */
const SIDES: readonly (readonly [string, string])[] = [
  [
    'increase rise rose risen grow grew grown raise gain climb expand deepen strengthen boost improve widen accelerate extend up upward',
    'decrease fall fell fallen decline shrink shrank shrunk lower lose lost drop reduce cut narrow weaken curb worsen slow limit diminish shorten down downward',
  ],
  [
    'support back endorse approve agree accept welcome allow permit praise favour favor',
    'oppose reject refuse condemn criticize criticise forbid ban prohibit against',
  ],
  ['before prior previously beforehand until till', 'after following since afterwards subsequently'],
  ['win won victory', 'lose lost defeat'],
  ['start begin began begun open', 'end stop finish close'],
  ['buy bought', 'sell sold'],
  ['arrive arrived come came enter', 'leave left depart go went gone'],
  ['remember remembered', 'forget forgot forgotten'],
  ['succeed success', 'fail failure'],
];
for (const [one, other] of SIDES) {
  for (const a of one.split(' ').map(stem)) {
    for (const b of other.split(' ').map(stem)) {
      join(a, b);
      join(b, a);
    }
  }
}

function join(a: string, b: string): void {
  const known = OPPOSITES.get(a);
  if (known) known.add(b);
  else OPPOSITES.set(a, new Set([b]));
}

/** What turns a word into its opposite. `re`, `over` and the like change it, but do not turn it round. */
const PREFIX = /^(?:un|in|im|il|ir|dis|non|anti|counter|de|mis|ab|a)$/;
const LEAST_STEM = 3;

/** Whether one word says the opposite of another: `increase` and `decreased`, `safe` and `unsafe`, `useful` and `useless`. */
export function areOpposite(a: string, b: string): boolean {
  if (a === b) return false;
  return (
    hasPrefixed(a, b) ||
    hasPrefixed(b, a) ||
    isLacking(a, b) ||
    isLacking(b, a) ||
    (OPPOSITES.get(stem(a))?.has(stem(b)) ?? false)
  );
}

function hasPrefixed(plain: string, longer: string): boolean {
  const base = stem(plain);
  for (let cut = 1; cut <= 7 && cut < longer.length; cut += 1) {
    const rest = longer.slice(cut);
    if (rest.length < LEAST_STEM) return false;
    if ((rest === plain || stem(rest) === base) && PREFIX.test(longer.slice(0, cut))) return true;
  }
  return false;
}

function isLacking(full: string, lacking: string): boolean {
  const [, root] = /^(.{3,})less(?:ly|ness)?$/.exec(lacking) ?? [];
  return root !== undefined && (full === root || new RegExp(`^${root}(?:s|ful|fully|fulness)$`).test(full));
}
