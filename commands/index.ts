import type { Command } from '../src/interaction/command.ts';
import { createHelp } from './help.ts';
import { quote } from './quote.ts';
import { topics } from './topics.ts';
import { who } from './who.ts';

const answering = [topics, quote, who] as const;

/** Every command there is, in the order they are listed. The only list: router, help and terminal read it. */
export const commands: readonly Command[] = [...answering, createHelp(answering)];
