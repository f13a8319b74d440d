import { useState } from 'preact/hooks';
import { RESPONSE } from '../../discord/wire.ts';
import type { Exchange } from '../discord/types.ts';
import type { Verdict } from '../protocol.ts';
import { Json } from './json.tsx';
import { type Delivery, deliveriesIn } from '../discord/deliveries.ts';
import { troubleText } from '../discord/end.ts';

/** What the types of answers to an interaction do. */
const TYPES: Readonly<Record<number, string>> = {
  [RESPONSE.pong]: 'pong',
  [RESPONSE.message]: 'a message',
  [RESPONSE.heldMessage]: 'held open: thinking',
  [RESPONSE.heldUpdate]: 'held open',
  [RESPONSE.update]: 'an update in place',
  [RESPONSE.choices]: 'suggestions',
  [RESPONSE.form]: 'a form',
};

/** One interaction: what was sent, all that came back, what Discord would say to it, and how long it took. */
export function ExchangeView({ exchange, isOpen }: { readonly exchange: Exchange; readonly isOpen: boolean }) {
  const [open, setOpen] = useState(isOpen);
  const { title, request, sent, end, roundTripMs } = exchange;
  const deliveries = deliveriesIn(sent);
  const first = deliveries[0]?.what;
  const trouble = end && end.kind !== 'answered' ? troubleText(end, 'send') : undefined;
  return (
    <details class="exchange" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="exchange-title">{title}</span>
        <span class="exchange-facts">
          {first ? `${nameOf(first)}${'ms' in first ? ` · ${milliseconds(first.ms)}` : ''}` : (trouble ?? 'under way')}
          {deliveries.some(({ verdict }) => verdict && isBroken(verdict)) && (
            <b class="exchange-broken"> · breaks a rule</b>
          )}
        </span>
      </summary>
      {open && (
        <div class="exchange-parts">
          <p class="exchange-verdict">{timeText(first, roundTripMs)}</p>
          <Json name="Request" value={request} />
          {deliveries.map(({ what, verdict }, at) => (
            <section key={at}>
              {'body' in what && <p class="exchange-verdict">{verdictText(verdict)}</p>}
              {verdict && <Problems verdict={verdict} />}
              {'body' in what && <Json name={nameOf(what)} value={what.body} />}
            </section>
          ))}
          {trouble !== undefined && <p class="exchange-broken">{trouble}</p>}
        </div>
      )}
    </details>
  );
}

function Problems({ verdict: { contract, limits } }: { readonly verdict: Verdict }) {
  const problems = [...(contract ?? []), ...limits];
  if (problems.length === 0) return null;
  return (
    <ul class="exchange-broken">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

function nameOf(body: Delivery['what']): string {
  switch (body.kind) {
    case 'callback':
      return `Type ${body.body.type}: ${TYPES[body.body.type] ?? 'unknown'}`;
    case 'edit':
      return 'Edit of the held message';
    case 'follow-up':
      return 'Follow-up message';
    case 'delete':
      return 'Message taken away';
    case 'unanswered':
      return 'No answer';
  }
}

function isBroken({ contract, limits }: Verdict): boolean {
  return (contract ?? []).length + limits.length > 0;
}

function verdictText(verdict: Verdict | undefined): string {
  if (!verdict) return 'Being checked.';
  if (isBroken(verdict)) return 'Discord would refuse this:';
  if (verdict.contract === undefined) {
    return 'Keeps the limits Discord documents. Its published contract could not be asked here.';
  }
  return 'Keeps Discord’s published contract, and the limits it leaves out.';
}

function timeText(first: Delivery['what'] | undefined, roundTripMs: number | undefined): string {
  const parts = [
    first && 'ms' in first ? `Answered in ${milliseconds(first.ms)}` : undefined,
    roundTripMs === undefined ? undefined : `${milliseconds(roundTripMs)} with the way to this page and back`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'No time taken.' : `${parts.join('; ')}.`;
}

function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)}\u00a0ms`;
}
