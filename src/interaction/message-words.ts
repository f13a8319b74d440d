import { cleanText, LONGEST_SEARCH } from '../search/query.ts';
import { readQuoting } from '../verify/quoted-parts.ts';

/**
 * The words of a chat message to search for: what it quotes, else what it says.
 * `whole` is false where it is too long to search and only its beginning, up to a word's end, is given.
 */
export function messageWords(message: string): { readonly words: string; readonly whole: boolean } {
  const { parts, whole } = readQuoting(message);
  const said = cleanText(whole);
  const [quoted] = parts.map(({ text }) => cleanText(text));
  if (quoted !== undefined && parts.length === 1 && fits(quoted)) return { words: quoted, whole: true };
  if (fits(said)) return { words: said, whole: true };
  return { words: beginning(quoted ?? said), whole: false };
}

function fits(text: string): boolean {
  return Array.from(text).length <= LONGEST_SEARCH;
}

/** As much as can be searched, cut between two words where there is a space. */
function beginning(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST_SEARCH) return text;
  const cut = characters.slice(0, LONGEST_SEARCH + 1).join('');
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : characters.slice(0, LONGEST_SEARCH).join('');
}
