import type { Filter } from '../answers/schema.ts';

/** `by Joe Biden`, `on Ukraine`: what a search was narrowed to; undefined where it was not. */
export function filterText({ filter }: { readonly filter: Filter }): string | undefined {
  if (filter.length === 0) return undefined;
  return filter.map(({ kind, label }) => `${kind === 'speaker' ? 'by' : 'on'} ${label}`).join(' ');
}
