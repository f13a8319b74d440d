import { type Archive, openArchive } from '../answers/archive.ts';
import type { Config } from '../config.ts';
import { type Conversation, createConversation } from '../conversation/conversation.ts';
import type { Command } from '../interaction/command.ts';
import type { Dispatcher } from '../interaction/dispatch.ts';
import type { MessageMenu } from '../interaction/message-menu.ts';
import { plainCount } from '../render/words.ts';
import type { Log } from './log.ts';
import { loadRecords, type RecordReader } from './records.ts';

/** What a long-running door to Readout is made of; handed in by `main.ts`. */
export interface Service extends RecordReader {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly menus: readonly MessageMenu[];
  readonly report: Dispatcher['report'];
  readonly log: Log;
  /** Tells whoever started it, a line at a time. */
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Aborted when the process is asked to stop. */
  readonly stop: AbortSignal;
}

/** What `readout start` was given. */
export interface ServiceArgs {
  readonly records: readonly string[];
  readonly deploy: boolean;
}

/** The conversation over the records; undefined, and told, where there is none to answer from. */
export async function openConversation(
  service: Service,
  { records: given }: Pick<ServiceArgs, 'records'>,
): Promise<{ readonly conversation: Conversation; readonly archive: Archive } | undefined> {
  const { commands, menus, report, complain } = service;
  const errors = { write: async (text: string) => complain(text.trimEnd()) };
  const records = await loadRecords(service, given, errors, 'Set RECORDS to a folder that holds records.');
  if (records.length === 0) return undefined;
  const archive = openArchive(records);
  return { archive, conversation: createConversation({ archive, commands, menus, report }) };
}

/** Resolves once the process is asked to stop. */
export function stopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** How many records and lines are answered from. */
export function archiveText({ corpus: { records, statements } }: Archive): string {
  return `${plainCount(records.length, 'record')}, ${plainCount(statements.length, 'line')}`;
}
