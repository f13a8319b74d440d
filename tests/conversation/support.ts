import type { APIInteractionResponse } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { commands, menus } from '../../commands/index.ts';
import {
  type Conversation,
  type ConversationOptions,
  createConversation,
} from '../../src/conversation/conversation.ts';
import { callbackProblems } from '../../src/discord/limits.ts';
import { firstArchive } from '../support/first-record.ts';

/** The flag of a message that only the reader sees. */
export const PRIVATE = 64;

/** A component of a message, as far as tests look at it. */
export interface Part {
  readonly type?: number;
  readonly label?: string;
  readonly placeholder?: string;
  readonly custom_id?: string;
  readonly content?: string;
  readonly disabled?: boolean;
  readonly components?: readonly Part[];
}

/** A conversation about the first record that throws where something goes wrong, unless told otherwise. */
export function converse(setting: Partial<ConversationOptions> = {}): {
  readonly conversation: Conversation;
  /** Answers, and holds the answer against the limits of Discord. */
  readonly react: (payload: unknown) => APIInteractionResponse;
} {
  const report = (fault: unknown): never => {
    throw fault;
  };
  const conversation = createConversation({ archive: firstArchive, commands, menus, report, ...setting });
  const react = (payload: unknown): APIInteractionResponse => {
    const reaction = conversation.react(payload);
    if (!reaction) throw new Error('Nothing was answered.');
    expect(callbackProblems(reaction.response)).toEqual([]);
    return reaction.response;
  };
  return { conversation, react };
}

/** The parts that a message is made of. */
export function componentsOf(response: APIInteractionResponse): readonly Part[] {
  const { data } = response as { readonly data?: Part };
  return data?.components ?? [];
}

/** These parts with all that is in them. */
export function withInner(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...withInner(part.components ?? [])]);
}

/** All parts of a message, whatever they are in. */
export function partsOf(response: APIInteractionResponse): readonly Part[] {
  return withInner(componentsOf(response));
}

/** What stands on its buttons. */
export function labelsOf(response: APIInteractionResponse): readonly string[] {
  return partsOf(response).flatMap(({ label }) => label ?? []);
}

/** The id of a button or menu, by what stands on it. */
export function idOf(response: APIInteractionResponse, name: string): string {
  const found = partsOf(response).find(({ label, placeholder }) => [label, placeholder].includes(name));
  if (found?.custom_id === undefined) throw new Error(`There is no ${name} in ${textOf(response)}`);
  return found.custom_id;
}

/** All of a response as one text, no-break spaces made plain. */
export function textOf(response: APIInteractionResponse): string {
  return JSON.stringify(response).replaceAll('\u00a0', ' ');
}

/** The flags of a message. */
export function flagsOf(response: APIInteractionResponse): number {
  return (response as { readonly data?: { readonly flags?: number } }).data?.flags ?? 0;
}
