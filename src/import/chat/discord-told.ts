/*
 * What Discord writes into a channel where something happens, and nobody says anything (API documentation, “Message Types”). The client sets
 * it behind a name, the time below or behind it; DiscordChatExporter writes some of it without a name.
 */

/** Both have it, behind a name or with a capital (`SystemNotification` and `GetFallbackContent` of DiscordChatExporter). */
const IN_BOTH: readonly string[] = [
  String.raw`(?:[Aa]dded|[Rr]emoved) .{1,80} (?:to|from) the group\.`,
  String.raw`(?:[Aa]dded|[Rr]emoved) a recipient\.`,
  String.raw`[Ll]eft the group\.`,
  String.raw`[Ss]tarted a call that lasted [\d,]{1,9} minutes\.`,
  String.raw`[Cc]hanged the channel name(?:: .{1,100}|\.)`,
  String.raw`[Cc]hanged the channel icon\.`,
  String.raw`[Pp]inned a message\.`,
  String.raw`[Ss]tarted a thread\.`,
  String.raw`[Jj]oined the server\.`,
];

/** The client alone has it. */
const IN_CLIENT: readonly string[] = [
  String.raw`(?:added|removed) .{1,80} (?:to|from) the thread\.`,
  String.raw`(?:left|joined) the (?:group|thread)\.`,
  String.raw`started a call(?: that lasted [^.]{1,40})?\.(?: — Join the call\.)?`,
  String.raw`changed the (?:group name|thread name|post title): .{1,100}`,
  String.raw`changed the group icon\.`,
  String.raw`pinned a message to this (?:channel|group|thread)\. See all (?:the pins|pinned messages)\.`,
  String.raw`started a thread: .{1,100}\.(?: See all threads\.)?`,
  String.raw`has added .{1,120} to this channel\. Its most important updates will show up here\.`,
  String.raw`just boosted the server(?: [\d,]{1,9} times)?!(?: .{1,120} has achieved Level \d!)?`,
  String.raw`joined the party\.`,
  String.raw`is here\.`,
  String.raw`just landed\.`,
  String.raw`just slid into the server\.`,
  String.raw`just showed up!`,
  String.raw`hopped into the server\.`,
];

/** Where the name stands within: what stands before it, and behind it. */
const AROUND_NAME: readonly (readonly [before: string, behind: RegExp])[] = [
  ['Welcome,', /\. We hope you brought pizza\.$/],
  ['Welcome', /\. Say hi!$/],
  ['A wild', / appeared\.$/],
  ['Everyone welcome', /!$/],
  ['Glad you’re here,', /\.$/],
  ['Good to see you,', /\.$/],
  ['Yay you made it,', /!$/],
  ['You missed a call from', /(?: that lasted [^.]{1,40})?\.$/],
];

/** UTF-16 units of the longest line: the names of two people and of a thread, which has 100, and the words between. */
export const LONGEST_TOLD = 300;
/** Discord allows 32 letters; the tag of a server and `APP` may stand behind. */
export const LONGEST_NAME = 60;

const EXPORTED = new RegExp(String.raw`^(?=\p{Lu})(?:${IN_BOTH.join('|')})$`, 'u');
const BEHIND_NAME = new RegExp(String.raw`^(?=\p{Ll})(?:${[...IN_BOTH, ...IN_CLIENT].join('|')})$`, 'u');
const WITH_NAME = new RegExp(
  String.raw`^.{1,${LONGEST_NAME}}? (?=\p{Ll})(?:${[...IN_BOTH, ...IN_CLIENT].join('|')})$`,
  'u',
);

/** Why it is not imported. */
export const TOLD = 'Discord tells what happens, and nobody says it.';

/** Whether the words of an exported message are what DiscordChatExporter writes where something happens. */
export function isToldInExport(text: string): boolean {
  return text.length <= LONGEST_TOLD && EXPORTED.test(text);
}

/**
 * Where what happens is told in a copy from the client: on one line, behind a line with the name, or round one.
 * @param bottom the line, from 0, whose text the time stands behind or below
 * @param text of that line, without the time
 * @param next the first line that belongs to no other message
 * @returns the line it begins on; undefined where nothing of the kind is told
 */
export function toldFrom(lines: readonly string[], bottom: number, text: string, next: number): number | undefined {
  if (text.length > LONGEST_TOLD) return undefined;
  if (WITH_NAME.test(text) || isAroundName(text)) return bottom;
  // What begins so ends a sentence of the lines above.
  const most = /^(?:[.!]|(?:to|from) the )/.test(text) ? Math.min(MOST_ABOVE, bottom - next) : 0;
  for (let up = 2; up <= most; up += 1) {
    const joined = joinedLines([...lines.slice(bottom - up, bottom), text]);
    if (WITH_NAME.test(joined) || isAroundName(joined)) return bottom - up;
  }
  const above = nameAt(lines, bottom - 1, next);
  const before = nameAt(lines, bottom - 2, next);
  if (above !== undefined && before !== undefined && isAroundName(joinedLines([before, above, text])))
    return bottom - 2;
  if (!BEHIND_NAME.test(text)) return undefined;
  return above === undefined ? bottom : bottom - 1;
}

/** Links within stand on lines of their own: the one who does it, and a person or a thread. */
const MOST_ABOVE = 3;

function joinedLines(lines: readonly string[]): string {
  const joined = lines.map((line) => (line.length > LONGEST_TOLD ? '' : line.trim())).join(' ');
  return joined.length > LONGEST_TOLD ? '' : joined.replace(/ (?=[.!])/g, '');
}

function isAroundName(text: string): boolean {
  const printed = curly(text);
  return AROUND_NAME.some(([before, behind]) => {
    if (!printed.startsWith(`${before} `)) return false;
    const named = printed.slice(before.length + 1);
    const end = named.search(behind);
    return end > 0 && end <= LONGEST_NAME;
  });
}

function curly(text: string): string {
  return text.replaceAll("'", '’');
}

function nameAt(lines: readonly string[], at: number, next: number): string | undefined {
  const text = at < next ? '' : (lines[at] ?? '').trim();
  return text === '' || text.length > LONGEST_NAME ? undefined : text;
}
