import { type LoopbackDiscord, startLoopbackDiscord } from '../../tests/loopback-discord/index.ts';
import { percentile, type Timing } from '../lib/percentiles.ts';
import { print } from '../lib/print.ts';
import { figure, table } from '../lib/table.ts';
import { type BotProcess, startProcess } from './bot-process.ts';
import type { Shares } from './profile.ts';
import { timeReact } from './react.ts';

/** Interactions that warm the process up and are not counted, and those after which memory is read first. */
const WARM_UP = 100;
/** Users at a time: few enough that what is measured is the bot, not a queue in front of it. */
const AT_A_TIME = 4;

/** Measures both doors with a bot in a process of its own; exit code 1 where an interaction got no answer. */
export async function benchLoad(interactions: number): Promise<number> {
  const gateway = await runDoor('gateway', interactions);
  const http = await runDoor('http', interactions);
  const doors = [gateway, http];
  print(`\n## Load: ${interactions} interactions, ${AT_A_TIME} users at a time\n`);
  print(
    table(
      ['', 'gateway', 'http'],
      [
        ['start to ready, ms', ...doors.map(({ readyMs }) => figure(readyMs))],
        ['interactions a second', ...doors.map(({ perSecond }) => figure(perSecond))],
        ['the bot alone could do, by its processor time', ...doors.map(({ perCpuSecond }) => figure(perCpuSecond))],
        ['dispatch to answer, p50 ms', ...doors.map(({ times }) => figure(percentile(times, 50)))],
        ['dispatch to answer, p99 ms', ...doors.map(({ times }) => figure(percentile(times, 99)))],
        ['interaction in, body out, in process, p50 ms', ...doors.map(({ react }) => figure(react.p50))],
        ['interaction in, body out, in process, p99 ms', ...doors.map(({ react }) => figure(react.p99))],
        [`memory after ${WARM_UP}, MB`, ...doors.map(({ memoryFirst }) => figure(memoryFirst))],
        [`memory after ${interactions}, MB`, ...doors.map(({ memoryLast }) => figure(memoryLast))],
        ['without an answer', ...doors.map(({ unanswered }) => String(unanswered))],
      ],
    ),
  );
  print('\n## Whose code the processor runs, in a run of its own under the profiler, percent\n');
  const owners = Object.keys(gateway.shares) as (keyof Shares)[];
  print(
    table(
      ['', 'gateway', 'http'],
      owners.map((owner) => [owner, ...doors.map(({ shares }) => figure(shares[owner]))]),
    ),
  );
  return doors.some(({ unanswered }) => unanswered > 0) ? 1 : 0;
}

/** Interactions of the run that are answered again in process. */
const REACT_PAYLOADS = 1000;

interface DoorRun {
  readonly readyMs: number;
  readonly perSecond: number;
  readonly perCpuSecond: number;
  readonly times: readonly number[];
  readonly memoryFirst: number;
  readonly memoryLast: number;
  readonly unanswered: number;
  readonly shares: Shares;
  readonly react: Timing;
}

async function runDoor(door: 'gateway' | 'http', interactions: number): Promise<DoorRun> {
  const measured = await withBot(door, false, async (discord, bot) => {
    await converse(discord, WARM_UP);
    const memoryFirst = bot.residentMb();
    const warm = discord.exchanges.length;
    const cpu = bot.cpuMs();
    const start = performance.now();
    await converse(discord, interactions);
    const seconds = (performance.now() - start) / 1000;
    const counted = discord.exchanges.slice(warm);
    return {
      readyMs: bot.readyMs,
      perSecond: counted.length / seconds,
      perCpuSecond: (counted.length / (bot.cpuMs() - cpu)) * 1000,
      times: counted.flatMap(({ callbackMs }) => callbackMs ?? []),
      memoryFirst,
      memoryLast: bot.residentMb(),
      react: await timeReact(counted.slice(0, REACT_PAYLOADS)),
      unanswered: counted.filter(({ callbackMs }) => callbackMs === undefined).length,
    };
  });
  const profiled = await withBot(door, true, async (discord) => converse(discord, Math.min(interactions, 2000)));
  return { ...measured.result, shares: profiled.shares! };
}

async function withBot<Result>(
  door: 'gateway' | 'http',
  profiled: boolean,
  work: (discord: LoopbackDiscord, bot: BotProcess) => Promise<Result>,
): Promise<{ readonly result: Result; readonly shares: Shares | undefined }> {
  const discord = await startLoopbackDiscord();
  const bot = await startProcess(discord, door, profiled);
  if (door === 'http') {
    const { ok, problems } = await discord.endpoint.save(/(http:\S+\/interactions)/.exec(bot.line)?.[1] ?? '');
    if (!ok) throw new Error(problems.join('\n'));
  }
  const result = await work(discord, bot);
  const shares = await bot.stop();
  await discord.close();
  return { result, shares };
}

/** What users send: suggestions while typing most of all, then searches and the rest. */
async function converse(discord: LoopbackDiscord, interactions: number): Promise<void> {
  const end = discord.exchanges.length + interactions;
  const next = (): boolean => discord.exchanges.length < end;
  const person = async (): Promise<void> => {
    const user = discord.user();
    while (next()) {
      await user.type('quote', 'words', 'tai');
      await user.type('quote', 'words', 'taiwan');
      const reply = await user.choose('quote', { words: 'taiwan' });
      await reply.click('Next');
      await user.choose('quote', { words: 'tiawan strait' });
      await user.choose('who', { speaker: 'kishida' });
      await user.choose('topics');
      await user.choose('statement', { id: 's05' });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, person));
}
