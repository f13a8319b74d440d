import type { Archive } from './answers/archive.ts';
import { ask as answerAsk, type AskArgs } from './answers/ask.ts';
import { cite as answerCite, type CiteArgs } from './answers/cite.ts';
import { context as answerContext, type ContextArgs } from './answers/context.ts';
import { PAGE_SIZE } from './answers/paging.ts';
import { quote as answerQuote, type QuoteArgs } from './answers/quote.ts';
import { rank as rankStatements, type Ranking } from './answers/rank.ts';
import { statement as answerStatement, type StatementArgs } from './answers/statement.ts';
import { topics as answerTopics, type TopicsArgs } from './answers/topics.ts';
import { verify as answerVerify, type VerifyArgs } from './answers/verify.ts';
import { verifyText as answerVerifyText } from './answers/verify-text.ts';
import { who as answerWho, type WhoArgs } from './answers/who.ts';

/*
 * The functions that answer, as other programs call them: also from JavaScript, where no type keeps a wrong value out.
 * One rule holds for all. A value of another kind than the argument takes (a question that is no text, page 1.5) is
 * refused with a TypeError that names function and argument. A page that is not there is no fault: the nearest one is
 * shown, and `pageAsked` says which was asked for. Commands need no such check, because invocations are checked before.
 */

/** How many lines a page holds: a whole number from 1 up. */
export interface Paging {
  readonly pageSize: number;
}

/** What an argument takes; one with a question mark may be left out. */
type Takes = 'text' | 'text?' | 'whole number?' | 'true or false?';
type Declared<Args> = { readonly [Name in keyof Args]-?: Takes };

const ASK: Declared<AskArgs> = { question: 'text', record: 'text?', page: 'whole number?' };
const CITE: Declared<CiteArgs> = { id: 'text', record: 'text?' };
const CONTEXT: Declared<ContextArgs> = { id: 'text', record: 'text?', reach: 'whole number?' };
const QUOTE: Declared<QuoteArgs> = {
  words: 'text',
  speaker: 'text?',
  topic: 'text?',
  record: 'text?',
  narration: 'true or false?',
  page: 'whole number?',
};
const RANK: Declared<{ question: string; record?: string }> = { question: 'text', record: 'text?' };
const STATEMENT: Declared<StatementArgs> = { id: 'text', record: 'text?', part: 'whole number?' };
const TOPICS: Declared<TopicsArgs> = { topic: 'text?', record: 'text?', page: 'whole number?' };
const VERIFY: Declared<VerifyArgs> = { quote: 'text', speaker: 'text?', record: 'text?' };
const WHO: Declared<WhoArgs> = { speaker: 'text?', record: 'text?', page: 'whole number?' };

const WHOLE_PAGE: Paging = { pageSize: PAGE_SIZE };

/**
 * The lines that answer a question of at most 300 characters, best first, or that the record does not say. A question
 * that names a speaker and nothing else gives their profile; one that asks nothing in particular, the topics.
 * @throws {TypeError} where an argument is no text or no whole number; a page that is not there is answered
 */
export function ask(archive: Archive, args: AskArgs, paging = WHOLE_PAGE): ReturnType<typeof answerAsk> {
  check('ask', ASK, args, paging);
  return answerAsk(archive, args, paging);
}

/**
 * How a line is cited (APA 7, MLA 9, Chicago 17, an AP line, CSL-JSON), what is missing for it, and a link to its words.
 * @throws {TypeError} where an argument is no text
 */
export function cite(archive: Archive, args: CiteArgs): ReturnType<typeof answerCite> {
  check('cite', CITE, args);
  return answerCite(archive, args);
}

/**
 * A line among up to `reach` lines before and after it. Fewer than 1 or more than 10 are not shown: the nearest is, and
 * `reachAsked` says how many were asked for.
 * @throws {TypeError} where an argument is no text or no whole number
 */
export function context(archive: Archive, args: ContextArgs): ReturnType<typeof answerContext> {
  check('context', CONTEXT, args);
  return answerContext(archive, args);
}

/**
 * The lines that hold words, at most 70 characters of them, best first; then lines of the same topic or speaker.
 * @throws {TypeError} where an argument is not what it takes; a page that is not there is answered
 */
export function quote(archive: Archive, args: QuoteArgs, paging = WHOLE_PAGE): ReturnType<typeof answerQuote> {
  check('quote', QUOTE, args, paging);
  return answerQuote(archive, args, paging);
}

/**
 * The order of statements for a question, whether or not any answers it; see `Ranking` for which are in it.
 * @throws {TypeError} where an argument is no text
 */
export function rank(archive: Archive, question: string, record?: string): Ranking {
  check('rank', RANK, { question, record });
  return rankStatements(archive, question, record);
}

/**
 * One statement with those around it, its notes, and who says so. A part below 1 is the first.
 * @throws {TypeError} where an argument is no text or no whole number
 */
export function statement(archive: Archive, args: StatementArgs): ReturnType<typeof answerStatement> {
  check('statement', STATEMENT, args);
  const { part } = args;
  return answerStatement(archive, part === undefined ? args : { ...args, part: Math.max(1, part) });
}

/**
 * The topics with their counts, or one topic with its lines.
 * @throws {TypeError} where an argument is no text or no whole number; a page that is not there is answered
 */
export function topics(archive: Archive, args: TopicsArgs = {}, paging = WHOLE_PAGE): ReturnType<typeof answerTopics> {
  check('topics', TOPICS, args, paging);
  return answerTopics(archive, args, paging);
}

/**
 * Whether records hold a quote of at most 4,000 characters: word for word, with what differs, cut, joined, as someone
 * else's, or not. All of the text is the quote; quotation marks around it are no part of it.
 * @throws {TypeError} where an argument is no text
 */
export function verify(archive: Archive, args: VerifyArgs): ReturnType<typeof answerVerify> {
  check('verify', VERIFY, args);
  return answerVerify(archive, args);
}

/**
 * The same for a text as people send it, as `/verify` answers it: what it quotes is checked, where it quotes something, and
 * the words around a quotation may suggest who said it.
 * @throws {TypeError} where an argument is no text
 */
export function verifyText(archive: Archive, args: VerifyArgs): ReturnType<typeof answerVerifyText> {
  check('verifyText', VERIFY, args);
  return answerVerifyText(archive, args);
}

/**
 * Who speaks, with counts, or one speaker with their lines.
 * @throws {TypeError} where an argument is no text or no whole number; a page that is not there is answered
 */
export function who(archive: Archive, args: WhoArgs = {}, paging = WHOLE_PAGE): ReturnType<typeof answerWho> {
  check('who', WHO, args, paging);
  return answerWho(archive, args, paging);
}

function check(name: string, declared: Readonly<Record<string, Takes>>, args: unknown, paging?: unknown): void {
  if (typeof args !== 'object' || args === null) throw new TypeError(`${name} takes its arguments as an object.`);
  for (const [argument, takes] of Object.entries(declared)) {
    const value = (args as Readonly<Record<string, unknown>>)[argument];
    if (fits(value, takes)) continue;
    throw new TypeError(`${name}: ${argument} takes ${wording(takes)}, not ${shown(value)}.`);
  }
  if (paging === undefined) return;
  const { pageSize } = paging as Partial<Paging>;
  if (Number.isSafeInteger(pageSize) && pageSize! >= 1) return;
  throw new TypeError(`${name}: pageSize takes a whole number from 1 up, not ${shown(pageSize)}.`);
}

function fits(value: unknown, takes: Takes): boolean {
  switch (takes) {
    case 'text':
      return typeof value === 'string';
    case 'text?':
      return value === undefined || typeof value === 'string';
    case 'whole number?':
      return value === undefined || Number.isSafeInteger(value);
    case 'true or false?':
      return value === undefined || typeof value === 'boolean';
  }
}

function wording(takes: Takes): string {
  return { text: 'a text', 'text?': 'a text', 'whole number?': 'a whole number', 'true or false?': 'true or false' }[
    takes
  ];
}

/** A refused value in a message: numbers as they are, of anything else what it is. */
function shown(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number') return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
