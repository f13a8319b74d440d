import type { APIInteractionResponse } from 'discord-api-types/v10';
import { SHARE_OPTION } from '../discord/command-payloads.ts';
import { type Codec, readControl } from '../discord/custom-id.ts';
import { postBar } from '../discord/permissions.ts';
import { FLAG, RESPONSE } from '../discord/wire.ts';
import { readCard } from './read-card.ts';
import type { Caller, Request } from './read-interaction.ts';

/**
 * What keeps an interaction open when its answer is late: "thinking…" where the answer is a new message, private as
 * the answer will be; nothing to be seen where it changes a message. Undefined for what Discord does not let wait:
 * suggestions, and forms to open.
 */
export function holdOpen(codec: Codec, request: Request, caller: Caller): APIInteractionResponse | undefined {
  switch (request.kind) {
    case 'command':
      return thinking(request.options[SHARE_OPTION.name] === true && postBar(caller) === undefined);
    case 'press': {
      const read = readControl(codec, request.customId);
      if (!read.ok) return thinking(false);
      if (read.control.kind === 'find') return undefined;
      if (read.control.kind === 'post') return thinking(postBar(caller) === undefined);
      if (read.control.kind === 'copy') {
        // What cannot be copied is refused, and a refusal is for the one who pressed.
        const card = readCard(request.on.components, request.customId);
        return thinking(postBar(caller) === undefined && card !== undefined);
      }
      if (read.control.kind === 'remove') return { type: RESPONSE.heldUpdate };
      return read.control.kind !== 'see' && request.on.ephemeral ? { type: RESPONSE.heldUpdate } : thinking(false);
    }
    case 'submit':
      return request.on?.ephemeral ? { type: RESPONSE.heldUpdate } : thinking(false);
    case 'malformed':
    case 'ping':
    case 'menu':
    case 'complete':
      return undefined;
  }
}

function thinking(everyone: boolean): APIInteractionResponse {
  return { type: RESPONSE.heldMessage, data: everyone ? {} : { flags: FLAG.private } };
}
