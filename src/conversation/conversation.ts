import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Archive } from '../answers/archive.ts';
import { SHARE_OPTION } from '../discord/command-payloads.ts';
import { createScopes } from '../discord/scope.ts';
import { postBar } from '../discord/permissions.ts';
import { INTERACTION, RESPONSE } from '../discord/wire.ts';
import type { Command } from '../interaction/command.ts';
import { type Dispatcher, suggest } from '../interaction/dispatch.ts';
import type { MessageMenu } from '../interaction/message-menu.ts';
import { renderChoices } from '../render/discord/choices.ts';
import { outcomeNotice } from '../render/discord/notice.ts';
import { press, submit } from './controls.ts';
import { holdOpen } from './hold.ts';
import { NOT_UNDERSTOOD, notPosted, UNKNOWN_MENU } from './notices.ts';
import { type Caller, readInteraction, type Request } from './read-interaction.ts';
import type { Reaction } from './reaction.ts';
import { noticeReply, replyTo, type Replying, wordsForm } from './replies.ts';

/** Lines a page of a card holds: what a phone shows at once. */
const CARD_LINES = 3;

const SHARE = SHARE_OPTION.name;

/** The conversation on Discord: one interaction in, one answer out, nothing remembered between two. */
export interface Conversation {
  /**
   * Answers an interaction as it arrived, whatever the door. Never throws.
   * @returns undefined where the payload is no interaction: there is nobody to answer.
   */
  readonly react: (payload: unknown) => Reaction | undefined;
  /** What holds an interaction open when its answer is late; undefined where Discord does not let it wait. */
  readonly hold: (payload: unknown) => APIInteractionResponse | undefined;
  /** Says that something of ours went wrong outside of answering, and reports it. */
  readonly failed: (fault: unknown, payload: unknown) => APIInteractionResponse;
}

/** What a conversation is held with. */
export interface ConversationOptions {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly menus: readonly MessageMenu[];
  readonly report: Dispatcher['report'];
}

export function createConversation({ archive, commands, menus, report }: ConversationOptions): Conversation {
  const replying: Replying = {
    archive,
    commands,
    report,
    surface: { pageSize: CARD_LINES },
    codec: { commands, scopes: createScopes(archive) },
  };
  return {
    react: (payload) => {
      const read = readInteraction(payload);
      if (!read) return undefined;
      try {
        return reactTo(replying, menus, read.request, read.caller);
      } catch (fault) {
        // Faults in answering are caught nearer to them; this is the rest.
        return { response: failed(replying, read.request.kind, report(fault, { command: read.request.kind })) };
      }
    },
    hold: (payload) => {
      const read = readInteraction(payload);
      if (!read) return undefined;
      const { request, caller } = read;
      return holdOpen(replying.codec, request, caller);
    },
    failed: (fault, payload) => {
      const kind = readInteraction(payload)?.request.kind ?? 'malformed';
      return failed(replying, kind, report(fault, { command: 'reply' }));
    },
  };
}

function reactTo(replying: Replying, menus: readonly MessageMenu[], request: Request, caller: Caller): Reaction {
  switch (request.kind) {
    case 'ping':
      return { response: { type: RESPONSE.pong } };
    case 'command':
      return { response: command(replying, request, caller) };
    case 'menu':
      return { response: menu(replying, menus, request) };
    case 'complete':
      return { response: completion(replying, request) };
    case 'press':
      return press(replying, request, caller);
    case 'submit':
      return { response: submit(replying, request) };
    case 'malformed':
      return {
        response: request.type === INTERACTION.autocomplete ? noChoices() : noticeReply(replying, NOT_UNDERSTOOD),
      };
  }
}

function command(
  replying: Replying,
  { name, options }: Extract<Request, { kind: 'command' }>,
  caller: Caller,
): APIInteractionResponse {
  const { [SHARE]: share, ...asked } = options;
  const bar = share === true ? postBar(caller) : undefined;
  if (bar) return noticeReply(replying, notPosted(bar));
  return replyTo(replying, { command: name, options: asked }, { as: share === true ? 'posted' : 'private' });
}

function menu(
  replying: Replying,
  menus: readonly MessageMenu[],
  { name, text }: Extract<Request, { kind: 'menu' }>,
): APIInteractionResponse {
  const found = menus.find((entry) => entry.name === name);
  if (!found) return noticeReply(replying, UNKNOWN_MENU);
  const { kind, invocation } = found.invoke(text);
  if (kind === 'answer') return replyTo(replying, invocation, { as: 'private' });
  return wordsForm(replying, invocation);
}

function completion(
  replying: Replying,
  { command: name, option, typed, others }: Extract<Request, { kind: 'complete' }>,
): APIInteractionResponse {
  return {
    type: RESPONSE.choices,
    data: { choices: renderChoices(suggest(replying, name, { option, value: typed, others })) },
  };
}

function noChoices(): APIInteractionResponse {
  return { type: RESPONSE.choices, data: { choices: [] } };
}

function failed(replying: Replying, kind: Request['kind'], incident: string): APIInteractionResponse {
  if (kind === 'complete') return noChoices();
  return noticeReply(replying, outcomeNotice({ kind: 'failed', incident }));
}
