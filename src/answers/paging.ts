/** Lines a page holds where the place that shows them does not say otherwise: what a Discord menu can list. */
export const PAGE_SIZE = 25;

export interface Page {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly pageAsked?: number;
}

/**
 * The page to show of `lines` lines. A page that is not there becomes the nearest one, and `pageAsked` says so.
 * @param asked - a whole number, which the check of invocations and that of the library see to
 * @param pageSize - a whole number from 1 up
 */
export function pageOf(
  lines: number,
  asked = 1,
  pageSize = PAGE_SIZE,
): Page & { readonly from: number; readonly to: number } {
  const pages = Math.max(1, Math.ceil(lines / pageSize));
  const page = Math.min(Math.max(1, asked), pages);
  return {
    total: lines,
    page,
    pages,
    pageSize,
    ...(page === asked ? {} : { pageAsked: asked }),
    from: (page - 1) * pageSize,
    to: Math.min(lines, page * pageSize),
  };
}

/** The part of a page (`from` to `to` over several lists laid end to end) that falls in one list. */
export function sliceOf<Item>(
  list: readonly Item[],
  offset: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Item[] {
  return list.slice(Math.max(0, from - offset), Math.max(0, to - offset));
}
