import type { Invocation } from '../../interaction/invocation.ts';
import type { Button } from './controls.ts';
import { atPlace } from './invocations.ts';
import type { ReplyContext } from './reply.ts';

/** To the page before and the one after, disabled where there is none; nothing where there is one page. */
export function turnButtons(asked: Invocation, option: 'page' | 'part', shown: number, of: number): readonly Button[] {
  if (of < 2) return [];
  const turn = (label: string, place: number): Button => ({
    label,
    control: { kind: 'show', invocation: atPlace(asked, option, place) },
    disabled: place < 1 || place > of,
  });
  return [turn('Prev', shown - 1), turn('Next', shown + 1)];
}

/** Shows a card to everyone. */
export function postButton(invocation: Invocation): Button {
  return { label: 'Post to channel', control: { kind: 'post', invocation } };
}

/** Where what was asked does not fit into an id, the card is copied from the message as it stands. */
export function postOrCopy(here: Invocation, { idOf }: Pick<ReplyContext, 'idOf'>): Button {
  const post = postButton(here);
  return idOf(post.control) === undefined ? { ...post, control: { kind: 'copy' } } : post;
}

/** To the answer that a card was opened from. */
export function backButton(invocation: Invocation): Button {
  return { label: 'Back', control: { kind: 'show', invocation } };
}
