import type { Command } from '../../interaction/command.ts';
import { cleanTyped } from '../../render/clean.ts';
import { editDistance } from '../../search/edits.ts';
import type { Step } from '../../render/phrase.ts';
import { wordsOption } from './arguments.ts';
import { FLAGS } from './flags.ts';
import { type Place, typeStep } from './retype.ts';

/** What the program does beside answering commands. */
const PROGRAM = [
  ['start', 'Serve the playground, a page in your browser; with DISCORD_TOKEN set, run the bot.'],
  ['start http', 'Serve Discord over HTTP; DISCORD_PUBLIC_KEY must be set.'],
  ['start playground', 'Serve the playground, with a token or without.'],
  ['prompt', 'Ask one question after another.'],
  ['deploy', 'Register the commands with Discord.'],
  ['batch', 'Answer {"id","command","options"} lines from standard input, for scripts.'],
  ['import FILE…', 'Make a record of a transcript, or a draft of one from a news report.'],
  ['review PATH', 'Review a draft: accept, correct or drop its statements one by one.'],
  ['check [PATH…]', 'Prove records, or say what is wrong with them, with path and line.'],
] as const;

/** Most edits between a name typed and the command meant: one in a short name, two in a longer one. */
const edits = ({ length }: string): number => (length < 3 ? 0 : length < 5 ? 1 : 2);

/** The program's own words and flags, under the commands. */
export function programHelp(): string {
  const flags = Object.entries(FLAGS).map(([name, flag]) => {
    const short = 'short' in flag ? `-${flag.short}, ` : '';
    return [`${short}--${name}${'value' in flag ? ` ${flag.value}` : ''}`, flag.description] as const;
  });
  return `In the terminal\n${table([...PROGRAM.map(([name, text]) => [`readout ${name}`, text] as const), ...flags])}`;
}

/** Said for a line whose first word is no command: the nearest command, or how to search for the words. */
export function unknownCommand(words: readonly string[], commands: readonly Command[], place: Place): string {
  const [name = '', ...others] = words;
  const lead = `There is no command "${cleanTyped(name)}".`;
  const nearest = nearestCommand(name, commands);
  if (nearest) return `${lead} The nearest is ${nearest}. Type: ${typeStep(stepTo(nearest, others), place)}`;
  const names = commands.map((command) => command.name).join(', ');
  const search = commands.find((command) => wordsOption(command)?.required);
  const next = search
    ? `To search for it, type: ${typeStep(stepTo(search.name, words), place)}`
    : `To see what to type: ${typeStep({ command: 'help' }, place)}`;
  return `${lead} There are: ${names}. ${next}`;
}

function stepTo(command: string, words: readonly string[]): Step {
  const text = cleanTyped(words.join(' '));
  return text ? { command, words: text } : { command };
}

function nearestCommand(name: string, commands: readonly Command[]): string | undefined {
  const typed = name.toLowerCase().replace(/^\//, '').slice(0, 40);
  const most = edits(typed);
  return commands
    .map((command) => ({ name: command.name, distance: editDistance(typed, command.name, most) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)[0]?.name;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const widest = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(widest)}  ${text}\n`).join('');
}
