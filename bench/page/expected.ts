import { join } from 'node:path';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { commands, menus } from '../../commands/index.ts';
import { createConversation } from '../../src/conversation/conversation.ts';
import { commandPayloads } from '../../src/discord/command-payloads.ts';
import { RESPONSE } from '../../src/discord/wire.ts';
import { openArchive, readRecords } from '../../src/index.ts';
import { begin, emptyChannel, end, KEPT_MESSAGES, receive, say } from '../../src/playground/discord/channel.ts';
import { snowflakeAt } from '../../src/playground/discord/ids.ts';
import { type Scene, slash, type SlashCommand, typing } from '../../src/playground/discord/interactions.ts';
import { PEOPLE } from '../../src/playground/discord/people.ts';
import { freeze } from '../../src/playground/discord/storage.ts';
import type { Channel } from '../../src/playground/discord/types.ts';
import { createRandom } from '../lib/random.ts';
import { oneEdit } from '../lib/queries.ts';

/** What the bot is known to say, from this process: what the page has to show. */
export interface Expected {
  /** What is suggested for a text in `words` of `/quote`, as the list shows it. */
  readonly suggestions: (text: string) => readonly string[];
  /** Words of the lines themselves and some misspelt, in an order of no meaning. */
  readonly words: readonly string[];
  /** As many messages as a channel can have, as the storage of a tab would hold them if it held all. */
  readonly full: Kept;
  /** What of them the storage of a tab does hold. */
  readonly kept: Kept;
}

/** A channel for the storage of a tab, and how many messages of it have to be on the page. */
export interface Kept {
  readonly text: string;
  readonly messages: number;
}

/** One message in so many is a card. */
const CARD_EACH = 5;
/** One word in so many is misspelt. */
const TYPO_EACH = 5;
/** Any time will do, as long as it is always the same. */
const START = Date.UTC(2026, 0, 5, 9);
const READER = PEOPLE[0];

export async function openExpected(): Promise<Expected> {
  const { records } = await readRecords([join(import.meta.dirname, '../../data')]);
  const archive = openArchive(records);
  const report = (fault: unknown): never => {
    throw fault;
  };
  const { react } = createConversation({ archive, commands, menus, report });
  const quote = commandPayloads(commands, menus).find(({ name }) => name === 'quote') as SlashCommand;
  const ask = (payload: object): APIInteractionResponse => react(payload)!.response;
  const texts = archive.corpus.statements.map(({ text }) => text);
  const words = drawWords(texts);
  const channel = fillChannel(quote, ask, words, texts);
  return {
    suggestions: (text) => {
      const response = ask(typing(sceneAt(START), quote, { words: text }, 'words', text));
      if (response.type !== RESPONSE.choices) throw new Error('A keystroke is not answered with choices.');
      return (response.data.choices ?? []).map(({ name }) => name);
    },
    words,
    full: kept(JSON.stringify({ ...JSON.parse(freeze(emptyChannel)), ...channel })),
    kept: kept(freeze(channel)),
  };
}

function kept(text: string): Kept {
  return { text, messages: (JSON.parse(text) as Channel).messages.length };
}

function drawWords(texts: readonly string[]): readonly string[] {
  const random = createRandom(4);
  const all = [
    ...new Set(
      texts
        .join(' ')
        .toLowerCase()
        .match(/\b[a-z]{5,12}\b/g),
    ),
  ];
  const shuffled = all
    .map((word) => ({ word, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ word }) => word);
  return shuffled.map((word, number) => (number % TYPO_EACH === TYPO_EACH - 1 ? oneEdit(random, word) : word));
}

function fillChannel(
  quote: SlashCommand,
  ask: (payload: object) => APIInteractionResponse,
  words: readonly string[],
  texts: readonly string[],
): Channel {
  let channel = emptyChannel;
  for (let number = 0; number < KEPT_MESSAGES; number += 1) {
    const at = START + number * 1000;
    const word = words[number % words.length]!;
    channel =
      number % CARD_EACH === 0
        ? withCard(channel, ask, at, slash(sceneAt(at), quote, { words: word }))
        : say(channel, {
            id: snowflakeAt(at),
            person: READER,
            at,
            text: `**${word}**: ${texts[number % texts.length]}`,
          });
  }
  return channel;
}

function withCard(
  channel: Channel,
  ask: (payload: object) => APIInteractionResponse,
  at: number,
  interaction: ReturnType<typeof slash>,
): Channel {
  const { id } = interaction;
  const begun = begin(channel, { interaction, person: READER, at, title: '/quote' });
  const answered = receive(begun, id, { kind: 'callback', ms: 1, body: ask(interaction) }, at);
  return end(answered, id, { kind: 'answered' }, 1);
}

function sceneAt(at: number): Scene {
  return { person: READER, id: snowflakeAt(at), token: 'bench', locale: 'en-US' };
}
