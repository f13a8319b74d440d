/** How a clause is joined to another, a bit each; a word that may join in several ways has all of them. */
const CONDITION = 0b1;
const EXCEPTION = 0b10;
const CONTRAST = 0b100;
const CAUSE = 0b1000;
const TIME = 0b1_0000;
const ADDITION = 0b10_0000;
const CHOICE = 0b100_0000;

const CONNECTIVES: ReadonlyMap<string, number> = new Map([
  ['if', CONDITION],
  ['whether', CONDITION],
  ['unless', EXCEPTION],
  ['although', CONTRAST],
  ['whereas', CONTRAST],
  ['while', CONTRAST | TIME],
  ['but', CONTRAST | ADDITION],
  ['yet', CONTRAST | ADDITION],
  ['however', CONTRAST | ADDITION],
  ['because', CAUSE],
  ['since', CAUSE | TIME],
  ['as', CAUSE | TIME],
  ['when', TIME],
  ['once', TIME],
  ['and', ADDITION],
  ['or', CHOICE],
]);

/** A clause that loses one of these, or gets one, holds under another condition. */
const STRONG = CONDITION | EXCEPTION;

/** Whether keys of words join what they join in another way than others do: `because` for `although`, `and` for `or`. */
export function joinOtherwise(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [waysOf(some), waysOf(others)];
  const [onlyA, onlyB] = [lacking(a, b), lacking(b, a)];
  if (onlyA.length > 0 && onlyB.length > 0) return true;
  return [...onlyA, ...onlyB].some((ways) => (ways & STRONG) !== 0);
}

function waysOf(keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => CONNECTIVES.get(key) ?? []);
}

/** Those that have no way in common with any of the others. */
function lacking(ways: readonly number[], others: readonly number[]): readonly number[] {
  return ways.filter((one) => !others.some((other) => (one & other) !== 0));
}
