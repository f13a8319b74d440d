import { stem } from '../search/stem.ts';

/**
 * Words that decide what a sentence says, by what they change. English only; the classes are those of grammar (negators,
 * modal auxiliaries, quantifiers) and, for refusing, of what is commonly called implicit negation.
 */
const NEGATORS = words(
  'not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely seldom rarely nay',
);
const IMPLIED = stems(
  'refuse deny decline reject fail lack prevent avoid refrain cease stop oppose doubt forbid prohibit ban abandon abolish cancel ' +
    'withdraw exclude disagree disapprove dispute contradict renounce repudiate rebuff resist dismiss',
);
const MODALS = words('will would shall should can could may might must ought need');
const QUANTIFIERS = words(
  'all every each everyone everybody everything some someone somebody something any anyone anybody anything many much most more ' +
    'few fewer several less least only both either half whole entire always often sometimes usually generally mostly partly nearly ' +
    'almost approximately roughly about exactly largely mainly enough too entirely completely totally fully',
);
/** Dropped or added, these change how much is said; the others often mean little. */
const STRONG = words(
  'all every each everyone everybody everything most few only both half always often sometimes mostly partly nearly almost',
);
const STRONG_MODALS = words('should could may might must ought would shall');
const MONTHS_AND_DAYS = words(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday today tomorrow yesterday',
);
const AMOUNTS = words(
  'percent minus dollar euro yen pound half third thirds quarter quarters twice double triple dozen ' +
    'dozens hundred hundreds thousand thousands million millions billion billions trillion trillions once',
);
const UNITS = words(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries metre ' +
    'metres meter meters kilometer kilometers mile miles foot feet inch inches ton tons kilogram kilograms gram grams liter liters degrees point points',
);
export function isNegator(key: string): boolean {
  return NEGATORS.has(key);
}

export function impliesNegation(key: string): boolean {
  return IMPLIED.has(stem(key));
}

export function isModal(key: string): boolean {
  return MODALS.has(key);
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

/** A number, an amount, or a day or month. */
export function isNumeric(key: string): boolean {
  return /^\p{N}/u.test(key) || AMOUNTS.has(key) || MONTHS_AND_DAYS.has(key);
}

export function isUnit(key: string): boolean {
  return UNITS.has(key);
}

/** Words that take back part of what a sentence says: a quote that stops before them may say another thing. */
const QUALIFIERS = words(
  'if unless but only except until although though however not never no without provided nor hardly',
);

export function isQualifier(key: string): boolean {
  return QUALIFIERS.has(key);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stem));
}
