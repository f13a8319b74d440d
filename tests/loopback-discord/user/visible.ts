import type { APIMessage } from 'discord-api-types/v10';
import type { Stored } from '../messages/store.ts';
import type { State } from '../state.ts';
import type { Person } from '../world.ts';
import { Refused } from './refused.ts';

/** The message as it is now; refused where this person does not see it. */
export function visible({ messages }: State, { user }: Person, { id }: Pick<APIMessage, 'id'>): Stored {
  const stored = messages.get(id);
  if (!stored) throw new Refused(`There is no message ${id}, or it was deleted.`);
  if (stored.onlyFor !== undefined && stored.onlyFor !== user.id)
    throw new Refused(`Message ${id} is for another user alone.`);
  return stored;
}
