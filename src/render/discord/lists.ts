import type { Ambiguous, NoMatch, QuotesAnswer, TopicAnswer, TopicsAnswer } from '../../answers/schema.ts';
import { MISPRINT_TITLE, narrationText, relatedHeading } from '../headings.ts';
import { nameWithJointly, recordOf, recordTitle, whyText } from '../names.ts';
import { coversText, noMatchWords, suggestionPhrases } from '../no-match.ts';
import { zeroVerbatimBy } from '../speakers.ts';
import { NBSP } from '../nbsp.ts';
import { markedLabel } from '../topic-basis.ts';
import { countText, DOT, fidelityCounts, numberText } from '../words.ts';
import { type Body, menuNote, type Place, upTo } from './body.ts';
import { lengthOf } from './card.ts';
import { bold, countsText, inline, LONGEST_LIST, phraseText, small, totalText } from './markup.ts';

/** `/quote`: lines that hold the words, then, apart, others of the same topic or speaker. */
export function quotesBody(answer: QuotesAnswer, { archive }: Place): Body {
  const { statements, related, misprints } = answer;
  const zero = zeroVerbatimBy(answer.named, archive);
  const narration = narrationText(answer);
  const over = relatedHeading(answer);
  const [firstRelated, ...others] = related;
  return [
    zero && answer.page === 1 ? [inline(zero)] : [],
    ...statements.map((view) => [view]),
    ...(firstRelated
      ? [[[bold(over.title), ...(over.detail ? [small(inline(over.detail))] : [])].join('\n'), firstRelated]]
      : []),
    ...others.map((view) => [view]),
    ...misprints.map(({ printed, likely, statement }) => [
      `${bold(MISPRINT_TITLE)}\n${small(inline(`“${printed}” is so in source${DOT}likely: ${likely}`))}`,
      statement,
    ]),
    narration ? [small(narration)] : [],
  ];
}

/** An answer without lines: the next step, what is close, what the record covers. */
export function noMatchBody(answer: NoMatch, { archive }: Place): Body {
  const { next } = noMatchWords(answer, archive);
  const zero = zeroVerbatimBy(answer.named, archive);
  const covers = coversText(answer, archive);
  return [
    [
      ...(next ? [phraseText(next)] : []),
      ...(zero ? [inline(zero)] : []),
      // The buttons open them.
      ...(answer.reason === 'unknown-statement' ? [] : suggestionPhrases(answer).map((phrase) => phraseText(phrase))),
      ...(covers ? [inline(covers, LONGEST_LIST)] : []),
    ],
  ];
}

/** The names that fit what was asked, each with why. */
export function choicesBody({ choices }: Ambiguous, { archive, room }: Place): Body {
  const texts = choices.map((choice) =>
    [
      bold(choice.name),
      choice.kind,
      ...[whyText(archive, choice), recordTitle(archive, choice.record)]
        .filter((part) => part !== undefined)
        .map((part) => inline(part)),
    ].join(DOT),
  );
  return [[upTo(texts, room, (left) => `${numberText(left)} more`).join('\n')]];
}

/** `/topics`: every topic with its counts by fidelity. */
export function topicsBody({ topics }: TopicsAnswer, { archive, room, audience }: Place): Body {
  const texts = topics.map((topic) => {
    const counted = countsText(fidelityCounts(topic.counts, 'hide'));
    const total = totalText(markedLabel(topic, topics), topic.total, recordTitle(archive, topic.record));
    return total + (counted === '' ? '' : `\n${small(counted)}`);
  });
  const note = menuNote(topics.length, 'topics', audience);
  return [upTo(texts, room - lengthOf([note]), (left) => countText(left, 'more topic')), note];
}

/** One topic: who speaks on it, then its lines. */
export function topicBody({ topic, statements, page }: TopicAnswer, { archive }: Place): Body {
  const record = recordOf(archive, topic.record);
  const speakers = topic.speakers.map(({ id, total }) => `${nameWithJointly(record, id)}${NBSP}${numberText(total)}`);
  const who = page === 1 && speakers.length > 0 ? [small(inline(`Who speaks: ${speakers.join(DOT)}`))] : [];
  return [who, ...statements.map((view) => [view])];
}
