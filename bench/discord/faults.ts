import {
  type Exchange,
  type Fault,
  type LoopbackDiscord,
  type LoopbackUser,
  Refused,
} from '../../tests/loopback-discord/index.ts';
import { startBot, startDiscord } from '../../tests/support/bot.ts';
import { percentile } from '../lib/percentiles.ts';
import { print } from '../lib/print.ts';
import { createRandom, type Random } from '../lib/random.ts';
import { figure, table } from '../lib/table.ts';

/** What goes wrong with an answer, and how often in a thousand. A rate limit lasts up to 0.4 s. */
const FAULTS: readonly (readonly [(random: Random) => Fault, number])[] = [
  [() => '5xx', 40],
  [() => 'drop', 40],
  [() => 'lost', 30],
  [() => 'lost-drop', 30],
  [() => 'hang', 10],
  [() => 'cloudflare', 5],
  [({ next }) => ({ rateLimit: 'user', retryAfter: 0.1 + next() * 0.3 }), 20],
  [({ next }) => ({ rateLimit: 'shared', retryAfter: 0.1 + next() * 0.3 }), 10],
  [({ next }) => ({ rateLimit: 'global', retryAfter: 0.1 + next() * 0.2 }), 10],
];

/** What happens to the gateway, in turn. */
const UPSETS = ['drop', 'reconnect', 'resumable', 'drop', 'zombie', 'invalid'] as const;

/** Interactions between two upsets, and users at a time. */
const UPSET_EVERY = 100;
const AT_A_TIME = 8;

const ASKED = [
  ['topics', {}],
  ['quote', { words: 'taiwan' }],
  ['quote', { words: 'tiawan' }],
  ['quote', { words: 'indo-pacific' }],
  ['who', {}],
  ['who', { speaker: 'kishida' }],
  ['statement', { id: 's05' }],
] as const;

/** Runs the bot through many interactions while its Discord fails in every way; exit code 1 where one was lost or doubled. */
export async function benchFaults(interactions: number): Promise<number> {
  const random = createRandom(20_220_121);
  const discord = await startDiscord({ clocks: { heartbeatMs: 400, identifyMs: 0 } });
  const bot = await startBot(discord);
  discord.faults.always('callback', () => faultOf(random));
  await converse(discord, interactions, random);
  discord.faults.clear();
  const code = await bot.stop();
  const verdict = judge(discord.exchanges);
  report(verdict, discord.exchanges, code);
  await discord.close();
  return code === 0 && verdict.lost + verdict.doubled + verdict.late === 0 ? 0 : 1;
}

/** Users who ask and press, some at a time, with an upset of the gateway after every so many. */
async function converse(discord: LoopbackDiscord, interactions: number, random: Random): Promise<void> {
  let upsets = 0;
  const next = (): boolean => discord.exchanges.length < interactions;
  const person = async (user: LoopbackUser): Promise<void> => {
    while (next()) {
      if (discord.exchanges.length >= (upsets + 1) * UPSET_EVERY) {
        upset(discord, UPSETS[upsets % UPSETS.length]!);
        upsets += 1;
      }
      const [command, options] = random.pick(ASKED);
      try {
        const reply = await user.choose(command, options);
        if (command === 'quote' && reply.message && next()) await reply.click('Next');
        if (random.below(4) === 0 && next()) await user.type('quote', 'words', 'tai');
      } catch (error) {
        // A client that waited in vain goes on; what the client itself refuses is a mistake of this bench.
        if (error instanceof Refused && !/disabled/.test(error.message)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, () => person(discord.user())));
}

function upset({ gateway }: LoopbackDiscord, what: (typeof UPSETS)[number]): void {
  if (what === 'drop') gateway.drop();
  if (what === 'reconnect') gateway.reconnect();
  if (what === 'resumable') gateway.invalidate(true);
  if (what === 'invalid') gateway.invalidate(false);
  if (what === 'zombie') {
    gateway.stopAcks();
    void gateway.next('resume').then(() => gateway.startAcks());
  }
}

function faultOf(random: Random): Fault | undefined {
  let roll = random.below(1000);
  for (const [make, share] of FAULTS) {
    if (roll < share) return make(random);
    roll -= share;
  }
  return undefined;
}

interface Verdict {
  readonly delivered: number;
  readonly once: number;
  readonly late: number;
  readonly lost: number;
  readonly doubled: number;
  readonly undeliverable: number;
}

function judge(exchanges: readonly Exchange[]): Verdict {
  const delivered = exchanges.filter(({ undeliverable }) => !undeliverable);
  const answered = delivered.map(({ answers }) => {
    const callbacks = answers.filter(({ route }) => route === 'callback');
    const acknowledged = callbacks.filter(({ status }) => status === 200 || status === 204).length;
    // What was stored, but not acknowledged, is an answer; sent again, it is refused as already there.
    const unacknowledged = callbacks.some(({ fault }) => fault?.startsWith('lost')) ? 1 : 0;
    const more = answers.filter(({ route, status }) => route === 'follow-up' && status < 300).length;
    return { taken: acknowledged + unacknowledged + more, late: callbacks.some(({ status }) => status === 404) };
  });
  return {
    delivered: delivered.length,
    once: answered.filter(({ taken }) => taken === 1).length,
    doubled: answered.filter(({ taken }) => taken > 1).length,
    late: answered.filter(({ taken, late }) => taken === 0 && late).length,
    lost: answered.filter(({ taken, late }) => taken === 0 && !late).length,
    undeliverable: exchanges.length - delivered.length,
  };
}

function report(verdict: Verdict, exchanges: readonly Exchange[], code: number): void {
  const times = exchanges.flatMap(({ callbackMs }) => callbackMs ?? []);
  const faults = new Map<string, number>();
  for (const { fault } of exchanges.flatMap(({ answers }) => answers)) {
    if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
  print('\n## Faults\n');
  print(
    table(
      ['interactions', 'count'],
      [
        ['delivered', String(verdict.delivered)],
        ['answered exactly once, in time', String(verdict.once)],
        ['answered too late', String(verdict.late)],
        ['lost', String(verdict.lost)],
        ['answered twice', String(verdict.doubled)],
        ['sent while no session could take them (not counted)', String(verdict.undeliverable)],
      ],
    ),
  );
  print(
    `\nDispatch to answer: ${figure(percentile(times, 50))} ms p50, ${figure(percentile(times, 99))} ms p99. Exit code ${code}.`,
  );
  print(`Faults played: ${[...faults].map(([name, count]) => `${name} ${count}`).join(', ')}.`);
}
