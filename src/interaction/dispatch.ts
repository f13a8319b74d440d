import type { Archive } from '../answers/archive.ts';
import type { Answer } from '../answers/schema.ts';
import type { Suggestion } from '../answers/suggestions.ts';
import type { Command, Focus, Surface } from './command.ts';
import { checkInvocation, type Invocation, type InvocationProblem } from './invocation.ts';

/** What came of an invocation. `incident` names the one log line of a fault of ours. */
export type Outcome<Result = Answer> =
  | { readonly kind: 'answered'; readonly answer: Result }
  | { readonly kind: 'refused'; readonly problem: InvocationProblem }
  | { readonly kind: 'failed'; readonly incident: string };

/** What dispatch is given by the outside world: who to tell of a fault. */
export interface Dispatcher<Result = Answer> {
  readonly archive: Archive;
  readonly commands: readonly Command<Result>[];
  readonly surface: Surface;
  /** Reports a fault and names it; called once a fault. */
  readonly report: (fault: unknown, invocation: Pick<Invocation, 'command'>) => string;
}

/** Answers an invocation. Never throws: a fault in a command is reported and becomes `failed`. */
export function dispatch<Result = Answer>(to: Dispatcher<Result>, invocation: Invocation): Outcome<Result> {
  const checked = checkInvocation(to.commands, invocation);
  if ('problem' in checked) return { kind: 'refused', problem: checked.problem };
  try {
    return { kind: 'answered', answer: checked.command.answer(to.archive, invocation.options, to.surface) };
  } catch (fault) {
    return { kind: 'failed', incident: to.report(fault, invocation) };
  }
}

/** Suggestions for the option being typed; none where the command or the option offers none. */
export function suggest(to: Dispatcher, command: string, focus: Focus): readonly Suggestion[] {
  const found = to.commands.find(({ name }) => name === command);
  try {
    return found?.complete?.(to.archive, focus) ?? [];
  } catch (fault) {
    to.report(fault, { command });
    return [];
  }
}
