import {
  at,
  checkLength,
  checkList,
  checkOptionalInteger,
  type Fields,
  isAbsent,
  isFields,
  type Report,
} from './check.ts';
import { checkComponents, needsFlag } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { LIMITS } from './numbers.ts';

/** The flag of a message made of text displays, sections and containers. */
const IS_COMPONENTS_V2 = 1 << 15;

/** What such a message cannot have as well. */
const CLASSIC_FIELDS = ['content', 'embeds', 'poll', 'sticker_ids', 'stickers'] as const;

/** What is enough of a message, apart from a text. */
const LISTS = ['embeds', 'components', 'attachments', 'sticker_ids'] as const;

/** A message as it is sent: a reply, an edit, a follow-up. */
export function checkMessage(report: Report, path: string, message: unknown): void {
  if (!isFields(message)) {
    report(path, 'is no message');
    return;
  }
  const { attachments, components, allowed_mentions } = message;
  const flags = flagsOf(report, path, message);
  checkMentions(report, at(path, 'allowed_mentions'), allowed_mentions);
  checkList(report, at(path, 'attachments'), attachments, 0, LIMITS.attachments);
  const flagged = (flags & IS_COMPONENTS_V2) !== 0;
  const v2 = flagged || needsFlag(components);
  if (v2 && !flagged) report(at(path, 'flags'), `lacks ${IS_COMPONENTS_V2}, which these components need`);
  if (v2) checkAlone(report, path, message);
  else checkClassic(report, path, message);
  checkComponents(report, at(path, 'components'), components, v2);
}

/** A deferred reply: the message comes later. */
export function checkDeferred(report: Report, path: string, message: unknown): void {
  if (isAbsent(message)) return;
  if (!isFields(message)) report(path, 'is no message');
  else flagsOf(report, path, message);
}

function flagsOf(report: Report, path: string, { flags }: Fields): number {
  return checkOptionalInteger(report, at(path, 'flags'), flags, 0, 2 ** 31 - 1) ? flags : 0;
}

/** Our own rule: what is quoted may never ping anyone, so each message says that none of its mentions does. */
function checkMentions(report: Report, path: string, mentions: unknown): void {
  const parse = isFields(mentions) && Object.keys(mentions).length === 1 ? mentions['parse'] : undefined;
  if (!Array.isArray(parse) || parse.length > 0) report(path, 'is not {"parse": []}');
}

function checkAlone(report: Report, path: string, message: Fields): void {
  for (const field of CLASSIC_FIELDS) {
    const value = message[field];
    if (isAbsent(value) || (Array.isArray(value) && value.length === 0)) continue;
    report(at(path, field), `cannot stand beside flag ${IS_COMPONENTS_V2}`);
  }
  if (!hasSome(message['components'])) report(path, 'is empty');
}

function checkClassic(report: Report, path: string, message: Fields): void {
  const { content, embeds, poll } = message;
  if (typeof content === 'string') checkLength(report, at(path, 'content'), content, LIMITS.content);
  else if (!isAbsent(content)) report(at(path, 'content'), 'is no text');
  checkEmbeds(report, at(path, 'embeds'), embeds);
  const says = typeof content === 'string' && content.trim() !== '';
  if (!says && isAbsent(poll) && !LISTS.some((list) => hasSome(message[list]))) report(path, 'is empty');
}

function hasSome(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
