import type { ReadControl } from '../discord/custom-id.ts';
import type { PostBar } from '../discord/permissions.ts';
import { typeInvocation } from '../discord/type-invocation.ts';
import type { Invocation } from '../interaction/invocation.ts';
import type { StatementId } from '../record/schema.ts';
import type { Notice } from '../render/discord/notice.ts';
import { say, toType } from '../render/phrase.ts';
import { NBSP } from '../render/nbsp.ts';
import { DOT } from '../render/words.ts';

type Reason = Extract<ReadControl, { ok: false }>['reason'];

/** Said for a button, menu or form that can no longer be served: why, and what to type or press instead. */
export function outOfDate(reason: Reason, again: Invocation | undefined, noun: 'button' | 'menu' | 'form'): Notice {
  const title = say`This ${noun} is out of date`;
  if (typeof reason === 'object' && reason.kind === 'revised') {
    const { made, record } = reason;
    const now = record.record.revision;
    return {
      title,
      detail: [`Made for revision${NBSP}${made}${DOT}the record is now revision${NBSP}${now}`],
      ...askAgain(again, stillThere(record, again)),
    };
  }
  if (typeof reason === 'object') {
    // A line of a record that is gone is nowhere; another record may use its id for other words.
    const elsewhere = again?.command === 'statement' ? undefined : again;
    return { title, detail: ['Made for other records than are loaded now'], ...askAgain(elsewhere) };
  }
  const detail = reason === 'other-version' ? 'Made by another version of Readout' : 'What it stood for cannot be read';
  return { title, detail: [detail], ...askAgain(undefined) };
}

function askAgain(invocation: Invocation | undefined, still?: string): Partial<Pick<Notice, 'body' | 'buttons'>> {
  if (!invocation) return { body: [say`To see what can be asked, type ${toType('/help')}`] };
  const { id } = invocation.options;
  const statement = invocation.command === 'statement' && still !== undefined;
  return {
    body: [say`${still === undefined ? '' : `${still} `}To ask again, type ${toType(typeInvocation(invocation))}`],
    buttons: [{ label: statement ? `Open ${id} now` : 'Ask again', control: { kind: 'show', invocation } }],
  };
}

/** Said of a statement that the new revision holds too. Its wording may have changed: the old one is not kept. */
function stillThere(
  { numberOf }: { readonly numberOf: (id: StatementId) => number | undefined },
  invocation: Invocation | undefined,
): string | undefined {
  const id = invocation?.command === 'statement' ? invocation.options['id'] : undefined;
  return typeof id === 'string' && numberOf(id as StatementId) !== undefined ? `${id} is still there.` : undefined;
}

const BARS: Readonly<Record<PostBar, { readonly why: string; readonly next: string }>> = {
  'app-may-not-write': {
    why: 'Readout may not write in this channel',
    next: 'Ask a moderator to allow it Send Messages here, or use another channel.',
  },
  'reader-may-not-write': {
    why: 'You may not write in this channel',
    next: 'Use a channel you may write in.',
  },
  'external-apps-are-private': {
    why: 'This server keeps apps that members bring along private',
    next: 'Ask a moderator to add Readout to the server, or to allow Use External Apps.',
  },
};

/** Said where a reply cannot be shown to everyone. */
export function notPosted(bar: PostBar): Notice {
  const { why, next } = BARS[bar];
  return { title: ['Nothing was posted'], detail: [why], body: [[next]] };
}

/** Said to someone who would remove what another posted. */
export const NOT_YOURS: Notice = {
  title: ['Nothing was removed'],
  detail: ['Only who posted it, or a moderator, can remove it'],
  body: [['Ask one of them to.']],
};

/** Said where an interaction does not say what it asks for. */
export const NOT_UNDERSTOOD: Notice = {
  title: ['That could not be read'],
  detail: [`Discord sent it incomplete${DOT}nothing was searched`],
  body: [say`Ask again, or type ${toType('/help')}`],
};

/** Said for an entry of a message's menu that is no longer there. */
export const UNKNOWN_MENU: Notice = {
  title: ['This entry is out of date'],
  detail: [`Readout no longer has it${DOT}nothing was searched`],
  body: [say`To see what can be asked, type ${toType('/help')}`],
};
