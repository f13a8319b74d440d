import type { Command } from '../../interaction/command.ts';
import type { Invocation } from '../../interaction/invocation.ts';
import { cleanLine } from '../../render/clean.ts';
import type { Step } from '../../render/phrase.ts';
import { terminalOption, wordsOption } from './arguments.ts';

/** Where a line is to be typed: in a shell, after the program's name, or at Readout's own prompt. */
export type Place =
  | {
      readonly kind: 'shell';
      readonly records: readonly string[];
      readonly drafts?: boolean;
      readonly program?: string;
    }
  | { readonly kind: 'prompt' };

/** What starts the program in a shell: as it was started, where npm says so. */
export function programName(env: NodeJS.ProcessEnv): string {
  return env['npm_lifecycle_event'] === 'readout' ? 'npm run readout --' : 'readout';
}

/** A step as it is typed there: `readout topics Ukraine`. */
export function typeStep({ command, words }: Step, place: Place): string {
  return typeLine([command, ...(words ? [typeWords(words, place)] : [])], place);
}

/** An invocation as it is typed there, at another page. */
export function typePage(
  command: Command,
  { options }: Pick<Invocation, 'options'>,
  page: number,
  place: Place,
): string {
  const wordsName = wordsOption(command)?.name;
  const words = wordsName === undefined ? undefined : options[wordsName];
  const named = Object.entries<string | number | boolean>({ ...options, page }).filter(([name]) => name !== wordsName);
  const typed = named.map(([name, value]) =>
    value === true ? terminalOption(name) : `${terminalOption(name)} ${typeValue(String(value), place)}`,
  );
  const text = typeof words === 'string' ? typeWords(words, place) : '';
  // Words that look like an option come last, after the sign that ends the options.
  const parts =
    /^'?-/.test(text) || (!text.startsWith("'") && text.includes(' -')) ? [...typed, '--', text] : [text, ...typed];
  return typeLine([command.name, ...parts.filter((part) => part !== '')], place);
}

function typeLine(parts: readonly string[], place: Place): string {
  if (place.kind === 'prompt') return parts.join(' ');
  const records = place.records.map((path) => `--record ${typeValue(path, place)}`);
  return [place.program ?? 'readout', ...records, ...(place.drafts ? ['--drafts'] : []), ...parts].join(' ');
}

/** Words stay bare where the place reads them as they are. The prompt always does. */
function typeWords(words: string, place: Place): string {
  const clean = cleanLine(words);
  if (place.kind === 'prompt' || clean.split(' ').every(isBare)) return clean;
  return quoteForShell(clean);
}

function typeValue(value: string, place: Place): string {
  const clean = cleanLine(value);
  return place.kind === 'prompt' && !isBare(clean) ? `"${clean}"` : shellWord(clean);
}

/** One word for a shell, in quotation marks where it needs them. */
export function shellWord(text: string): string {
  const clean = cleanLine(text);
  return isBare(clean) ? clean : quoteForShell(clean);
}

/** Whether a shell reads a word as it stands. */
function isBare(word: string): boolean {
  return /^[\p{L}\p{M}\p{N}_@%+:,./–-]+$/u.test(word);
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
