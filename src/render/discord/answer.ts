import type { Archive } from '../../answers/archive.ts';
import type { Answer } from '../../answers/schema.ts';
import { closingLine } from '../closing-line.ts';
import { heading, pageAskedText } from '../headings.ts';
import { recordsShown } from '../records-shown.ts';
import { correctionPhrase, footer, linesText, numberText, pageText } from '../words.ts';
import { evidenceBody, noAnswerBody } from './ask.ts';
import { type Body, type Place, type SetAnswer, upTo } from './body.ts';
import { lengthOf } from './card.ts';
import { citationBody } from './cite.ts';
import { contextBody } from './context.ts';
import { helpBody } from './help.ts';
import { choicesBody, noMatchBody, quotesBody, topicBody, topicsBody } from './lists.ts';
import { headingText, inline, phraseText, small } from './markup.ts';
import { openedAnswer } from './opened.ts';
import { profileBody, speakersBody } from './speakers.ts';
import { verificationBody } from './verification.ts';
import { verificationsBody } from './verifications.ts';

/** Room for saying what was searched instead of what was asked, in UTF-16 units. */
const CORRECTIONS_ROOM = 600;

/** Room kept for saying which lines are shown, and instead of which page, in UTF-16 units. */
const PLACE_ROOM = 160;

/** An answer as sections: its heading, what was searched instead, its body, the record it is from. */
export function setAnswer(answer: Answer, place: Place): SetAnswer {
  const { archive, room, audience, turns } = place;
  if (answer.kind === 'statement') return openedAnswer(answer, place);
  const first = headingText(heading(answer, archive, audience === 'channel' || !turns ? linesText : pageText));
  const beyond = beyondTexts(answer);
  const told = [...correctionTexts(answer, archive), ...beyond];
  const foot = footTexts(answer, archive);
  const body = bodyOf(answer, { ...place, room: room - lengthOf([[first], told, foot]) });
  // An answer without lines is short; nothing has to be kept apart in it.
  const head = [[first, ...told].join('\n')];
  const [text = [], ...rest] = body;
  const sections =
    answer.kind === 'no-match'
      ? [[...head, ...body.flat()]]
      : answer.kind === 'verification'
        ? [[...head, ...text], ...rest]
        : [head, ...body];
  const placed = first.length - headingText(heading(answer, archive, () => undefined)).length;
  const said = beyond.reduce((sum, text) => sum + text.length + 1, placed);
  return { sections: [...sections, foot], spare: 'page' in answer ? Math.max(0, PLACE_ROOM - said) : 0 };
}

/** What was searched instead of what was asked. */
function correctionTexts(answer: Answer, archive: Archive): readonly string[] {
  const corrections = 'corrections' in answer ? answer.corrections : [];
  const phrases = corrections.map((correction) =>
    small(phraseText(correctionPhrase(correction, archive, answer.kind))),
  );
  return upTo(phrases, CORRECTIONS_ROOM, (left) => `${numberText(left)} more`);
}

/** Which page is shown instead of the one asked for. */
function beyondTexts(answer: Answer): readonly string[] {
  const beyond = 'page' in answer ? pageAskedText(answer) : undefined;
  return beyond === undefined ? [] : [small(inline(beyond))];
}

function bodyOf(answer: Exclude<Answer, { readonly kind: 'statement' }>, place: Place): Body {
  switch (answer.kind) {
    case 'quotes':
      return quotesBody(answer, place);
    case 'evidence':
      return evidenceBody(answer, place);
    case 'no-answer':
      return noAnswerBody(answer, place);
    case 'no-match':
      return noMatchBody(answer, place);
    case 'ambiguous':
      return choicesBody(answer, place);
    case 'speakers':
      return speakersBody(answer, place);
    case 'speaker':
      return profileBody(answer, place);
    case 'topics':
      return topicsBody(answer, place);
    case 'topic':
      return topicBody(answer, place);
    case 'verification':
      return verificationBody(answer, place);
    case 'verifications':
      return verificationsBody(answer, place);
    case 'context':
      return contextBody(answer, place);
    case 'citation':
      return citationBody(answer, place);
    case 'help':
      return helpBody(answer, place);
  }
}

function footTexts(answer: Answer, archive: Archive): readonly string[] {
  const records = recordsShown(answer);
  const nothingSearched = answer.kind === 'no-match' && answer.searched === 0;
  if (!records || nothingSearched || archive.corpus.records.length === 0) return [];
  const foot = small(inline(footer(archive, records)));
  const closing = closingLine(answer);
  return [closing === undefined ? foot : `${small(closing)}\n${foot}`];
}
