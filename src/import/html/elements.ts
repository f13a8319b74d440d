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

/** What holds no words of the page: code, its title, which is told of it, and the brackets that stand in for the layout of readings. */
const UNSEEN: ReadonlySet<string> = new Set(['title', 'script', 'style', 'rp']);

/** Why readings of words are left out; a page may have one for each of its words. */
export const READING = 'It says how to read the words beside it.';
const FIELD = 'It is a field to fill in.';
const INSTEAD = 'It is shown only where the browser cannot show what stands there.';
const IMAGE = 'It stands in a picture.';

/** Parts that are not shown as text, whatever they stand in, and why they are left out. */
const NOT_TEXT: ReadonlyMap<string, string> = new Map([
  ['noscript', 'It is shown only where no programs run.'],
  ['template', 'It is a pattern for programs of the page.'],
  ['select', FIELD],
  ['datalist', FIELD],
  ['option', FIELD],
  ['textarea', FIELD],
  ['button', 'It is a button of the page.'],
  ['rt', READING],
  ['iframe', INSTEAD],
  ['object', INSTEAD],
  ['embed', INSTEAD],
  ['canvas', INSTEAD],
  ['audio', INSTEAD],
  ['video', INSTEAD],
  ['svg', IMAGE],
  ['map', IMAGE],
  ['math', 'It is a formula.'],
]);

/** Parts of a page that are not its text, and why they are left out. */
const PARTS_LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['nav', 'It is the navigation of the page.'],
  ['header', 'It is the head of the page.'],
  ['footer', 'It is the foot of the page.'],
  ['aside', 'It stands beside the text of the page.'],
  ['form', 'It is a form of the page.'],
  ['figcaption', 'It is the caption of a picture.'],
]);

/** Why an element is left out with all in it: a sentence; empty where nothing is to be said of it, undefined where it is text. */
export function whyLeftOut(
  name: string,
  attributes: Readonly<Record<string, string>>,
  isInMain: boolean,
): string | undefined {
  if (UNSEEN.has(name)) return '';
  // The head of an article has its title; only that of the page as a whole is none of its text.
  const part = name === 'header' && isInMain ? undefined : PARTS_LEFT_OUT.get(name);
  return part ?? NOT_TEXT.get(name) ?? (isHidden(attributes) ? 'It is hidden on the page.' : undefined);
}

/** Whether an element is not shown, by its own attributes. */
function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  return /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(attributes['style'] ?? '');
}
