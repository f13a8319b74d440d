/** Elements that begin and end a paragraph (HTML Standard, rendering, 15.3: those shown as blocks, and the cells of tables). */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** A term that is explained stands apart as bold words do: the speaker, where a list has who said what. */
export const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'dt']);

export const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** What is never shown as words, and left out without a word. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'title script style template noscript iframe svg math object embed canvas audio video map select datalist textarea button rt rp'.split(
    ' ',
  ),
);

/** Parts of a page that are not its text, and why they are left out. */
export const PARTS_LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['nav', 'It is the navigation of the page.'],
  ['header', 'It is the head of the page.'],
  ['footer', 'It is the foot of the page.'],
  ['aside', 'It stands beside the text of the page.'],
  ['form', 'It is a form of the page.'],
  ['figcaption', 'It is the caption of a picture.'],
]);

/** Whether an element is not shown, by its own attributes. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  return /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(attributes['style'] ?? '');
}
