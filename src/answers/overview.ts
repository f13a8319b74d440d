import { isCommon } from '../search/common-words.ts';
import { isAsking } from '../search/passages/asking-words.ts';
import { contentOf } from '../search/passages/japanese.ts';
import { stem } from '../search/stem.ts';
import { holdsUnspaced, tokenizeQuery } from '../search/tokenize.ts';
import type { Archive } from './archive.ts';
import type { SpeakersAnswer, TopicsAnswer } from './schema.ts';
import { topics } from './topics.ts';
import { who } from './who.ts';

/** What asks for who was there. */
const FOR_WHO =
  /\bwho(?:['’]?s)?\b|\b(?:participants?|attendees?|speakers?|every(?:one|body))\b|[誰]|だれ|参加者|出席者|発言者/iu;

/** Stems of words for what an overview tells, and of others that it is asked for with, beside those that people ask with. */
const TOLD = new Set('topic speaker whos'.split(' ').map(stem));
const BESIDE = new Set('theme cover raise address present'.split(' ').map(stem));
const IN_JAPANESE = new Set('参加者 参加 出席者 出席 発言者 話者 テーマ トピック'.split(' '));

/** What begins a question for a list; of what is *about* its words it is none. */
const FOR_LIST = /^\W*(?:(?:and|so|please|can you|could you)\s+)?(?:list|show|name|give|which|what|who)/i;
const ABOUT = /\b(?:about|on|of|with|regarding)\s+(?:the\s+|these\s+|those\s+|any\s+)*(?:topic|speaker)s?\b/i;

/**
 * Whether a question asks for who speaks or for the topics, and for nothing that a line says: `for-list` where it is put
 * as a question for them (`Which topics were covered?`), `maybe` where it may be for the words as well (`speakers`).
 */
export function asksForOverview(question: string): 'for-list' | 'maybe' | 'no' {
  if (holdsUnspaced(question)) {
    const content = contentOf(question);
    const isFor = content.length > 0 || /[誰何]|だれ|なに/u.test(question);
    return isFor && content.every((word) => IN_JAPANESE.has(word)) && !/[A-Z]/i.test(question) ? 'maybe' : 'no';
  }
  const words = tokenizeQuery(question).map(({ term }) => term);
  const stems = words.map(stem);
  const only = words.every((word, at) => {
    const stemmed = stems[at]!;
    return isCommon(word) || isAsking(stemmed) || TOLD.has(stemmed) || BESIDE.has(stemmed);
  });
  if (!only || /["“”„«»]/.test(question)) return 'no';
  return stems.some((stemmed) => TOLD.has(stemmed)) && FOR_LIST.test(question) && !ABOUT.test(question)
    ? 'for-list'
    : 'maybe';
}

/** What there is, where nothing in particular is asked: who speaks, of a question for who and of a record without topics, else the topics. */
export function overview(
  archive: Archive,
  { question, record }: { readonly question: string; readonly record?: string | undefined },
): SpeakersAnswer | TopicsAnswer {
  const map = topics(archive, { record }) as TopicsAnswer;
  return map.topics.length === 0 || FOR_WHO.test(question) ? (who(archive, { record }) as SpeakersAnswer) : map;
}
