import type { Answer } from '../answers/schema.ts';
import type { Archive } from '../answers/archive.ts';
import type { Suggestion } from '../answers/suggestions.ts';

/** An option of a command, in the terms that Discord, the terminal and the web page share. */
export interface OptionDeclaration {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  /** Smallest value of an integer. */
  readonly minValue?: number;
}

interface ValueTypes {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
}

/** The arguments a list of declared options gives: required ones always there, the others perhaps. */
export type ArgsOf<Options extends readonly OptionDeclaration[]> = {
  readonly [O in Options[number] as O extends { readonly required: true } ? O['name'] : never]: ValueTypes[O['type']];
} & {
  readonly [O in Options[number] as O extends { readonly required: true } ? never : O['name']]?:
    | ValueTypes[O['type']]
    | undefined;
};

/** The option being typed in, and what the others hold so far. */
export interface Focus {
  readonly option: string;
  readonly value: string;
  readonly others: Readonly<Record<string, string | number | boolean>>;
}

/**
 * One slash command: its declaration, its answer, its suggestions while typing. A command for programs alone may give
 * something else than an answer.
 */
export interface Command<Result = Answer> {
  readonly name: string;
  readonly description: string;
  /** What to type, without the slash, for example `quote taiwan`. */
  readonly examples: readonly string[];
  readonly options: readonly OptionDeclaration[];
  readonly answer: (archive: Archive, args: Readonly<Record<string, unknown>>, surface: Surface) => Result;
  readonly complete?: (archive: Archive, focus: Focus) => readonly Suggestion[];
}

/** What the place that shows the answer decides: how many lines a page holds. */
export interface Surface {
  readonly pageSize: number;
}

/**
 * Declares a command; the argument type of `answer` follows from `options`. The arguments are checked against the
 * declaration before `answer` is called (see `invocation.ts`), which is what makes the cast true.
 */
export function defineCommand<const Options extends readonly OptionDeclaration[], Result = Answer>(command: {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly options: Options;
  readonly answer: (archive: Archive, args: ArgsOf<Options>, surface: Surface) => Result;
  readonly complete?: (archive: Archive, focus: Focus) => readonly Suggestion[];
}): Command<Result> {
  return command as unknown as Command<Result>;
}
