/**
 * Edits between two words: insertions, deletions, replacements and swaps of neighbours each count one
 * (optimal string alignment). `tiawan` and `taiwan` are one edit apart. Cost: the letters of the shorter one times `most`.
 * @param most - the distance is of interest up to this many edits
 * @returns the distance, or `most + 1` when it is larger
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return lastRow(a, b, most)?.[b.length] ?? most + 1;
}

/** Whether some beginning of `b`, or all of it, is within `most` edits of `a`. */
export function beginsNear(a: string, b: string, most: number): boolean {
  if (a.length - b.length > most) return false;
  const row = lastRow(a, b, most);
  return row !== undefined && row.some((edits) => edits <= most);
}

/**
 * Edits between `a` and each beginning of `b`: a list by length of the beginning, with holes where there are more than
 * `most`. Beginnings that differ by more than `most` letters need not be looked at.
 * @returns undefined where no beginning can be within `most`
 */
function lastRow(a: string, b: string, most: number): readonly number[] | undefined {
  let beforeLast: number[] = [];
  let last = Array.from({ length: Math.min(b.length, most) + 1 }, (_, column) => column);
  let leastOfLast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = [];
    let least = most + 1;
    for (let column = Math.max(0, row - most); column <= Math.min(b.length, row + most); column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        most + 1,
        (last[column - 1] ?? most + 1) + (same ? 0 : 1),
        (last[column] ?? most + 1) + 1,
        (current[column - 1] ?? most + 1) + 1,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? most + 1) + 1);
      }
      current[column] = edits;
      least = Math.min(least, edits);
    }
    // A swap reaches back two rows.
    if (least > most && leastOfLast > most) return undefined;
    beforeLast = last;
    last = current;
    leastOfLast = least;
  }
  return last;
}
