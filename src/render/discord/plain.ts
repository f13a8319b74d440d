import type { Archive } from '../../answers/archive.ts';
import type { Answer } from '../../answers/schema.ts';
import { LIMITS } from '../../discord/limits.ts';
import { FLAG } from '../../discord/wire.ts';
import type { Outcome } from '../../interaction/dispatch.ts';
import type { Step } from '../phrase.ts';
import { countText, DOT } from '../words.ts';
import { setAnswer } from './answer.ts';
import { lengthOf, type Section } from './card.ts';
import { lineText } from './line.ts';
import { phraseText, small } from './markup.ts';
import { noticeTexts, outcomeNotice } from './notice.ts';
import type { Audience } from './reply.ts';

/** A message without components, for where a card would be refused. */
export interface PlainReply {
  readonly flags: number;
  readonly content: string;
  readonly allowed_mentions: { parse: [] };
}

/** Room kept for saying how many lines are not shown, in UTF-16 units. */
const MORE_ROOM = 320;

/** Longest question that is said again as something to type, in UTF-16 units: what is typed may be escaped. */
const LONGEST_STEP = 120;

/** The words of a card as one text: lines are shown whole, as many as fit; the others are counted. */
export function renderPlain(outcome: Outcome, archive: Archive, audience: Audience): PlainReply {
  const content =
    outcome.kind === 'answered'
      ? answerText(outcome.answer, archive, audience)
      : noticeTexts(outcomeNotice(outcome)).join('\n');
  return { flags: audience === 'reader' ? FLAG.private : 0, content, allowed_mentions: { parse: [] } };
}

function answerText(answer: Answer, archive: Archive, audience: Audience): string {
  const room = LIMITS.content - MORE_ROOM;
  const { sections, spare, part } = setAnswer(answer, { archive, room, audience, turns: true });
  const [first = [], ...rest] = sections.map((section) =>
    section.map((item) => (typeof item === 'string' ? item : lineText(item, archive))),
  );
  const last = rest.pop() ?? [];
  let left = room - spare - markdownLength([...first, ...last]);
  const kept = rest.map((section) => {
    const length = markdownLength(section);
    if (length > left) return [];
    left -= length;
    return section;
  });
  const lines = linesIn(sections.slice(1, -1).filter((_, at) => kept[at]!.length === 0));
  return [first, ...kept, unshownText(answer, lines, part), last].flat().join('\n');
}

/** Texts that are to be joined by line feeds. */
function markdownLength(texts: readonly string[]): number {
  return lengthOf([texts]) + texts.length;
}

/** What is left out, and what to type for it. */
function unshownText(answer: Answer, lines: number, { number, of } = { number: 1, of: 1 }): readonly string[] {
  const unshown = [
    ...(lines > 0 ? [countText(lines, 'more line')] : []),
    ...(number < of ? [countText(of - number, 'more part')] : []),
  ];
  const step = stepFor(answer);
  return unshown.length > 0 ? [small(phraseText([unshown.join(DOT), ...(step ? [': ', step] : [])]))] : [];
}

function linesIn(sections: readonly Section[]): number {
  return sections.flat().filter((item) => typeof item !== 'string').length;
}

/** What asks for an answer about one line. */
const COMMANDS = { statement: 'statement', context: 'context', citation: 'cite' } as const;

/** What shows the same lines again, where cards can be shown. */
function stepFor(answer: Answer): Step | undefined {
  switch (answer.kind) {
    case 'quotes':
      return { command: 'quote', words: answer.words };
    case 'evidence':
      // One that would be cut, typed again, is another question.
      return answer.question.length <= LONGEST_STEP ? { command: 'ask', words: answer.question } : undefined;
    case 'topic':
      return { command: 'topics', words: answer.topic.label };
    case 'speaker':
      return { command: 'who', words: answer.speaker.name };
    case 'statement':
    case 'context':
    case 'citation':
      return { command: COMMANDS[answer.kind], words: answer.statement.id };
    case 'verification':
    case 'verifications':
    case 'no-answer':
    case 'no-match':
    case 'ambiguous':
    case 'speakers':
    case 'topics':
    case 'help':
      return undefined;
  }
}
