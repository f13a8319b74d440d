import english from './english-words.json' with { type: 'json' };

let unpacked: ReadonlySet<string> | undefined;

/** Dictionary forms, in small letters; unpacked when first asked for. */
function dictionary(): ReadonlySet<string> {
  return (unpacked ??= unpack(english.words));
}

/**
 * Endings of inflected words and what stands in their place in the dictionary: WordNet's own rules of detachment, and
 * two endings that make another word of nearly any, which the list leaves out.
 */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', ''],
  ['er', 'e'],
  ['ier', 'y'],
  ['est', ''],
  ['est', 'e'],
  ['iest', 'y'],
  ['ly', ''],
  ['ness', ''],
];

/** Of two equal letters before these endings one is the ending's: `running`, `bigger`. */
const DOUBLED = /([b-df-hj-np-tv-z])\1(?:ed|ing|er|est)$/;

/** A word of one syllable with a short vowel doubles its last letter before these: `runed` is no form of `run`. */
const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const VOWEL_ENDING = /^(?:ed|ing|er|est)$/;

/** The dictionary forms that a folded word may be an inflected form of, itself among them; all of them words. */
export function dictionaryForms(word: string): readonly string[] {
  const forms = [word, ...ENDINGS.flatMap(([ending, to]) => detached(word, ending, to))];
  const doubled = DOUBLED.exec(word);
  if (doubled) forms.push(word.slice(0, doubled.index + 1));
  return forms.filter((form) => dictionary().has(form));
}

/** Whether a folded word is an English one that is no name: it is in general use, or an inflected form of such a word. */
export function isEnglish(word: string): boolean {
  return dictionaryForms(word).length > 0;
}

function detached(word: string, ending: string, to: string): readonly string[] {
  if (!word.endsWith(ending)) return [];
  const form = word.slice(0, word.length - ending.length) + to;
  return to === '' && VOWEL_ENDING.test(ending) && DOUBLING.test(form) ? [] : [form];
}

function unpack(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared = '', rest = ''] of packed.matchAll(/([0-9A-Z])([a-z]*)/g)) {
    last = last.slice(0, Number.parseInt(shared, 36)) + rest;
    words.add(last);
  }
  return words;
}
