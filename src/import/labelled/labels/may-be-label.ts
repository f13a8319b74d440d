import { isCommon } from '../../../search/common-words.ts';
import { fold } from '../../../search/fold.ts';
import { rarityInTalk } from '../../../search/passages/question-weights.ts';
import { stem } from '../../../search/stem.ts';
import { BETWEEN, NOT_FIRST, NOT_LAST, NOT_NAMES, ROLES } from '../../words/label-words.ts';
import { wordSet } from '../../words/word-set.ts';
import { isExamination } from '../examination.ts';
import { keyOf } from './label-key.ts';
import type { LabelFound } from './label-of.ts';
import { leadOf, MOST_LOOKED_AT } from './lead.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { secondsOf } from '../times.ts';
import { isCapitals } from './titles.ts';

/** More words are a clause. */
const MOST_WORDS = 8;
/** Longest label that is taken for one because it plainly names somebody. */
const MOST_WORDS_OF_SOMEBODY = 6;
const BEFORE_COLON = /^([^:：?!;"“”„«»…=<>{}\\\n]{2,80}?)\s?[:：](?=\s|[\p{Lu}\p{Lo}])\s*(?=\S)/u;
/** How words begin that are a sentence of their own: with no small letter. */
const SENTENCE = /^[\s"“„«‘'’(¡¿-]*[^\p{Ll}\s]/u;

/** Verbs and pronouns that clauses have and labels have not, in English, German, French, Spanish and Italian; folded. */
const OF_CLAUSES = wordSet(`
  is are was were be been am does did has have had would could should must shall let lets i me we us you he she it they them
  this that these those what which who how why when where not say says said tell told ask asked think know
  ist sind war waren bin hat haben hatte wird werden kann muss soll wir ich sie er ihr dies dass nicht sagt sagte
  est sont etait suis ont avons je nous vous il elle cela voici voila que qui ne dit
  son era fue yo nosotros usted este esto no dijo sono questo che non ha detto`);

/** What stands before nouns, in the same languages; folded. */
const BEFORE_NOUNS = wordSet(`
  the a an my our your his her their its this that these those some any no every each another one
  der die das den dem ein eine mein meine unser unsere le la les un une des mon ma notre nos el los las una mi nuestro nuestra
  il lo gli i uno mio mia nostro nostra`);

/** Words of {@link ROLES} that do not name somebody by themselves. */
const NOBODY = wordSet(
  'all both another other one two three four multiple several vice acting deputy general off via as mic',
);

/** Words for people besides {@link ROLES}, in the same languages; folded. */
const PEOPLE = wordSet(`
  someone somebody anyone men women gentlemen ladies heckler hecklers protester protesters protestor protestors spectator
  spectators listener viewer resident neighbor neighbour voices bystander delegate
  mann frau herr stimme stimmen jemand zuruf zwischenruf zwischenrufer publikum abgeordneter abgeordnete ministerin prasidentin
  prasident burgermeister burgermeisterin
  m mm mme mlle monsieur madame homme femme voix quelquun public ministre presidente depute deputee maire rapporteur
  senor senora hombre mujer voz alguien publico ministro ministra presidenta diputado diputada alcalde alcaldesa
  signor signora uomo donna voce qualcuno pubblico sindaco onorevole`);

/**
 * What a paragraph begins with that may be a label, though it does not look like a name: `A man from the audience: Shame.` It is short,
 * begins with no small letter, stands before a colon, and is no heading and no clause.
 */
export function mayBeLabel(paragraph: Paragraph): LabelFound | undefined {
  if (paragraph.columnHead === true || paragraph.heading === true || isExamination(paragraph.text)) return undefined;
  const lead = leadOf(paragraph.text.slice(0, MOST_LOOKED_AT));
  const text = paragraph.text.slice(lead.length);
  const [all = '', label = ''] = BEFORE_COLON.exec(text.slice(0, MOST_LOOKED_AT)) ?? [];
  if (!/\p{L}/u.test(label) || /^\P{L}*\p{Ll}/u.test(label) || !isPhrase(label)) return undefined;
  return {
    label: label.trim(),
    key: keyOf(label),
    rest: text.slice(all.length),
    start: secondsOf(lead.start),
    end: secondsOf(lead.end),
    sure: false,
    heading: false,
    marked: lead.start !== undefined,
    partType: undefined,
  };
}

function isPhrase(label: string): boolean {
  const words = label.trim().split(/\s+/u);
  const folded = foldedWords(label);
  const [first = '', last = ''] = [folded[0], folded.at(-1)];
  if (words.length > MOST_WORDS || NOT_NAMES.has(first) || NOT_NAMES.has(last) || NOT_LAST.has(last)) return false;
  if (
    (NOT_FIRST.has(first) && !isCapitals(label)) ||
    folded.some((word) => OF_CLAUSES.has(word)) ||
    folded.every(isCommon)
  )
    return false;
  return !words.slice(0, -1).some((word) => word.endsWith('.') && word.length > 7);
}

/** Whether what may be a label plainly names somebody: in a few words, one of them for people, before a sentence of its own. */
export function isPlainlySomebody({ label, rest }: LabelFound): boolean {
  const words = foldedWords(label);
  return (
    words.length <= MOST_WORDS_OF_SOMEBODY && SENTENCE.test(rest.slice(0, MOST_LOOKED_AT)) && words.some(isForPeople)
  );
}

/** Whether a label begins with an article or the like, has a word in small letters behind it, and none for people: `The real danger`. */
export function isDescription(label: string): boolean {
  const [first = '', ...others] = foldedWords(label);
  return BEFORE_NOUNS.has(first) && /\s\p{Ll}/u.test(label) && !others.some(isForPeople);
}

/** Words in so many meetings are of any talk; surnames and given names are in fewer: `John` has 0.36, `Absolutely` 0.14. */
const OF_TALK = 0.3;

/** Whether a label has no words but those of any talk, and none for people: `Absolutely`, `Option 2`. */
export function isTalk(label: string): boolean {
  if (BETWEEN.has(fold(label))) return false;
  const words = foldedWords(label);
  return words.every(isOfTalk) && !words.some(isForPeople);
}

function isOfTalk(word: string): boolean {
  return /^\p{N}+$/u.test(word) || rarityInTalk(stem(word)) < OF_TALK;
}

function isForPeople(word: string): boolean {
  return PEOPLE.has(word) || (ROLES.has(word) && !NOBODY.has(word));
}

function foldedWords(label: string): readonly string[] {
  return label
    .split(/\s+/u)
    .map((word) => fold(word).replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean);
}
