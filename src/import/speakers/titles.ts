import { fold } from '../../search/fold.ts';
import { wordSet } from '../words/word-set.ts';

/** A word of a label, as printed and folded. */
export interface LabelWord {
  readonly raw: string;
  readonly term: string;
}

/** What stands before the name in a label. */
export interface Titles {
  /** How many words it is. */
  readonly length: number;
  /** How the person is addressed, where that is as a man or as a woman. */
  readonly address: 'he' | 'she' | undefined;
  /** Folded, shortenings written out: `prime minister`. */
  readonly office: string | undefined;
  /** The office as printed. */
  readonly printed: string | undefined;
  /** How many words at the beginning are only a form of address of everybody: `The`, `Mr.`, `Ms.`. */
  readonly plain: number;
}

/** Forms of address of men, of women, and of both. */
const TO_MEN = wordSet('mr mister sir lord monsieur herr senor sr father');
const TO_WOMEN = wordSet('mrs ms miss madam madame dame lady frau senora sister');
const TO_BOTH = wordSet('the mx dr prof professor doctor rev reverend hon honorable honourable rt right');

/** Forms of address that say nothing of a person beside a full name. */
const PLAIN = wordSet('the mr mister mrs ms miss mx madam hon honorable honourable rt right');

/** Shortened words and those for a man or a woman, each with the one they are compared as; `_` for a space. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  `sen=senator rep=representative gov=governor gen=general amb=ambassador adm=admiral col=colonel capt=captain cmdr=commander
  lt=lieutenant maj=major sgt=sergeant pres=president sec=secretary dir=director cllr=councillor councilor=councillor
  pm=prime_minister vp=vice_president fm=foreign_minister ag=attorney_general adviser=advisor chairman=chair chairwoman=chair
  chairperson=chair defence=defense secgen=secretarygeneral congressman=representative congresswoman=representative
  councilman=councilmember councilwoman=councilmember spokesman=spokesperson spokeswoman=spokesperson ldr=leader`
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]),
);

/** The words of {@link SHORTENED} and of {@link HEADS} that say whether a man or a woman holds the office. */
const OF_MEN = wordSet('chairman congressman councilman spokesman gentleman king');
const OF_WOMEN = wordSet('chairwoman congresswoman councilwoman spokeswoman lady queen');

/** Words that an office ends with, and that stand before a name. */
const HEADS = wordSet(`
  president minister secretary undersecretary chair cochair ambassador director administrator governor mayor general admiral
  colonel captain commander major lieutenant sergeant justice judge senator representative councilmember councillor
  commissioner chancellor premier speaker leader officer counsel advisor spokesperson taoiseach sheriff chief treasurer
  inspector superintendent whip envoy coordinator attorney deputy secretarygeneral councilperson prosecutor congressmember`);
/** Words that stand before another word of an office. */
const MODIFIERS = wordSet(`
  prime vice press deputy under assistant associate first foreign finance defense acting interim former national security
  senior principal executive managing majority minority ranking presiding special state home trade health education interior
  labor labour energy economy environment permanent lead solicitor surgeon joint rear federal`);
/** Most of them in a row: `Deputy Assistant Under Secretary`. */
const MOST_MODIFIERS = 4;
/** What an office of a government is of. */
const DEPARTMENTS = wordSet(`
  state defense defence treasury interior agriculture commerce labor labour energy education transportation health human
  services housing urban development veterans affairs homeland security justice foreign finance war staff climate trade
  environment budget intelligence`);

/** Reads the titles a label begins with: `The`, `Mr.`, `Dr.`, `Prime Minister`, `Secretary of State`. */
export function readTitles(words: readonly LabelWord[]): Titles {
  let [at, plain] = [0, 0];
  let address: 'he' | 'she' | undefined;
  const offices: { readonly office: string; readonly printed: string }[] = [];
  while (at < words.length) {
    const term = words[at]!.term;
    const to = officeEnd(words, at);
    if (to > at) {
      const office = words.slice(at, to);
      const terms = office.map(({ term }) => term);
      if (terms.some((word) => OF_MEN.has(word))) address ??= 'he';
      if (terms.some((word) => OF_WOMEN.has(word))) address ??= 'she';
      offices.push({ office: terms.map(inFull).join(' '), printed: office.map(({ raw }) => raw).join(' ') });
      at = to;
      continue;
    }
    const how = TO_MEN.has(term) ? 'he' : TO_WOMEN.has(term) ? 'she' : undefined;
    const isAddress = how !== undefined || TO_BOTH.has(term);
    if (!isAddress || (at === words.length - 1 && at === 0)) break;
    address ??= how;
    if (at === plain && PLAIN.has(term)) plain += 1;
    at += 1;
  }
  const office = offices.map(({ office }) => office).join(' ') || undefined;
  return { length: at, address, office, printed: offices.map(({ printed }) => printed).join(' ') || undefined, plain };
}

/** Behind the last word of the office that begins at a place; the place itself where none does. */
function officeEnd(words: readonly LabelWord[], from: number): number {
  const term = (at: number): string => words[at]?.term ?? '';
  if (/^(?:first|second)$/.test(term(from)) && /^(?:lady|gentleman)$/.test(term(from + 1))) return from + 2;
  let [at, end] = [from, from];
  while (at < words.length && at <= end + MOST_MODIFIERS) {
    const full = inFull(term(at));
    if (at === end && end > from && /^(?:of|for)$/.test(term(at))) {
      const department = departmentEnd(words, at);
      if (department === at) break;
      at = end = department;
    } else {
      if (HEADS.has(full) || full.includes(' ')) end = at + 1;
      else if (!MODIFIERS.has(full)) break;
      at += 1;
    }
  }
  return end;
}

/** Behind `of the Treasury`, from `of`; the place of `of` where no department follows. */
function departmentEnd(words: readonly LabelWord[], of: number): number {
  let at = of + 1;
  let end = of;
  for (; at < words.length; at += 1) {
    const { term } = words[at]!;
    if (DEPARTMENTS.has(term)) end = at + 1;
    else if (!/^(?:the|and|)$/.test(term)) break;
  }
  return end;
}

function inFull(term: string): string {
  return SHORTENED.get(term) ?? term;
}

/** Whether a text, folded, is an office or a rank from its first word to its last. */
export function isOffice(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && officeEnd(words, 0) === words.length;
}

/** The words of a text: `Secretary-General` is one. */
export function wordsOf(text: string): readonly LabelWord[] {
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .map((raw) => ({ raw, term: fold(raw).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '') }));
}

/** Titles that stand behind a name in Japanese, Chinese and Korean, the longest first. */
const BEHIND_UNSPACED =
  /^(.+?)(内閣総理大臣|総理大臣|副大統領|大統領|首相|総理|外務大臣|防衛大臣|財務大臣|大臣|外相|官房長官|副長官|長官|委員長|副議長|議長|委員|議員|会長|社長|教授|知事|市長|部長|局長|先生|さん|様|氏|君|总理|总统|主席|部长|外长|女士|代表|대통령|총리|장관|위원장|위원|의원|대표|님|씨)$/u;
const JUST_POLITE = /^(?:さん|様|氏|君|先生|女士|님|씨)$/u;

/** Parts `岸田総理` into name and title. @returns undefined for a text without such a title */
export function unspacedTitle(
  text: string,
): { readonly name: string; readonly office: string | undefined } | undefined {
  const [, name, title] = BEHIND_UNSPACED.exec(text) ?? [];
  if (name === undefined || title === undefined) return undefined;
  return { name: name.trim(), office: JUST_POLITE.test(title) ? undefined : title };
}
