/**
 * Edits between two words: insertions, deletions, replacements and swaps of neighbours each count one
 * (optimal string alignment). `tiawan` and `taiwan` are one edit apart. Cost: the letters of `a` times `most`.
 * @param most - the distance is of interest up to this many edits
 * @returns the distance, or `most + 1` when it is larger
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return lastRow(a, b, most)?.[b.length - a.length + most] ?? most + 1;
}

/** Whether some beginning of `b`, or all of it, is within `most` edits of `a`. */
export function beginsNear(a: string, b: string, most: number): boolean {
  if (a.length - b.length > most) return false;
  return lastRow(a, b, most)?.some((edits) => edits <= most) ?? false;
}

/**
 * Edits between `a` and each beginning of `b` that differs from it by at most `most` letters, from the shortest on;
 * `most + 1` stands for more and for beginnings that `b` has not.
 * @returns undefined where no beginning can be within `most`
 */
function lastRow(a: string, b: string, most: number): readonly number[] | undefined {
  const far = most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = firstRow(b, most);
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = [];
    let least = far;
    for (let place = 0; place <= 2 * most; place += 1) {
      // Places count along the diagonal: the same place of the row before is one letter less of both words.
      const column = row - most + place;
      let edits = far;
      if (column === 0) edits = row;
      else if (column > 0 && column <= b.length) {
        const letter = a.charCodeAt(row - 1);
        const beside = b.charCodeAt(column - 1);
        edits = last[place]! + (letter === beside ? 0 : 1);
        if (place < 2 * most && last[place + 1]! < edits) edits = last[place + 1]! + 1;
        if (place > 0 && current[place - 1]! < edits) edits = current[place - 1]! + 1;
        const swapped =
          row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === beside;
        if (swapped && beforeLast[place]! < edits) edits = beforeLast[place]! + 1;
        if (edits > far) edits = far;
      }
      current.push(edits);
      if (edits < least) least = edits;
    }
    // No later row can be less: a swap costs no less than the row it skips.
    if (least > most) return undefined;
    [beforeLast, last] = [last, current];
  }
  return last;
}

/** Edits between nothing and each beginning of `b`: as many as it has letters. */
function firstRow(b: string, most: number): readonly number[] {
  return Array.from({ length: 2 * most + 1 }, (_, place) => {
    const letters = place - most;
    return letters < 0 || letters > b.length ? most + 1 : letters;
  });
}
