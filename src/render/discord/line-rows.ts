import { REACH, WIDEST_REACH } from '../../answers/context.ts';
import type { Citation, ContextAnswer, StatementAnswer, StatementView } from '../../answers/schema.ts';
import { type Control, OF_LINE } from '../../discord/custom-id.ts';
import type { SetAnswer } from './body.ts';
import { backButton, postButton, turnButtons } from './buttons.ts';
import type { Row } from './card.ts';
import { type Button, buttonRows, linkButton, menuRow } from './controls.ts';
import { atPlace } from './invocations.ts';
import { lineOption } from './options.ts';
import type { ReplyContext } from './reply.ts';

/** Lines on each side that `Wider` shows after so many. */
const WIDER_REACHES = [5, WIDEST_REACH] as const;

/** Under an opened statement: its parts, the lines around it, how it is cited, where it stands. */
export function statementRows(
  { statement, link }: StatementAnswer,
  context: ReplyContext,
  part: SetAnswer['part'],
): readonly Row[] {
  const { number = 1, of = 1 } = part ?? {};
  const { asked, back } = context;
  const turns = turnButtons(asked, 'part', number, of).map((turn, at): Button => {
    return keepBack(turn, { kind: 'turn', id: statement.id, part: at === 0 ? number - 1 : number + 1 }, context);
  });
  return buttonRows(
    [
      ...turns,
      ofLine('Wider', statement, 'around', context),
      citeButton(statement, context),
      linkButton('Link', link?.url),
      postButton(atPlace(asked, 'part', number)),
      back && backButton(back),
    ],
    context,
  );
}

/** Under a line in context: a menu of the lines, then more of them, and the line itself again. */
export function contextRows(
  { statement, before, after, reach, wider }: ContextAnswer,
  context: ReplyContext,
): readonly Row[] {
  const { archive, asked } = context;
  const next = WIDER_REACHES.find((wide) => wide > reach) ?? WIDEST_REACH;
  const options = [...before, statement, ...after].map((view) => lineOption(archive, view));
  return [
    ...menuRow('Open a statement', { kind: 'open', back: asked }, options, context),
    ...buttonRows(
      [
        { ...ofLine('Wider', statement, 'around', context, next), disabled: !wider },
        citeButton(statement, context),
        postButton(asked),
        ofLine('Back', statement, 'turn', context),
      ],
      context,
    ),
  ];
}

/** Under a citation: where the line stands, and the line itself again. */
export function citationRows({ statement, link }: Citation, context: ReplyContext): readonly Row[] {
  return buttonRows(
    [linkButton('Link', link?.url), postButton(context.asked), ofLine('Back', statement, 'turn', context)],
    context,
  );
}

function citeButton(view: StatementView, context: ReplyContext): Button {
  return ofLine('Cite', view, 'cited', context);
}

/** Opens a line found by what was asked, which is the way back. */
export function openButton(view: StatementView, context: ReplyContext): Button {
  return ofLine(`Open ${view.id}`, view, 'turn', { ...context, back: context.asked });
}

/** Shows something of a line; the way back that its card has is kept. */
function ofLine(
  label: string,
  { id, record }: StatementView,
  kind: keyof typeof OF_LINE,
  context: ReplyContext,
  number?: number,
): Button {
  const { command, option } = OF_LINE[kind];
  const where = context.archive.corpus.records.length === 1 ? {} : { record };
  const numbered = option === undefined || number === undefined ? {} : { [option]: number };
  const button: Button = {
    label,
    control: { kind: 'show', invocation: { command, options: { id, ...numbered, ...where } } },
  };
  return keepBack(button, { kind, id, part: number ?? USUAL[kind] }, context, record);
}

/** What stands for no number: the first part, the usual reach. */
const USUAL = { turn: 1, around: REACH, cited: 1 } as const;

/** A button whose answer keeps the way back, where that fits into its id and says by its record which one the line is of. */
function keepBack(
  button: Button,
  of: Omit<Extract<Control, { readonly from: unknown }>, 'from'>,
  { archive, asked, back, idOf }: ReplyContext,
  record = asked.options['record'],
): Button {
  const sameRecord =
    archive.corpus.records.length === 1 || (record !== undefined && back?.options['record'] === record);
  if (!back || !sameRecord) return button;
  const control = { ...of, from: back };
  return idOf(control) === undefined ? button : { ...button, control };
}
