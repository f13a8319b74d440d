import { createRandom } from '../lib/random.ts';
import { type Meeting, statementId } from '../retrieval/meetings.ts';
import type { Decider, Decision } from './decision.ts';

/** What a meeting's questions are asked of. */
export const PLACES = ['own', 'same', 'other'] as const;
export type Place = (typeof PLACES)[number];

/** For each meeting the number of the meeting its questions are put to; undefined where there is none of the kind. */
export type Strangers = Readonly<Record<Place, readonly (number | undefined)[]>>;

/** What was decided, by place, then by meeting that the questions are about, then by question. */
export type Decisions = Readonly<Record<Place, readonly (readonly Decision[])[]>>;

/** Draws for each meeting another one of its own domain, and one of another domain. */
export function drawStrangers(meetings: readonly Pick<Meeting, 'domain'>[], seed: number): Strangers {
  const random = createRandom(seed);
  const draw = (isOne: (stranger: Pick<Meeting, 'domain'>, to: Pick<Meeting, 'domain'>) => boolean) =>
    meetings.map((meeting, own) => {
      const all = meetings.flatMap((stranger, at) => (at !== own && isOne(stranger, meeting) ? [at] : []));
      return all.length > 0 ? random.pick(all) : undefined;
    });
  return {
    own: meetings.map((_, at) => at),
    same: draw((stranger, { domain }) => stranger.domain === domain),
    other: draw((stranger, { domain }) => stranger.domain !== domain),
  };
}

/** Asks every question of its own meeting and of two others. A question without such a meeting is not asked there. */
export function runDecider(decider: Decider, meetings: readonly Meeting[], strangers: Strangers): Decisions {
  const asks = meetings.map(({ record }) => decider.open(record));
  const at = (place: Place) =>
    meetings.map(({ questions }, own) => {
      const ask = asks[strangers[place][own] ?? -1];
      return ask ? questions.map(({ text }) => ask(text)) : [];
    });
  return { own: at('own'), same: at('same'), other: at('other') };
}

/** For each question answered in its own meeting, by meeting: whether its first line is relevant, and whether any is. */
export function relevance(
  meetings: readonly Meeting[],
  { own }: Decisions,
): Readonly<Record<'first' | 'any', number[][]>> {
  const each = (holds: (lines: readonly string[], gold: ReadonlySet<string>) => boolean) =>
    meetings.map(({ questions }, meeting) =>
      own[meeting]!.flatMap(({ answers, lines }, at) =>
        answers ? [Number(holds(lines, new Set(questions[at]!.gold.map(statementId))))] : [],
      ),
    );
  return {
    first: each(([line], gold) => line !== undefined && gold.has(line)),
    any: each((lines, gold) => lines.some((line) => gold.has(line))),
  };
}
