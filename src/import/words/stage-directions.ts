/** What happens is told in a sentence or a few. */
const LONGEST_SCENE = 1000;
/** One parenthesis that fills a paragraph, `(Laughter.)`, `[Crosstalk]`, `（拍手）`; and several in a row. */
const ONLY_PARENTHESES = /^(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|［[^［］]*］)(?:\s*(?:\([^()]*\)|\[[^[\]]*\]))*\.?$/u;

/** What is sung or played, as captions mark it: between notes, `♪ Happy birthday ♪`; or notes alone. */
const MUSIC = /^[♩♪♫♬](?:[^]*[♩♪♫♬])?$/u;

const OPEN = String.raw`[(\[（［]\s{0,2}`;
const CLOSE = String.raw`[^()[\]（）［］]{0,60}[)\]）］]`;
/** `(As interpreted.)`, `(Through an interpreter)`, `[via translation]`, `(Simultaneous interpretation:)`, `（通訳）`. */
const INTERPRETED = new RegExp(
  String.raw`${OPEN}(?:(?:as|via|through|by|with|in)\s)?(?:(?:an?|the|his|her|their|simultaneous|consecutive|english|official)\s){0,3}(?:interpret|translat|通訳|翻訳)${CLOSE}`,
  'iu',
);
const LANGUAGES =
  'Arabic|Bengali|Cantonese|Chinese|Czech|Danish|Dari|Dutch|Farsi|Filipino|Finnish|French|Gaelic|German|Greek|Hebrew|Hindi|Hungarian|' +
  'Indonesian|Irish|Italian|Japanese|Korean|Latin|Malay|Mandarin|Navajo|Norwegian|Pashto|Persian|Polish|Portuguese|Romanian|Russian|' +
  'Somali|Spanish|Swahili|Swedish|Tagalog|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|a foreign language|foreign language';
const SPEAKS = String.raw`^${OPEN}(?:(?:speaks|speaking|spoke|spoken|answers|responds|remarks)\s(?:in\s)?|in\s)`;
/** `(Speaks in Japanese.)`, `(Speaking French)`, `(In Korean.)`. */
const FOREIGN = new RegExp(`${SPEAKS}(?:${LANGUAGES})${CLOSE}`, 'iu');
const ENGLISH = new RegExp(`${SPEAKS}English${CLOSE}`, 'iu');

/**
 * Whether a paragraph, or a caption, tells what happens, and holds nothing that is said: `(Laughter.)`, `[Crosstalk]`, `♪ … ♪`.
 * @param text without white space at its ends
 */
export function isScene(text: string): boolean {
  if (text.length > LONGEST_SCENE) return false;
  if (MUSIC.test(text)) return true;
  return ONLY_PARENTHESES.test(text) && !INTERPRETED.test(text) && !FOREIGN.test(text) && /[\p{L}♩♪♫♬]/u.test(text);
}

/**
 * Whether a paragraph says that the words from here on are an interpreter's: anywhere `(As interpreted.)` or the like, or at its beginning
 * that another language is spoken, while the words stand here in the language of the page.
 * @returns undefined where it says nothing of it, so that it holds what held before
 */
export function saysInterpreted(text: string): boolean | undefined {
  if (INTERPRETED.test(text) || FOREIGN.test(text)) return true;
  return ENGLISH.test(text) ? false : undefined;
}
