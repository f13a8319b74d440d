/**
 * Most characters of a message a person writes (Discord's documentation and its client, without Nitro). Counted in
 * UTF-16 units: where Discord counts code points, this is the stricter count, and the one of src/discord/limits.
 */
export const LONGEST_MESSAGE = 2000;
/** Most characters of a text option for which the command sets no limit (Discord's documentation). Counted alike. */
export const LONGEST_OPTION = 6000;

/** What a message is sent as: Discord takes white space from both ends. */
export function messageText(text: string): string {
  return text.trim();
}

/** Why a message is not sent: `empty`, which needs no words, or a sentence. Undefined where it can be. */
export function messageProblem(text: string): string | undefined {
  const { length } = messageText(text);
  if (length === 0) return 'empty';
  if (length <= LONGEST_MESSAGE) return undefined;
  const over = length - LONGEST_MESSAGE;
  return `A message takes at most ${counted(LONGEST_MESSAGE)}; this one has ${counted(length)}. Take out ${counted(over)}.`;
}

/** `1 character`, `10,000 characters`. */
export function counted(characters: number): string {
  return `${characters.toLocaleString('en')} character${characters === 1 ? '' : 's'}`;
}
