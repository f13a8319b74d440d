import type { Archive } from '../../answers/archive.ts';
import type { Answer } from '../../answers/schema.ts';
import type { Command } from '../../interaction/command.ts';
import { dispatch, type Dispatcher, type Outcome } from '../../interaction/dispatch.ts';
import type { TextOptions } from '../../render/text/page.ts';
import { failureText, renderText } from '../../render/text/render.ts';
import type { TextStyle } from '../../render/text/style.ts';
import { type CommandLine, terminalOption } from './arguments.ts';
import { type Place, typePage, typeStep } from './retype.ts';
import { programHelp, unknownCommand } from './usage.ts';
import { helpAnswer } from '../../interaction/help.ts';

/** Lines a page holds: what a person reads at once, and what a program may well take. */
export const PAGE_SIZES = { text: 10, json: 25 } as const;

/** What answering one line needs. */
export interface Session {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly report: Dispatcher['report'];
  readonly place: Place;
  readonly width: number;
  readonly style: TextStyle;
}

/** An answered line: what to print, and where. */
export interface Reply {
  readonly text: string;
  /** 0 answered (an answer that finds nothing is one), 1 a fault of ours, 2 a line that cannot be answered. */
  readonly code: 0 | 1 | 2;
}

/** What went wrong, for programs. */
export interface ErrorObject {
  readonly code: string;
  readonly message: string;
}

/** Answers one line of words and options. */
export function answerLine(session: Session, line: CommandLine): Reply {
  const { command, words, options, flags } = line;
  if (!command) {
    const message = unknownCommand(words, session.commands, session.place);
    return flags.json ? errorReply({ code: 'unknown-command', message }, 2) : { text: `${message}\n`, code: 2 };
  }
  const { archive, commands, report } = session;
  const surface = { pageSize: flags.json ? PAGE_SIZES.json : PAGE_SIZES.text };
  const outcome = dispatch({ archive, commands, report, surface }, { command: command.name, options });
  return flags.json ? jsonReply(outcome) : textReply(session, command, line, outcome);
}

/** What to type: one command where the line names it (`quote --help`, `help quote`), else all. */
export function helpText(session: Session, { command, words }: CommandLine): string {
  const named = session.commands.find(({ name }) => name === (words[0] === 'help' ? words[1] : command?.name));
  const answer = helpAnswer(named ? [named] : session.commands);
  const text = renderText(
    { kind: 'answered', answer },
    session.archive,
    textOptions(session, () => ''),
  );
  return named || session.place.kind === 'prompt' ? text : `${text}\n${programHelp()}`;
}

/** What went wrong with an outcome that is not an answer. */
export function errorOf(outcome: Exclude<Outcome, { kind: 'answered' }>): ErrorObject {
  if (outcome.kind === 'refused') return outcome.problem;
  return { code: 'failed', message: failureText(outcome.incident) };
}

function textReply(session: Session, command: Command, { options }: CommandLine, outcome: Outcome): Reply {
  const { place } = session;
  const page = (number: number): string => typePage(command, { options }, number, place);
  return { text: renderText(outcome, session.archive, textOptions(session, page)), code: codeOf(outcome) };
}

function textOptions({ width, style, place }: Session, page: TextOptions['typePage']): TextOptions {
  return { width, style, typeStep: (step) => typeStep(step, place), typePage: page, typeOption: terminalOption };
}

function jsonReply(outcome: Outcome): Reply {
  if (outcome.kind === 'answered') return { text: json(outcome.answer), code: 0 };
  return errorReply(errorOf(outcome), outcome.kind === 'failed' ? 1 : 2);
}

/** An error as JSON. */
export function errorReply(error: ErrorObject, code: 1 | 2): Reply {
  return { text: json({ error }), code };
}

function json(value: Answer | { readonly error: ErrorObject }): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function codeOf(outcome: Outcome): Reply['code'] {
  switch (outcome.kind) {
    case 'answered':
      return 0;
    case 'failed':
      return 1;
    case 'refused':
      return 2;
  }
}
