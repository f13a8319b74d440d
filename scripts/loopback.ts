import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import { callbackProblems, commandProblems, messageProblems } from '../src/discord/limits.ts';
import { type Fault, type LoopbackUser, type Reply, startLoopbackDiscord } from '../tests/loopback-discord/index.ts';
import { showMessage, showModal } from './loopback/show.ts';
import { readLine, type Typed } from './loopback/read-line.ts';

/** A Discord on this machine with a bot beside it, and a line to type in as its user. */
const HELP = `/quote words:taiwan        send a command; a value alone goes to its first option
/quote tai ?               what is suggested while typing
click Next                 press a button of the last card
select Open a statement = s05
submit words = taiwan      send the form that is open
say Is "push back" in it?  post a message
apps Find in record        use the menu of the message posted last
fault 5xx                  the next answer fails so: 5xx, drop, lost, lost-drop, hang, cloudflare
gateway drop               cut the connection: drop, reconnect
as Bob                     be someone else; buttons of the card posted last can still be pressed
quit`;

const FAULTS: ReadonlySet<string> = new Set(['5xx', 'drop', 'lost', 'lost-drop', 'hang', 'cloudflare']);

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const discord = await startLoopbackDiscord({
  port: Number(process.env['LOOPBACK_PORT'] ?? 0),
  rules: { callback: callbackProblems, message: messageProblems, commands: commandProblems },
});
const bot = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts'), 'start'], {
  env: { ...process.env, DISCORD_API: discord.apiUrl, DISCORD_TOKEN: discord.token },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.once('exit', () => bot.kill());
bot.once('exit', (code) => {
  print(`The bot ended with exit code ${code}.`);
  process.exit(code ?? 1);
});
print(
  `A Discord answers at ${discord.apiUrl}. To put another bot on it: DISCORD_API=${discord.apiUrl} DISCORD_TOKEN=${discord.token}`,
);
await discord.gateway.ready();
while (discord.commands().length === 0) await setTimeout(50);
// The bot says what it registered; after that the screen is the reader's.
await setTimeout(100);
print(`\n${HELP}\n`);

let user = discord.user();
const people = new Map([['me', user]]);
let last: Reply | undefined;
let posted: APIMessage | undefined;
let said: APIMessage | undefined;
const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
let told = 0;
let open = true;
lines.once('close', () => {
  open = false;
});
lines.prompt();
for await (const text of lines) {
  const line = readLine(text, discord.commands());
  if (line.kind === 'quit') break;
  try {
    if (!process.stdin.isTTY) print(text);
    await run(line, user);
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
  }
  for (const { where, problems } of discord.violations.slice(told)) print(`! ${where}: ${problems.join('; ')}`);
  told = discord.violations.length;
  if (open) lines.prompt();
}
lines.close();
bot.removeAllListeners('exit');
bot.kill('SIGTERM');
await once(bot, 'exit');
await discord.close();

async function run(line: Typed, by: LoopbackUser): Promise<void> {
  switch (line.kind) {
    case 'help':
      return print(HELP);
    case 'type': {
      const choices = await by.type(line.command, line.option, line.text);
      return print(choices.map(({ name, value }) => `  ${name}  (${value})`).join('\n') || '  nothing is suggested');
    }
    case 'say':
      if (line.text === '') return print('Say what? For example: say Is "push back" in it?');
      said = by.say(line.text);
      return print('Posted.');
    case 'fault':
      if (!FAULTS.has(line.fault)) return print(`There are: ${[...FAULTS].join(', ')}.`);
      discord.faults.next('callback', line.fault as Fault);
      return print(`The next answer meets: ${line.fault}.`);
    case 'as':
      user = people.get(line.name) ?? discord.user({ name: line.name || 'someone' });
      people.set(line.name, user);
      last = undefined;
      return print(`You are ${line.name}.`);
    case 'gateway':
      if (line.what !== 'drop' && line.what !== 'reconnect') return print('There are: drop, reconnect.');
      return discord.gateway[line.what]();
    case 'choose':
      return show(await by.choose(line.command, line.options));
    case 'apps':
      if (!said) return print('Post a message first: say …');
      return show(await by.menu(line.name, said));
    case 'click':
      return show(await settled(await press(by, line.label)));
    case 'select':
      return show(await opened().select(line.placeholder, line.value));
    case 'submit':
      return show(await opened().submit(line.values));
    case 'quit':
      return undefined;
  }
}

/** What a press leads to, with the deletion that follows some. */
async function settled(reply: Reply): Promise<Reply> {
  await setTimeout(100);
  return reply;
}

/** Presses a button of the last card, else of the card that was posted last. */
function press(by: LoopbackUser, label: string): Promise<Reply> {
  const has = (message: APIMessage | undefined): boolean =>
    JSON.stringify(message ?? '').includes(`"label":"${label}"`);
  if (!has(last?.message) && posted && has(posted)) return by.click(posted, label);
  return opened().click(label);
}

function opened(): Reply {
  if (!last) throw new Error('Send a command first, for example: /quote taiwan');
  return last;
}

/** What became of an answer that met a fault. */
function tellFaults({ exchange }: Reply): void {
  if (!exchange.answers.some(({ fault }) => fault !== undefined)) return;
  const tries = exchange.answers.map(({ fault, status, ms }) => `${fault ?? status} after ${Math.round(ms)} ms`);
  print(`(sent ${tries.length} times: ${tries.join(', ')})`);
}

function show(reply: Reply): void {
  const { message, modal, failed, ephemeral } = reply;
  // A form and a deletion leave the card where it is.
  if (message ?? modal) last = reply;
  if (message && !ephemeral) posted = message;
  tellFaults(reply);
  if (failed) print('The application did not respond');
  else if (modal) print(showModal(modal));
  else if (message) print(`${showMessage(message)}\n${ephemeral ? '(only you can see this)' : '(everyone sees this)'}`);
  else print('The card is gone.');
}
