import { commands, menus } from '../../../commands/index.ts';
import { type Conversation, createConversation } from '../../../src/conversation/conversation.ts';
import { commandPayloads } from '../../../src/discord/command-payloads.ts';
import { COMMAND } from '../../../src/discord/wire.ts';
import { begin, emptyChannel, end, receive, say, visibleTo } from '../../../src/playground/discord/channel.ts';
import { walk } from '../../../src/playground/discord/components.ts';
import { createIds } from '../../../src/playground/discord/ids.ts';
import {
  formSubmit,
  menuOn,
  type MessageMenuCommand,
  press,
  type Scene,
  slash,
  type SlashCommand,
  typing,
} from '../../../src/playground/discord/interactions.ts';
import { PEOPLE } from '../../../src/playground/discord/people.ts';
import { titleOf } from '../../../src/playground/discord/title.ts';
import type { Channel, Interaction, Message, Person } from '../../../src/playground/discord/types.ts';
import type { Sent } from '../../../src/playground/protocol.ts';
import { firstArchive } from '../../support/first-record.ts';

export const [READER, COLLEAGUE, MODERATOR] = PEOPLE as readonly [Person, Person, Person];

/** The commands as the page is given them. */
const payloads = commandPayloads(commands, menus);
export const slashCommands = payloads.filter(({ type }) => type === COMMAND.slash) as readonly SlashCommand[];
const messageMenus = payloads.filter(({ type }) => type === COMMAND.messageMenu) as readonly MessageMenuCommand[];

export function command(name: string): SlashCommand {
  return slashCommands.find((one) => one.name === name)!;
}

const conversation: Conversation = createConversation({
  archive: firstArchive,
  commands,
  menus,
  report: (fault) => {
    throw fault;
  },
});

/** A page in front of the conversation: does what the store does, in process and at once. */
export class Page {
  channel: Channel = emptyChannel;
  /** All that was sent to the bot. */
  readonly requests: Interaction[] = [];
  private at = Date.UTC(2026, 10, 24);
  private readonly ids = createIds(() => this.at);

  scene(person: Person): Scene {
    this.at += 1000;
    const id = this.ids.next();
    return { person, id, token: `token-${id}`, locale: 'en-US' };
  }

  /** Begins an interaction without an answer. */
  open(person: Person, interaction: Interaction): string {
    const title = titleOf(interaction, this.channel);
    this.channel = begin(this.channel, { interaction, person, at: this.at, title });
    return interaction.id;
  }

  get(id: string, sent: Sent): void {
    this.at += 100;
    this.channel = receive(this.channel, id, sent, this.at);
  }

  /** Sends an interaction, and takes all that the bot answers. */
  ask(person: Person, interaction: Interaction): string {
    const id = this.open(person, interaction);
    // Over the wire it is text.
    const payload: unknown = JSON.parse(JSON.stringify(interaction));
    this.requests.push(payload as Interaction);
    const reaction = conversation.react(payload)!;
    this.get(id, { kind: 'callback', ms: 1, body: reaction.response });
    if (reaction.after) this.get(id, { kind: 'delete', ms: 2 });
    this.channel = end(this.channel, id, { kind: 'answered' }, 3);
    return id;
  }

  say(person: Person, text: string): Message {
    const { id } = this.scene(person);
    this.channel = say(this.channel, { id, person, at: this.at, text });
    return this.channel.messages.at(-1)!;
  }

  slash(person: Person, name: string, values: Record<string, string | number | boolean> = {}): string {
    return this.ask(person, slash(this.scene(person), command(name), values));
  }

  type(person: Person, name: string, option: string, text: string): string {
    return this.ask(person, typing(this.scene(person), command(name), {}, option, text));
  }

  click(person: Person, message: Message, label: string): string {
    const { custom_id, type } = control(message, 'label', label);
    return this.ask(person, press(this.scene(person), this.channel, message, custom_id, type));
  }

  select(person: Person, message: Message, placeholder: string, value: string): string {
    const { custom_id, type } = control(message, 'placeholder', placeholder);
    return this.ask(person, press(this.scene(person), this.channel, message, custom_id, type, [value]));
  }

  menu(person: Person, message: Message, name = 'Find in record'): string {
    const menu = messageMenus.find((one) => one.name === name)!;
    return this.ask(person, menuOn(this.scene(person), this.channel, menu, message));
  }

  /** Submits the form that is open, with these words in its one input. */
  submit(person: Person, words: string): string {
    const form = this.channel.form!;
    const input = { type: 4, id: 2, custom_id: 'words', value: words };
    const components = [{ type: 18, id: 1, component: input }];
    return this.ask(person, formSubmit(this.scene(person), this.channel, form, components));
  }

  sees({ id }: Person): readonly Message[] {
    return visibleTo(this.channel, id);
  }

  /** The latest message a person sees. */
  latest(person: Person): Message {
    return this.sees(person).at(-1)!;
  }
}

/** All words of a message. */
export function textOf({ body }: Message): string {
  return walk(body.components)
    .flatMap(({ content, label }) => [content, label])
    .filter((text) => typeof text === 'string')
    .join('\n');
}

function control(
  message: Message,
  shown: 'label' | 'placeholder',
  wanted: string,
): { custom_id: string; type: number } {
  const found = walk(message.body.components).find((one) => one[shown] === wanted);
  if (!found) throw new Error(`There is no "${wanted}" in: ${textOf(message)}`);
  return found as { custom_id: string; type: number };
}
