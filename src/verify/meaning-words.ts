import { stem } from '../search/stem.ts';
import { oneSpelling } from './spelling.ts';

/**
 * Words that decide what a sentence says, by what they change. English only; the classes are those of grammar (negators,
 * modal auxiliaries and adverbs, quantifiers, privative adjectives) and, for refusing, of what is commonly called implicit
 * negation. Phrases stand here by the key that they are read as (see `phrases.ts`).
 */
const NEGATORS = words(
  'not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely seldom rarely nay non except ' +
    'excluding barring',
);
const IMPLIED = stems(
  'refuse deny decline reject fail failure lack absence absent prevent avoid refrain cease stop halt oppose doubt forbid ' +
    'forbade forbidden prohibit ban abandon abolish cancel withdraw withdrew withdrawn exclude disagree disapprove dispute ' +
    'contradict renounce repudiate rebuff resist dismiss refusal denial dissuade deter ' +
    'hinder block unable inability',
);
const MODALS = words(
  'will would shall should can could may might must ought need perhaps probably presumably allegedly apparently reportedly ' +
    'certainly definitely undoubtedly surely have-to',
);
/** Dropped or added, these change how sure it is, or whose duty; the others often mean little. */
const STRONG_MODALS = words('should could may might must ought would shall perhaps probably allegedly reportedly');
const QUANTIFIERS = words(
  'all every each everyone everybody everything some someone somebody something any anyone anybody anything many much most more ' +
    'few fewer several less least only both either half whole entire always often sometimes usually generally mostly partly nearly ' +
    'almost approximately roughly about exactly largely mainly enough too entirely completely totally fully little couple ' +
    'lot plenty numerous majority minority handful dozens a-few a-bit',
);
/** Dropped or added, these change how much is said; the others often mean little. */
const STRONG = words(
  'all every each everyone everybody everything most few only both half always often sometimes mostly partly nearly almost little ' +
    'majority minority handful',
);
const MONTHS_AND_DAYS = words(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday today tomorrow yesterday twenties thirties forties fifties sixties seventies eighties nineties',
);
const AMOUNTS = words(
  'percent minus half third thirds quarter quarters twice thrice dozen dozens hundred hundreds thousand thousands million millions ' +
    'billion billions trillion trillions once',
);
const MULTIPLIED = stems('double triple quadruple halve tenfold twofold threefold');
const CURRENCIES = words(
  'dollar euro pound yen yuan renminbi rupee ruble peso franc lira krona krone dirham riyal shekel dinar zloty hryvnia ' +
    'baht dong ringgit rupiah naira cent bitcoin',
);
const UNITS = words(
  'second minute hour day week month year decade century hourly daily weekly monthly yearly quarterly metre meter kilometer ' +
    'centimeter millimeter mile foot feet inch yard acre hectare ton tonne kilogram gram milligram ounce liter gallon degree point ' +
    'barrel watt kilowatt megawatt gigawatt a.m. p.m. morning noon afternoon evening night midnight spring summer autumn winter',
);
/** The same unit by another word. */
const SAME_UNIT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    foot: 'feet',
    inches: 'inch',
    centuries: 'century',
    annual: 'yearly',
    annually: 'yearly',
    kilo: 'kilogram',
    kilos: 'kilogram',
  }),
);
/** Units by their letters, which are units behind a number only. `lb` is a pound, as a currency is. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  (
    'am a.m.,pm p.m.,kg kilogram,kgs kilogram,mg milligram,g gram,km kilometer,kms kilometer,cm centimeter,mm millimeter,lb pound,' +
    'lbs pound,oz ounce,ft feet,min minute,mins minute,hr hour,hrs hour,sec second,secs second,kw kilowatt,mw megawatt,gw gigawatt'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** What is said to be so, but is so no longer, not yet, not really or only against it: `former`, `alleged`, `fake`. */
const PRIVATIVE = words('former alleged fake mock would-be so-called anti pro pre post pseudo quasi semi counter');
/** When it is, beside a unit of time. */
const TIMES = words('this@ last@ next@');

export function isNegator(key: string): boolean {
  return NEGATORS.has(key);
}

/** *Not only* denies no more than that this is all. */
export function deniesLimit(key: string): boolean {
  return key === 'not-only';
}

export function impliesNegation(key: string): boolean {
  return IMPLIED.has(stem(key));
}

export function isModal(key: string): boolean {
  return MODALS.has(key);
}

/** The form of a modal in which two are compared: `have to` is `must`. */
export function modalForm(key: string): string {
  return key === 'have-to' ? 'must' : key;
}

export function isStrongModal(key: string): boolean {
  return STRONG_MODALS.has(key);
}

export function isQuantifier(key: string): boolean {
  return QUANTIFIERS.has(key);
}

export function isStrongQuantifier(key: string): boolean {
  return STRONG.has(key);
}

/** A number, an amount, a currency, or a day or month. */
export function isNumeric(key: string): boolean {
  return (
    /^[\p{N}\p{Sc}]/u.test(key) ||
    AMOUNTS.has(key) ||
    CURRENCIES.has(key) ||
    MONTHS_AND_DAYS.has(key) ||
    MULTIPLIED.has(stem(key))
  );
}

/** Numbers, and words that stand for one: what a bound stands before. */
export function isCount(key: string): boolean {
  return /^\p{N}/u.test(key) || (AMOUNTS.has(key) && key !== 'percent' && key !== 'once');
}

/** The unit that a word is, in the singular, written out; undefined for any other word. */
export function unitOf(key: string): string | undefined {
  const unit = SAME_UNIT.get(key) ?? key;
  if (UNITS.has(unit)) return unit;
  const one = unit.replace(/s$/, '');
  return UNITS.has(one) ? one : undefined;
}

/** The unit that letters behind a number stand for. */
export function unitOfLetters(key: string): string | undefined {
  return ABBREVIATED.get(key);
}

/** The form of a number, an amount or a unit in which two are compared: `doubled` is `double`. */
export function countedForm(key: string): string {
  const stemmed = stem(key);
  return MULTIPLIED.has(stemmed) ? stemmed : key;
}

/** A word that says when something is, by its distance from now. */
export function isTime(key: string): boolean {
  return TIMES.has(key);
}

/** How far a number is meant to go: `at least`, `nearly`. */
export function isBound(key: string): boolean {
  return key.endsWith('#');
}

export function isPrivative(key: string): boolean {
  return PRIVATIVE.has(key);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => stem(oneSpelling(word))));
}
