import type { Range } from '../../record/record.ts';
import type { DraftedReport } from './drafted.ts';
import { Drafting } from './drafting.ts';
import { entitiesOf } from './entities.ts';
import { letteringOf, namesIn } from './names.ts';
import { Parties } from './parties.ts';
import { type Post, postAt } from './posts.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { readSentence } from './read.ts';
import { paragraphsOf, type Sentence, sentencesOf } from './sentences.ts';
import { Speakers } from './speakers.ts';

/**
 * Drafts the statements of a report: who is said to have said what, for a person to confirm. What has no words of saying
 * and no quotation is left out. Who speaks is unknown where the report does not tell, or could mean several.
 * Of a text with more than 50,000 statements the first are drafted: a record holds no more.
 * @param text its paragraphs, parted by empty lines; NFC, LF line ends
 */
export function draftReport(text: string): DraftedReport {
  const parties = new Parties();
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsIn(text, paragraphs);
  const posts = postsOf(text, paragraphs);
  const sentences = allSentences(text, paragraphs, quotations, posts).slice(0, MOST_SENTENCES);
  const lettering = letteringOf(sentences);
  const found = sentences.map((sentence) => namesIn(sentence, lettering));
  const entities = entitiesOf(sentences, found);
  const drafting = new Drafting(text, parties, new Speakers(entities, parties));
  for (const [at, sentence] of sentences.entries()) {
    if (drafting.statements.length >= MOST_STATEMENTS) break;
    const post = posts.get(sentence.paragraph);
    const read = readSentence(sentence, found[at]!);
    if (post) drafting.post(post, read);
    else drafting.sentence(read, isHeading(text, paragraphs, sentence));
  }
  return { parties: parties.all(), statements: drafting.statements };
}

/** Most statements of a record, and most sentences that are read for them. */
const MOST_STATEMENTS = 50_000;
const MOST_SENTENCES = 200_000;

/** The posts of a report, by the paragraph that their signature ends. */
function postsOf(text: string, paragraphs: readonly Range[]): ReadonlyMap<number, Post> {
  const posts = new Map<number, Post>();
  paragraphs.forEach((paragraph, at) => {
    const post = postAt(text, paragraph, posts.has(at - 1) ? undefined : paragraphs[at - 1]);
    if (post) posts.set(at, post);
  });
  return posts;
}

function allSentences(
  text: string,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  posts: ReadonlyMap<number, Post>,
): readonly Sentence[] {
  let next = 0;
  return paragraphs.flatMap((paragraph, number) => {
    const first = next;
    while ((quotations[next]?.start ?? Infinity) < paragraph.end) next += 1;
    const post = posts.get(number);
    // Of a post only the name under it is the report's; a paragraph that a signature follows is the post.
    if (post) return sentencesOf(text, post.name, [], number).slice(0, 1);
    const following = posts.get(number + 1);
    if (following && following.words.start === paragraph.start) return [];
    return sentencesOf(text, paragraph, quotations.slice(first, next), number);
  });
}

const LONGEST_HEADING = 160;

/** A short paragraph without the full stop of a sentence, between others. */
function isHeading(text: string, paragraphs: readonly Range[], { paragraph, start, end }: Sentence): boolean {
  const range = paragraphs[paragraph]!;
  if (
    range.start !== start ||
    range.end !== end ||
    end - start > LONGEST_HEADING ||
    paragraph === paragraphs.length - 1
  )
    return false;
  return /[\p{L}\p{N}'"’”»]$/u.test(text.slice(start, end)) && !/[.!?…:;,]['"’”»]*$/.test(text.slice(start, end));
}
