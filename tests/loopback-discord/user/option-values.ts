import {
  type APIApplicationCommandBasicOption as Option,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { OptionValues } from './types.ts';
import { Refused } from './refused.ts';

/** Longest string an option takes where the command sets no limit. */
const LONGEST = 6000;

/** An option as interactions carry it. */
export interface OptionData {
  readonly name: string;
  readonly type: Type;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/** Values as a client would send them; refuses what it would not let through. */
export function readOptions(options: readonly Option[], values: OptionValues, isWhole: boolean): OptionData[] {
  const given = Object.entries(values).map(([name, value]): OptionData => {
    const option = options.find((one) => one.name === name);
    if (!option) throw new Refused(`There is no option "${name}".`);
    const problem = valueProblem(option, value);
    if (problem !== undefined) throw new Refused(`${name}: ${problem}`);
    return { name, type: option.type, value };
  });
  const missing = options.find(({ name, required }) => required && !(name in values));
  if (isWhole && missing) throw new Refused(`The option "${missing.name}" is required.`);
  return given;
}

function valueProblem(option: Option, value: string | number | boolean): string | undefined {
  switch (option.type) {
    case Type.String: {
      if (typeof value !== 'string') return 'takes text.';
      const { min_length: least = 1, max_length: most = LONGEST } = option as {
        min_length?: number;
        max_length?: number;
      };
      if (value.length < Math.max(1, least)) return `takes at least ${Math.max(1, least)} characters.`;
      if (value.length > most) return `takes at most ${most} characters.`;
      return choiceProblem(option, value);
    }
    case Type.Integer:
    case Type.Number: {
      const isNumber = option.type === Type.Integer ? Number.isSafeInteger(value) : Number.isFinite(value);
      if (typeof value !== 'number' || !isNumber)
        return `takes ${option.type === Type.Integer ? 'a whole number' : 'a number'}.`;
      const { min_value: least, max_value: most } = option as { min_value?: number; max_value?: number };
      if (least !== undefined && value < least) return `takes at least ${least}.`;
      if (most !== undefined && value > most) return `takes at most ${most}.`;
      return choiceProblem(option, value);
    }
    case Type.Boolean:
      return typeof value === 'boolean' ? undefined : 'takes true or false.';
    case Type.Attachment:
      return 'takes a file, which this Discord cannot send.';
    default:
      return typeof value === 'string' && /^\d+$/.test(value) ? undefined : 'takes an id.';
  }
}

function choiceProblem(option: Option, value: string | number): string | undefined {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const fits = choices.length === 0 || choices.some((choice) => choice.value === value);
  return fits ? undefined : `takes one of ${choices.map((choice) => JSON.stringify(choice.value)).join(', ')}.`;
}
