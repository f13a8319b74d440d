import { stem } from '../search/stem.ts';
import { dictionaryForms } from './english-words.ts';
import { oneSpelling } from './spelling.ts';
import antonyms from './antonyms.json' with { type: 'json' };

/** People by their kin or sex: one for the other is another person, and nothing turned round. */
const PEOPLE =
  'aunt uncle,boy girl,brother sister,daughter son,father mother,husband wife,king queen,man woman,men women,nephew niece,' +
  'prince princess,lady gentleman,grandfather grandmother,dad mom,dad mum,groom bride,widow widower,actor actress,female male,' +
  'feminine masculine,child parent,children parents,maternity paternity,he she,him her,his her,his hers,himself herself';

/** Pairs of words of grammar, which WordNet does not hold. */
const GRAMMAR =
  'up down,above below,over under,inside outside,into out,in out,on off,for against,with without,from to,from toward,more less,' +
  'more fewer,most least,best worst,better worse,higher lower,first last,1st last,earlier later,former latter,here there,always never,' +
  'single several,everything nothing,everyone nobody,all none,too enough,both neither,also only';

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
  ['ally friend partner supporter', 'enemy foe adversary opponent rival'],
  ['support approval backing', 'opposition disapproval'],
  ['protect defend save preserve', 'destroy attack harm endanger'],
  ['praise hail applaud commend', 'condemn criticize criticise denounce blame'],
  ['welcome celebrate', 'regret deplore lament'],
  ['legalize decriminalize authorize', 'criminalize outlaw ban prohibit forbid'],
  ['willing eager', 'unwilling reluctant'],
  ['include including', 'exclude excluding except'],
  ['temporary', 'permanent'],
  ['predecessor', 'successor'],
];
type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** Stems of persons, and of words and their opposites. */
interface Tables {
  readonly persons: Pairs;
  readonly opposites: Pairs;
}

let tables: Tables | undefined;

/** Made when first asked for: stemming all of them takes longer than most programs that read a record need to answer. */
function pairs(): Tables {
  return (tables ??= makeTables());
}

function makeTables(): Tables {
  const persons = pairsOf(PEOPLE.split(','));
  const opposites = pairsOf(antonyms.pairs);
  for (const [one, others] of persons) {
    for (const other of others) opposites.get(one)?.delete(other);
  }
  for (const pair of GRAMMAR.split(',')) joinBoth(opposites, pair.split(' '));
  for (const [one, other] of SIDES) {
    for (const a of one.split(' ')) {
      for (const b of other.split(' ')) joinBoth(opposites, [a, b]);
    }
  }
  return { persons, opposites };
}

function pairsOf(list: readonly string[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const pair of list) joinBoth(all, pair.split(' '));
  return all;
}

function joinBoth(all: Map<string, Set<string>>, pair: readonly string[]): void {
  const [a = '', b = ''] = pair.map((word) => stem(oneSpelling(word)));
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = all.get(one);
    if (known) known.add(other);
    else all.set(one, new Set([other]));
  }
}

/**
 * What turns nearly any word into its opposite. `re`, `over` and the like change it, but do not turn it round; `in`, `dis`, `de`,
 * `a` begin words of other kinds as often (`inform`, `apart`), so that WordNet's pairs are asked for those.
 */
const PREFIX = /^(?:un|non|anti|counter)$/;
const LONGEST_PREFIX = 7;
const LEAST_STEM = 3;
/** *De* turns round the verbs in *-ize*: `destabilize`. */
const REVERSED = /^de.*iz(?:e[ds]?|ing|ation)$/;
/** Words of grammar that only look as if they began so. */
const UNPREFIXED = /^un(?:til|less|der|it|ite|ited|ion)$/;

/** Whether one word says the opposite of another: `increase` and `decreased`, `safe` and `unsafe`, `useful` and `useless`. */
export function areOpposite(a: string, b: string): boolean {
  return holdOpposites([a], [b]);
}

/** Whether one of some words says the opposite of one of others. */
export function holdOpposites(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [some.map(readTurns), others.map(readTurns)];
  return a.some((one) => b.some((other) => turns(one, other) || turns(other, one)));
}

/** What is needed of a word to hold it beside others. */
interface Turning {
  readonly word: string;
  readonly stem: string;
  /** Stems of all that it is opposite to. */
  readonly opposites: readonly ReadonlySet<string>[];
  readonly bases: readonly string[];
  /** What is left of it without a prefix that turns it round. */
  readonly rests: readonly string[];
  /** What it is said to lack: `clue` of `clueless`. */
  readonly lacked: string | undefined;
}

function readTurns(word: string): Turning {
  const bases = basesOf(word);
  const opposites = bases.flatMap((base) => pairs().opposites.get(base) ?? []);
  const [, lacked] = /^(.{3,})less(?:ly|ness)?$/.exec(word) ?? [];
  return { word, stem: bases[0]!, bases, opposites, rests: restsOf(word), lacked };
}

function turns(one: Turning, other: Turning): boolean {
  if (one.word === other.word) return false;
  if (one.rests.some((rest) => rest === other.word || stem(rest) === other.stem)) return true;
  if (one.lacked !== undefined && FULL.test(other.word) && other.word.replace(FULL, '') === one.lacked) return true;
  return one.opposites.some((opposites) => other.bases.some((base) => opposites.has(base)));
}

/** What stands behind the root of a word that is not lacking. */
const FULL = /(?:s|ful|fully|fulness)?$/;

/** Whether one of some words is a person, and one of others that of other kin or sex: `mother` and `father`. */
export function holdOtherPersons(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) => others.some((b) => pairs().persons.get(stem(a))?.has(stem(b))));
}

/** The stem of a word; of a comparative or superlative also that of the word that is compared. */
function basesOf(word: string): readonly string[] {
  const compared = /(?:er|est)$/.test(word) ? dictionaryForms(word).map(stem) : [];
  return [stem(oneSpelling(word)), ...compared];
}

function restsOf(word: string): readonly string[] {
  if (UNPREFIXED.test(word)) return [];
  const rests: string[] = [];
  for (let cut = 2; cut <= LONGEST_PREFIX && word.length - cut >= LEAST_STEM; cut += 1) {
    if (PREFIX.test(word.slice(0, cut)) || (cut === 2 && REVERSED.test(word))) rests.push(word.slice(cut));
  }
  return rests;
}
