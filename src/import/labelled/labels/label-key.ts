import { countsOf } from '../../words/counts.ts';

/** What is equal for the same label: without a suffix in brackets, case and width of spaces. */
export function keyOf(label: string): string {
  const bare = label.replace(/[([（][^()[\]（）]*[)\]）]\s*$/u, '');
  return (bare.trim() === '' ? label : bare).toLowerCase().trim().split(/\s+/u).join(' ');
}

/** How often each key comes among the labels that paragraphs may begin with. */
export function keyCounts(labels: readonly ({ readonly key: string } | undefined)[]): ReadonlyMap<string, number> {
  return countsOf(labels.flatMap((label) => label?.key ?? []));
}
