/**
 * How unlikely slips of the fingers are, as natural logarithms of the odds against each, to tell which of several near
 * words was meant. Estimated, not counted: one letter of fifty is off; each kind of slip is as frequent as another; every
 * second wrong letter is a neighbour on the keyboard, of which a key has about five, and else any of twenty. So to leave
 * a letter out or to swap two is likelier than any one wrong letter, of which there are many.
 */
const SLIP = 4;
const NEIGHBOUR = 2.3;
const ANY_LETTER = 3.6;
/** The first letter is wrong half as often as another. */
const FIRST = 0.7;

/** Rows of an American keyboard; each lies about half a key to the right of the one above. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Where the key of a letter lies: the row, and half keys from the left. */
const KEYS = new Map(
  ROWS.flatMap((row, down) =>
    Array.from(row, (letter, at) => [letter.charCodeAt(0), { down, across: 2 * at + down }] as const),
  ),
);

function areNeighbours(one: number, other: number): boolean {
  const a = KEYS.get(one);
  const b = KEYS.get(other);
  return a !== undefined && b !== undefined && Math.abs(a.down - b.down) <= 1 && Math.abs(a.across - b.across) <= 2;
}

/**
 * The cost of the likeliest slips that turn a word into what was typed: a letter left out, put in, wrong, or two
 * neighbours swapped. 0 where they are the same; one swap costs 4, two wrong letters 15. Time: letters of one times
 * letters of the other.
 */
export function slipCost(typed: string, word: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: word.length + 1 }, (_, at) => at * SLIP + (at > 0 ? FIRST : 0));
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const previous = row > 1 ? typed.charCodeAt(row - 2) : -1;
    const putIn = SLIP + (letter === previous || areNeighbours(letter, previous) ? NEIGHBOUR : ANY_LETTER);
    const current = [last[0]! + putIn + (row === 1 ? FIRST : 0)];
    for (let column = 1; column <= word.length; column += 1) {
      const meant = word.charCodeAt(column - 1);
      const wrong = SLIP + (areNeighbours(letter, meant) ? NEIGHBOUR : ANY_LETTER) + (column === 1 ? FIRST : 0);
      let cost = Math.min(
        last[column - 1]! + (letter === meant ? 0 : wrong),
        last[column]! + putIn,
        current[column - 1]! + SLIP + (column === 1 ? FIRST : 0),
      );
      const swapped = row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && previous === meant;
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + SLIP + (column === 2 ? FIRST : 0));
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return last[word.length]!;
}
