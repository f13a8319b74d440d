import type { Paragraph } from '../paragraphs/paragraph.ts';

/** `Page 1 of 3` */
const NUMBERED = /^page (\d{1,4}) of (\d{1,4})$/i;
const LONGEST = 100;

/**
 * The places of what a printed page has at its foot or head. They are told where the pages are counted, `Page 1 of 3`, at least twice and
 * going forward; with the line right above or below that is the same at each of them.
 */
export function pageFooters(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const pages = paragraphs.flatMap(({ text }, at) => {
    const [, page, of] = text.length > LONGEST ? [] : (NUMBERED.exec(text) ?? []);
    return page === undefined ? [] : [{ at, page: Number(page), of }];
  });
  const areSteady = pages.every(({ page, of }, n) => n === 0 || (of === pages[0]!.of && page > pages[n - 1]!.page));
  if (pages.length < 2 || !areSteady) return new Set();
  const places = new Set(pages.map(({ at }) => at));
  for (const step of [-1, 1]) {
    const beside = pages.map(({ at }) => paragraphs[at + step]);
    const [first] = beside;
    const isSame = first && first.text.length <= LONGEST && !first.head;
    if (isSame && beside.every((one) => one?.text === first.text)) for (const { at } of pages) places.add(at + step);
  }
  return places;
}
