import type { Answer, StatementView, Verification, Verifications } from '../../answers/schema.ts';
import { evidenceLines, linesShown } from '../records-shown.ts';
import { overallTone } from '../verification/tone.ts';
import { countText, numberText } from '../words.ts';
import type { SetAnswer } from './body.ts';
import { backButton, postButton, postOrCopy, turnButtons } from './buttons.ts';
import type { Row } from './card.ts';
import { choiceRows, noAnswerRows, noMatchRows } from './ask-again.ts';
import { type Button, buttonRows, linkButton, type MenuOption, menuRow } from './controls.ts';
import { atPlace, inSameRecord, without } from './invocations.ts';
import { citationRows, contextRows, statementRows } from './line-rows.ts';
import { lineOption, nameOption } from './options.ts';
import type { ReplyContext } from './reply.ts';
import { verificationRows } from './verification-rows.ts';

/** The controls under a card in a channel: to read on privately, and to take the card away. */
export function channelRows(answer: Answer, context: ReplyContext): readonly Row[] {
  const label = seeLabel(answer);
  const invocation = without(context.asked, 'page', 'part');
  return buttonRows(
    [
      label !== undefined && { label, control: { kind: 'see', invocation } },
      'link' in answer && linkButton('Link', answer.link?.url),
      { label: 'Remove', control: { kind: 'remove' } },
    ],
    context,
  );
}

function seeLabel(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'quotes':
      return seeAll(answer.pages, answer.total + answer.relatedTotal);
    case 'evidence':
    case 'topic':
    case 'speaker':
      return seeAll(answer.pages, answer.total);
    case 'topics':
    case 'speakers':
    case 'context':
    case 'citation':
      return OPEN_FOR_ME;
    case 'statement':
      return `Open ${answer.statement.id}`;
    case 'verification':
    case 'verifications':
      return OPEN_FOR_ME;
    case 'no-answer':
    case 'no-match':
    case 'ambiguous':
    case 'help':
      return undefined;
  }
}

/** For a card that shows all there is: a copy of one's own has the menus. */
const OPEN_FOR_ME = 'Open for me';

function seeAll(pages: number, lines: number): string {
  return pages > 1 ? `See all ${numberText(lines)}` : OPEN_FOR_ME;
}

/** The controls under a card that only the reader sees: a menu of what can be opened, then buttons. */
export function readerRows(answer: Answer, context: ReplyContext, part: SetAnswer['part']): readonly Row[] {
  const back = context.back && backButton(context.back);
  switch (answer.kind) {
    case 'evidence':
      return listRows(answer, evidenceLines(answer), context, back);
    case 'no-answer':
      return noAnswerRows(answer, context, back);
    case 'no-match':
      return noMatchRows(answer, context, back);
    case 'ambiguous':
      return choiceRows(answer, context, back);
    case 'help':
      return buttonRows([back], context);
    case 'topics': {
      const options = answer.topics.map(({ record, id, label, total }) =>
        nameOption(context.archive, { record, id, name: label, description: countText(total, 'line') }),
      );
      return [
        ...menuRow('Open a topic', { kind: 'topic', back: context.asked }, options, context),
        ...postRow(context, back),
      ];
    }
    case 'speakers': {
      const options = answer.speakers.map(({ record, speaker, name, said, jointly, about }) =>
        nameOption(context.archive, { record, id: speaker, name, description: spokenText(said, jointly, about) }),
      );
      const menu = menuRow('Open a profile', { kind: 'profile', back: context.asked }, options, context);
      return [...menu, ...postRow(context, back)];
    }
    case 'quotes':
      return listRows(answer, linesShown(answer), context, back);
    case 'topic':
      return listRows(answer, answer.statements, context, back ?? backButton(inSameRecord(context.asked, 'topics')));
    case 'speaker': {
      const lines = [...answer.said, ...answer.jointly, ...answer.about];
      return listRows(answer, lines, context, back ?? backButton(inSameRecord(context.asked, 'who')));
    }
    case 'statement':
      return statementRows(answer, context, part);
    case 'context':
      return contextRows(answer, context);
    case 'citation':
      return citationRows(answer, context);
    case 'verification':
    case 'verifications':
      return verificationRows(answer, context, postFound(answer, context), back);
  }
}

/** `4 lines, 5 jointly`, or `spoken about in 2 lines` for those without a line. */
function spokenText(said: number, jointly: number, about: number): string {
  if (said + jointly === 0 && about > 0) return `spoken about in ${countText(about, 'line')}`;
  return jointly > 0 ? `${countText(said, 'line')}, ${numberText(jointly)} jointly` : countText(said, 'line');
}

/** A page of lines: a menu to open one, the other pages, the channel, the way back. */
function listRows(
  { page, pages }: { readonly page: number; readonly pages: number },
  lines: readonly StatementView[],
  context: ReplyContext,
  back: Button | undefined,
): readonly Row[] {
  const here = atPlace(context.asked, 'page', page);
  const options: readonly MenuOption[] = lines.map((view) => lineOption(context.archive, view));
  return [
    ...menuRow('Open a statement', { kind: 'open', back: here }, options, context),
    ...buttonRows([...turnButtons(context.asked, 'page', page, pages), postOrCopy(here, context), back], context),
  ];
}

/** What was not found is posted to nobody. */
function postFound(answer: Verification | Verifications, context: ReplyContext): Button | false {
  return overallTone(answer) !== 'nothing' && postOrCopy(context.asked, context);
}

function postRow(context: ReplyContext, back: Button | undefined): readonly Row[] {
  return buttonRows([postButton(context.asked), back], context);
}
