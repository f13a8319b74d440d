/** Where two texts first differ, with the words round it, for a person to look at. */
export function differenceOf(read: string, written: string): string {
  let at = 0;
  while (at < read.length && read[at] === written[at]) at += 1;
  const near = (whole: string): string => JSON.stringify(whole.slice(Math.max(0, at - 30), at + 30));
  return `${near(read)} for ${near(written)}`;
}
