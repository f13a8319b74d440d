import type { Invocation } from '../../interaction/invocation.ts';

/** The same question at another page or part. The first is not named, so that each place has one way to be asked. */
export function atPlace(asked: Invocation, option: 'page' | 'part', place: number): Invocation {
  return place === 1 ? without(asked, option) : withOption(without(asked, option), option, place);
}

/** The same question with an option set. */
export function withOption({ command, options }: Invocation, name: string, value: string | number): Invocation {
  return { command, options: { ...options, [name]: value } };
}

/** The same question without some of its options. */
export function without({ command, options }: Invocation, ...names: readonly string[]): Invocation {
  return { command, options: Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name))) };
}

/** A command that takes no more than the record asked in. */
export function inSameRecord({ options: { record } }: Invocation, command: string): Invocation {
  return { command, options: record === undefined ? {} : { record } };
}
