import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Archive } from '../../answers/archive.ts';
import type { Control } from '../../discord/custom-id.ts';
import type { Invocation } from '../../interaction/invocation.ts';

/** A message of Readout: a card, and controls under it. The body of a callback of type 4 or, but for the flags, 7. */
export interface Reply {
  readonly flags: number;
  /** Nothing shown ever pings anyone. */
  readonly allowed_mentions: { parse: [] };
  readonly components: APIMessageTopLevelComponent[];
}

/** Who a reply is for: the reader alone, who gets the controls to read on; or everyone in the channel. */
export type Audience = 'reader' | 'channel';

/** What a reply is made with, besides the answer. */
export interface ReplyContext {
  readonly archive: Archive;
  /** The id of a control; undefined where it does not fit into one, and the control is left out. */
  readonly idOf: (control: Control) => string | undefined;
  /** What was asked, in its one form: what the controls go on from. */
  readonly asked: Invocation;
  /** The answer this one was opened from. */
  readonly back?: Invocation;
  readonly audience: Audience;
  /** Id of the user who had it posted, where the message itself does not say. */
  readonly postedBy?: string;
}
