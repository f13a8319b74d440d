import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
} from 'discord-api-types/v10';
import type { CommandBody } from '../commands.ts';
import { over, problem, repeated } from './limits.ts';
import type { Problem } from '../../../src/contract/problems.ts';

/** Names of slash commands and options. Source: Discord's documentation, application command naming. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Commands of a type, and characters of a command in its longest language. Source: documentation. */
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const COMMAND_LENGTH = 8000;

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

type Path = readonly PropertyKey[];
type Localised = Pick<CommandBody, 'name_localizations' | 'description_localizations'>;

/** Limits of a list of commands that the published contract leaves out. The contract has been checked before. */
export function listLimits(commands: readonly CommandBody[]): readonly Problem[] {
  const keys = commands.map(({ name, type }) => `${name} of type ${type ?? ApplicationCommandType.ChatInput}`);
  const counts = Object.entries(MOST).flatMap(([type, most]) => {
    const count = commands.filter((one) => (one.type ?? ApplicationCommandType.ChatInput) === Number(type)).length;
    return over(count, most, `commands of type ${type}`, []);
  });
  const twice = repeated(keys).map((key) =>
    problem([], 'APPLICATION_COMMANDS_DUPLICATE_NAME', `There are two commands ${key}.`),
  );
  return [...counts, ...twice];
}

/** Limits of one command. `partial` where it is a PATCH, which may leave everything out. */
export function commandLimits(command: CommandBody, partial: boolean): readonly Problem[] {
  const { type = ApplicationCommandType.ChatInput, name, description, options } = command;
  const isSlash = type === ApplicationCommandType.ChatInput || type === null;
  const lacks = isSlash && !partial && !description;
  return [
    ...(isSlash && name !== undefined ? nameProblems(name, ['name']) : []),
    ...localeProblems(command, isSlash, []),
    ...(lacks ? [problem(['description'], 'BASE_TYPE_REQUIRED', 'This field is required')] : []),
    ...(!isSlash && description
      ? [problem(['description'], 'APPLICATION_COMMAND_INVALID', 'A menu command has no description.')]
      : []),
    ...(!isSlash && options?.length
      ? [problem(['options'], 'APPLICATION_COMMAND_INVALID', 'A menu command has no options.')]
      : []),
    ...optionProblems(options ?? [], ['options']),
    ...over(lengthOf(command), COMMAND_LENGTH, 'characters', []),
  ];
}

function nameProblems(name: string, path: Path): readonly Problem[] {
  const isName = NAME.test(name) && name === name.toLowerCase();
  return isName ? [] : [problem(path, 'APPLICATION_COMMAND_INVALID_NAME', `"${name}" is no name of a command.`)];
}

function localeProblems(one: Localised, isSlash: boolean, base: Path): readonly Problem[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
    Object.entries(one[field] ?? {}).flatMap(([locale, text]) => {
      const path = [...base, field, locale];
      if (!LOCALES.has(locale)) return [problem(path, 'BASE_TYPE_CHOICES', `"${locale}" is no locale.`)];
      return isSlash && field === 'name_localizations' && typeof text === 'string' ? nameProblems(text, path) : [];
    }),
  );
}

function optionProblems(options: readonly APIApplicationCommandOption[], base: Path): readonly Problem[] {
  const optional = options.findIndex((option) => isNesting(option) || !option.required);
  const late = options.findIndex((option, index) => optional >= 0 && index > optional && option.required);
  return [
    ...(late < 0
      ? []
      : [problem([...base, late], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options come first.')]),
    ...repeated(options.map(({ name }) => name)).map((name) =>
      problem(base, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', `There are two options "${name}".`),
    ),
    ...options.flatMap((option, index) => oneOptionProblems(option, [...base, index])),
  ];
}

function oneOptionProblems(option: APIApplicationCommandOption, path: Path): readonly Problem[] {
  const both = 'autocomplete' in option && option.autocomplete && 'choices' in option && option.choices?.length;
  const inner = 'options' in option ? (option.options ?? []) : [];
  return [
    ...nameProblems(option.name, [...path, 'name']),
    ...localeProblems(option, true, path),
    ...(both
      ? [problem(path, 'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID', 'Choices and suggestions exclude each other.')]
      : []),
    ...optionProblems(inner, [...path, 'options']),
  ];
}

function isNesting({ type }: APIApplicationCommandOption): boolean {
  return type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
}

/** Characters of names, descriptions and values, each in its longest language. */
function lengthOf(
  one: Localised & {
    readonly name?: string;
    readonly description?: string;
    readonly options?: unknown;
    readonly choices?: unknown;
    readonly value?: unknown;
  },
): number {
  const longest = (text: string | undefined, localised: object | null | undefined): number =>
    Math.max(text?.length ?? 0, ...Object.values(localised ?? {}).map((value) => String(value).length));
  const own = longest(one.name, one.name_localizations) + longest(one.description, one.description_localizations);
  const value = typeof one.value === 'string' ? one.value.length : 0;
  const inner = [one.options, one.choices].flat().filter((child) => typeof child === 'object' && child !== null);
  return inner.reduce<number>((sum, child) => sum + lengthOf(child), own + value);
}
