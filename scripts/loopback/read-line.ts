import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { OptionValues } from '../../tests/loopback-discord/index.ts';

/** A line typed by hand, as what a user does. */
export type Typed =
  | { readonly kind: 'quit' | 'help' }
  | { readonly kind: 'choose'; readonly command: string; readonly options: OptionValues }
  | { readonly kind: 'type'; readonly command: string; readonly option: string; readonly text: string }
  | { readonly kind: 'click'; readonly label: string }
  | { readonly kind: 'select'; readonly placeholder: string; readonly value: string }
  | { readonly kind: 'submit'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'apps' | 'as'; readonly name: string }
  | { readonly kind: 'fault'; readonly fault: string }
  | { readonly kind: 'gateway'; readonly what: string };

/** Types of options, as Discord numbers them. */
const INTEGER = 4;
const BOOLEAN = 5;

/** Reads a line. What it does not know becomes help. */
export function readLine(line: string, commands: readonly APIApplicationCommand[]): Typed {
  const [first = '', ...others] = line.trim().split(/\s+/);
  const rest = others.join(' ');
  if (first.startsWith('/')) return readCommand(first.slice(1), rest, commands);
  switch (first) {
    case 'quit':
    case 'exit':
      return { kind: 'quit' };
    case 'click':
      return { kind: 'click', label: rest };
    case 'select': {
      const [placeholder = '', value = ''] = rest.split(/\s*=\s*/);
      return { kind: 'select', placeholder, value };
    }
    case 'submit': {
      const [name = '', value = ''] = rest.split(/\s*=\s*/);
      return { kind: 'submit', values: { [name]: value } };
    }
    case 'say':
      return { kind: 'say', text: rest };
    case 'apps':
    case 'as':
      return { kind: first, name: rest };
    case 'fault':
      return { kind: 'fault', fault: rest };
    case 'gateway':
      return { kind: 'gateway', what: rest };
    default:
      return { kind: 'help' };
  }
}

function readCommand(command: string, rest: string, commands: readonly APIApplicationCommand[]): Typed {
  const declared = commands.find(({ name, type }) => name === command && type === 1)?.options ?? [];
  const typing = rest.endsWith('?');
  const text = typing ? rest.slice(0, -1).trim() : rest;
  const options: Record<string, string | number | boolean> = {};
  // `words:taiwan speaker:biden`: a value runs up to the next option's name.
  const names = declared.map(({ name }) => name).join('|');
  const parts = names === '' ? [text] : text.split(new RegExp(`\\s*\\b(${names}):\\s*`));
  if (parts[0] && declared[0]) options[declared[0].name] = parts[0].trim();
  for (let at = 1; at < parts.length; at += 2) {
    const option = declared.find(({ name }) => name === parts[at]);
    const value = (parts[at + 1] ?? '').trim();
    if (option)
      options[option.name] =
        option.type === INTEGER ? Number(value) : option.type === BOOLEAN ? value === 'true' : value;
  }
  if (!typing) return { kind: 'choose', command, options };
  const [option = '', value = ''] = Object.entries(options).at(-1) ?? [declared[0]?.name];
  return { kind: 'type', command, option, text: String(value) };
}
