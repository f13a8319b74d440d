import type { Answer, StatementView } from '../../answers/schema.ts';
import type { Invocation } from '../../interaction/invocation.ts';
import { evidenceLines, linesShown } from '../records-shown.ts';
import { countText, numberText } from '../words.ts';
import type { SetAnswer } from './body.ts';
import type { Row } from './card.ts';
import { choiceRows, noAnswerRows, noMatchRows } from './ask-again.ts';
import { type Button, buttonRows, type MenuOption, menuRow } from './controls.ts';
import { atPlace, inSameRecord, without } from './invocations.ts';
import { lineOption, nameOption } from './options.ts';
import type { ReplyContext } from './reply.ts';

/** The controls under a card in a channel: to read on privately, and to take the card away. */
export function channelRows(answer: Answer, context: ReplyContext): readonly Row[] {
  const label = seeLabel(answer);
  const invocation = without(context.asked, 'page', 'part');
  return buttonRows(
    [
      label !== undefined && { label, control: { kind: 'see', invocation } },
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
      return OPEN_FOR_ME;
    case 'statement':
      return `Open ${answer.statement.id}`;
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
      return statementRows(context, part, back);
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

function statementRows(context: ReplyContext, part: SetAnswer['part'], back: Button | undefined): readonly Row[] {
  const { number = 1, of = 1 } = part ?? {};
  const here = atPlace(context.asked, 'part', number);
  const turns = turnButtons(context.asked, 'part', number, of);
  return buttonRows([...turns.map((turn) => keepBack(turn, context)), postButton(here), back], context);
}

/** Another part of a statement keeps the way back, where that fits and is in the same record. */
function keepBack(turn: Button, { archive, asked, back, idOf }: ReplyContext): Button {
  const { id, record } = asked.options;
  const sameRecord =
    archive.corpus.records.length === 1 || (record !== undefined && back?.options['record'] === record);
  if (!back || !sameRecord || turn.control.kind !== 'show') return turn;
  const part = Number(turn.control.invocation.options['part'] ?? 1);
  const control = { kind: 'turn', id: String(id), part, from: back } as const;
  return idOf(control) === undefined ? turn : { ...turn, control };
}

/** To the page before and the one after, disabled where there is none; nothing where there is one page. */
function turnButtons(asked: Invocation, option: 'page' | 'part', shown: number, of: number): readonly Button[] {
  if (of < 2) return [];
  const turn = (label: string, place: number): Button => ({
    label,
    control: { kind: 'show', invocation: atPlace(asked, option, place) },
    disabled: place < 1 || place > of,
  });
  return [turn('Prev', shown - 1), turn('Next', shown + 1)];
}

function postRow(context: ReplyContext, back: Button | undefined): readonly Row[] {
  return buttonRows([postButton(context.asked), back], context);
}

function postButton(invocation: Invocation): Button {
  return { label: 'Post to channel', control: { kind: 'post', invocation } };
}

/** Where what was asked does not fit into an id, the card is copied from the message as it stands. */
function postOrCopy(here: Invocation, { idOf }: ReplyContext): Button {
  const post = postButton(here);
  return idOf(post.control) === undefined ? { ...post, control: { kind: 'copy' } } : post;
}

function backButton(invocation: Invocation): Button {
  return { label: 'Back', control: { kind: 'show', invocation } };
}
