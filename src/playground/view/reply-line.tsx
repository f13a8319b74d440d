import { nameOf } from '../discord/people.ts';
import type { Message } from '../discord/types.ts';
import { plainText } from '../message/index.ts';
import { useSelected } from './use-store.ts';

/** Characters of a message that the line above its reply shows. */
const SHOWN = 80;

/** The line above a message: which command it answers, or which message it replies to. */
export function ReplyLine({ message: { invoked, repliesTo } }: { readonly message: Message }) {
  const replied = useSelected(({ channel }) =>
    repliesTo === undefined ? undefined : channel.messages.find(({ id }) => id === repliesTo),
  );
  const me = useSelected((state) => state.person);
  if (invoked) {
    const who = invoked.by === me.id ? 'You' : (nameOf(invoked.by) ?? 'Someone');
    return (
      <p class="message-reply">
        {who} used <b>{invoked.name}</b>
      </p>
    );
  }
  if (repliesTo === undefined) return null;
  if (!replied) return <p class="message-reply">The message this replies to is gone.</p>;
  return (
    <p class="message-reply">
      Reply to <b>{nameOf(replied.author)}</b>: {plainText(replied.body).split('\n')[0]?.slice(0, SHOWN)}
    </p>
  );
}
