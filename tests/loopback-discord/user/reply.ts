import type { APIMessage } from 'discord-api-types/v10';
import { dispatch } from '../interactions/dispatch.ts';
import type { Stored } from '../messages/store.ts';
import type { Interaction, State } from '../state.ts';
import type { Reply } from './types.ts';
import type { Person } from '../world.ts';
import { openClick, openSelect } from './components.ts';
import { openSubmit } from './modal.ts';
import { Refused } from './refused.ts';

/** Sends an interaction and gives what the user sees of it, once there is an answer or the clock has run out. */
export async function awaitReply(state: State, person: Person, interaction: Interaction): Promise<Reply> {
  await dispatch(state, interaction);
  return createReply(state, person, interaction);
}

function createReply(state: State, person: Person, interaction: Interaction): Reply {
  const shown = (): APIMessage => {
    if (!reply.message) throw new Refused('There is no message to act upon.');
    return reply.message;
  };
  const reply: Reply = {
    exchange: interaction.exchange,
    get message() {
      return messageOf(interaction.original);
    },
    get followUps() {
      return interaction.followUps.map(messageOf).filter((message) => message !== undefined);
    },
    get ephemeral() {
      return interaction.original?.onlyFor !== undefined;
    },
    get thinking() {
      return interaction.original?.loading === true && !interaction.failed;
    },
    get failed() {
      return interaction.failed;
    },
    get modal() {
      return interaction.modal;
    },
    until: async (holds) => {
      while (!holds(reply)) await interaction.changes.next();
      return reply;
    },
    settled: async () => reply.until(({ thinking }) => !thinking),
    click: async (wanted) => awaitReply(state, person, openClick(state, person, shown(), wanted)),
    select: async (wanted, value) =>
      awaitReply(state, person, openSelect(state, person, shown(), wanted, [value].flat())),
    submit: async (values) => awaitReply(state, person, openSubmit(state, person, interaction, values)),
  };
  return reply;
}

function messageOf(stored: Stored | undefined): APIMessage | undefined {
  return stored && !stored.deleted && !stored.loading ? stored.message : undefined;
}
