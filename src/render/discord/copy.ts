import { cardReply, type Card } from './card.ts';
import { buttonRows } from './controls.ts';
import { small } from './markup.ts';
import type { Reply, ReplyContext } from './reply.ts';

/** A card as it stands on a message. */
export type CopiedCard = Pick<Card, 'accent' | 'texts'>;

/** Who had a card posted, under it. */
export function postedText({ postedBy }: Pick<ReplyContext, 'postedBy'>): string {
  return postedBy === undefined ? '' : small(`Posted by <@${postedBy}>`);
}

/** The same card for everyone in the channel. What was asked is not known, so there is nothing to read on with. */
export function renderCopy(card: CopiedCard, context: Pick<ReplyContext, 'idOf' | 'postedBy'>): Reply {
  const rows = buttonRows([{ label: 'Remove', control: { kind: 'remove' } }], context);
  return cardReply({ ...card, rows, under: postedText(context) }, 'channel');
}
