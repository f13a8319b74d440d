import type { Range } from '../../record/record.ts';
import { MOST_STATEMENTS } from '../../record/schema.ts';
import type { DraftedReport, DraftedStatement, PartyNamed } from './drafted.ts';
import { Drafting } from './drafting.ts';
import { entitiesOf } from './entities.ts';
import { isHeading, isTitleCase, namesInTitleCase } from './headings.ts';
import { type Lettering, letteringOf } from './name-runs.ts';
import { namesIn, type NamesOfSentence } from './names.ts';
import { PartyList } from './parties.ts';
import { type Post, postAt } from './posts.ts';
import { type Quotation, quotationsIn, takenInOrder } from './quotations.ts';
import { readSentence } from './read.ts';
import { paragraphsOf, type Sentence, sentencesIn } from './sentences.ts';
import { bySpeaker } from './several-speakers.ts';
import { Speakers } from './speakers.ts';

/**
 * Drafts the statements of a report: who is said to have said what, for a person to confirm. What has no words of saying
 * and no quotation is left out. Who speaks is unknown where the report does not tell, or could mean several.
 * Of a text with more than 50,000 statements the first are drafted: a record holds no more.
 * @param text its paragraphs, parted by empty lines; NFC, LF line ends
 */
export function draftReport(text: string): DraftedReport {
  const parties = new PartyList();
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsIn(text, paragraphs);
  const posts = postsOf(text, paragraphs);
  const whole = allSentences(text, paragraphs, quotations, posts).slice(0, MOST_SENTENCES);
  const capitals = new Set(whole.filter((sentence) => isTitleCase(paragraphs, sentence)));
  const lettering = letteringOf(whole.filter((sentence) => !capitals.has(sentence)));
  const sentences = whole.flatMap((sentence) => (capitals.has(sentence) ? [sentence] : bySpeaker(sentence, lettering)));
  const found = namesOfAll(sentences, capitals, lettering);
  const entities = entitiesOf(sentences, found);
  const drafting = new Drafting(text, parties, new Speakers(entities, parties));
  for (const [at, sentence] of sentences.entries()) {
    if (drafting.statements.length >= MOST_STATEMENTS) break;
    const post = posts.get(sentence.paragraph);
    const read = readSentence(sentence, found[at]!);
    if (post) drafting.post(post, read);
    else drafting.sentence(read, isHeading(text, paragraphs, sentence));
  }
  return onlySpeakers(parties.all(), drafting.statements);
}

/** Most sentences that are read: four for each statement that a record holds. */
const MOST_SENTENCES = 4 * MOST_STATEMENTS;

/** The names of each sentence; of a heading in capitals only those that the rest of the report has. */
function namesOfAll(
  sentences: readonly Sentence[],
  capitals: ReadonlySet<Sentence>,
  lettering: Lettering,
): readonly NamesOfSentence[] {
  const found = sentences.map((sentence) => (capitals.has(sentence) ? undefined : namesIn(sentence, lettering)));
  const known = new Map(found.flatMap((each) => each?.names ?? []).map((name) => [name.key.join(' '), name]));
  return found.map((each, at) => each ?? namesInTitleCase(sentences[at]!, known));
}

/** Leaves out who neither speaks nor is of a group that does. */
function onlySpeakers(parties: readonly PartyNamed[], statements: readonly DraftedStatement[]): DraftedReport {
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  for (const place of speaking) for (const member of parties[place ?? -1]?.members ?? []) speaking.add(member);
  const places = new Map(parties.flatMap((_, at) => (speaking.has(at) ? [at] : [])).map((at, place) => [at, place]));
  return {
    parties: [...places.keys()].map((at) => {
      const { members, ...party } = parties[at]!;
      return members ? { ...party, members: members.map((member) => places.get(member)!) } : party;
    }),
    statements: statements.map((statement) =>
      statement.speaker === undefined ? statement : { ...statement, speaker: places.get(statement.speaker)! },
    ),
  };
}

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
  const quotedUpTo = takenInOrder(quotations);
  return paragraphs.flatMap((paragraph, number) => {
    const inside = quotedUpTo(paragraph.end);
    const post = posts.get(number);
    // Of a post only the name under it is the report's; a paragraph that a signature follows is the post.
    if (post) return sentencesIn(text, post.name, [], number).slice(0, 1);
    const following = posts.get(number + 1);
    if (following && following.words.start === paragraph.start) return [];
    return sentencesIn(text, paragraph, inside, number);
  });
}
