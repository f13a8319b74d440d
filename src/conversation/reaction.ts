import type { APIInteractionResponse } from 'discord-api-types/v10';

/** What is answered to one interaction. */
export interface Reaction {
  /** The first answer, as Discord takes it over either door. */
  readonly response: APIInteractionResponse;
  /** What is done once Discord has taken the answer. */
  readonly after?: 'delete-original';
}
