import type { Command } from '../src/interaction/command.ts';
import type { MessageMenu } from '../src/interaction/message-menu.ts';
import { ask } from './ask.ts';
import { cite } from './cite.ts';
import { context } from './context.ts';
import { findInRecord } from './find-in-record.ts';
import { createHelp } from './help.ts';
import { quote } from './quote.ts';
import { rank } from './rank.ts';
import { statement } from './statement.ts';
import { topics } from './topics.ts';
import { verify } from './verify.ts';
import { verifyQuote } from './verify-quote.ts';
import { who } from './who.ts';

const answering = [topics, quote, ask, who, verify, statement, context, cite] as const;

/** Every command there is, in the order they are listed. The only list: router, help and terminal read it. */
export const commands: readonly Command[] = [...answering, createHelp(answering)];

/** What only `readout batch` takes, beside the commands: it is for programs. */
export const batchCommands: readonly Command<unknown>[] = [rank];

/** Every entry Readout has in the menu of a message. */
export const menus: readonly MessageMenu[] = [findInRecord, verifyQuote];
