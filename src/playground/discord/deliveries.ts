import type { Sent, Verdict } from '../protocol.ts';

/** Something the bot sent, with what Discord would say to it once that is known. */
export interface Delivery {
  readonly what: Exclude<Sent, { readonly kind: 'verdict' }>;
  readonly verdict?: Verdict;
}

/** What was sent for an interaction, each with its verdict. */
export function deliveriesIn(sent: readonly Sent[]): readonly Delivery[] {
  const verdicts = sent.filter((one) => one.kind === 'verdict');
  let bodies = 0;
  return sent
    .filter((one) => one.kind !== 'verdict')
    .map((what) => {
      if (!hasBody(what)) return { what };
      const verdict = verdicts.find(({ of }) => of === bodies);
      bodies += 1;
      return verdict ? { what, verdict } : { what };
    });
}

/** What was sent, with one more: a verdict right after the body it is on, anything else at the end. */
export function recorded(sent: readonly Sent[], next: Sent): readonly Sent[] {
  if (next.kind !== 'verdict') return [...sent, next];
  const places = [...sent.keys()].filter((index) => hasBody(sent[index]!));
  const place = places[next.of];
  return place === undefined ? [...sent, next] : sent.toSpliced(place + 1, 0, next);
}

function hasBody({ kind }: Sent): boolean {
  return kind === 'callback' || kind === 'edit' || kind === 'follow-up';
}
