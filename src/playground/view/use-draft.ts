import { useState } from 'preact/hooks';
import type { CommandOption, SlashCommand } from '../discord/interactions.ts';
import { checkOptions } from '../discord/option-values.ts';
import { type OptionText, typedLine } from '../discord/typed-command.ts';
import type { Draft } from './composer.tsx';
import { useActions } from './use-store.ts';

type Texts = Readonly<Record<string, OptionText>>;

/** A command while it is filled in. */
export interface Filling {
  readonly command: SlashCommand;
  /** The options that have a field: those needed, then the others as they came. */
  readonly shown: readonly CommandOption[];
  /** The options that have none yet. */
  readonly others: readonly CommandOption[];
  readonly texts: Texts;
  /** What is wrong, by option; empty until the command was to be sent. */
  readonly problems: Readonly<Record<string, string>>;
  readonly fill: (name: string, text: OptionText) => void;
  readonly add: (name: string, text?: OptionText) => void;
  /** Fills several, and adds those that have no field. */
  readonly spread: (parts: Texts) => void;
  readonly remove: (name: string) => void;
  /** Sends the command; false, with `problems` set, where Discord would not. */
  readonly send: () => boolean;
  /** The command as it can be typed. */
  readonly line: () => string;
}

export const NOTHING: OptionText = { shown: '', value: '' };

/** The required options have a field from the start, in the order declared; after them those that were typed. */
export function useDraft({ command, texts: given }: Pick<Draft, 'command' | 'texts'>): Filling {
  const { slash } = useActions();
  const options = command.options ?? [];
  const [names, setNames] = useState(() => [
    ...options.filter(({ required }) => required).map(({ name }) => name),
    ...options.filter(({ name, required }) => !required && name in given).map(({ name }) => name),
  ]);
  const [texts, setTexts] = useState<Texts>(given);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const shown = names.flatMap((name) => options.find((option) => option.name === name) ?? []);
  const fill = (name: string, text: OptionText): void => {
    setTexts((before) => ({ ...before, [name]: text }));
    setProblems(without(name));
  };
  return {
    command,
    shown,
    others: options.filter(({ name }) => !names.includes(name)),
    texts,
    problems,
    fill,
    add: (name, text = NOTHING) => {
      setNames((before) => [...before, name]);
      fill(name, text);
    },
    spread: (parts) => {
      setNames((before) => [...before, ...Object.keys(parts).filter((name) => !before.includes(name))]);
      setTexts((before) => ({ ...before, ...parts }));
      setProblems({});
    },
    remove: (name) => {
      setNames((before) => before.filter((other) => other !== name));
      setTexts(without(name));
      setProblems(without(name));
    },
    send: () => {
      // A field left empty is an option not given; that a required one is missing is found by the check.
      const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.shown !== ''));
      const checked = checkOptions(command, filled);
      if (checked.ok) slash(command, checked.values);
      else setProblems(checked.problems);
      return checked.ok;
    },
    line: () => typedLine(command, texts),
  };
}

/** Takes a name out of what is kept by name. */
function without(name: string) {
  return <Value>(kept: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(kept).filter(([other]) => other !== name));
}
