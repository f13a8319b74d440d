import { dayOf } from '../words/day.ts';
import { webAddress } from '../words/web-address.ts';
import type { About } from '../format.ts';
import { findingElements, type FoundElement, isWithin } from './find-elements.ts';
import type { Visiting } from './runs.ts';
import { languageTag, referredId } from './values.ts';

/** A person, organisation or role that a debate lists among its references. */
export interface Reference {
  readonly kind: 'person' | 'organization' | 'role';
  /** As shown: `Mr. Brown`. */
  readonly name: string;
  readonly altNames: readonly string[];
}

/** What a debate says of itself. */
export interface AknMeta {
  readonly about: About;
  readonly references: ReadonlyMap<string, Reference>;
}

const KINDS: ReadonlyMap<string, Reference['kind']> = new Map<string, Reference['kind']>([
  ['TLCPerson', 'person'],
  ['TLCOrganization', 'organization'],
  ['TLCRole', 'role'],
]);

const TITLES = new Set(['docTitle', 'heading']);
const WANTED = new Set([...KINDS.keys(), 'FRBRauthor', 'FRBRdate', 'FRBRlanguage', 'FRBRthis']);

/**
 * Reads the metadata of a debate. The day is that of the Work: those of Expression and Manifestation tell when the file was
 * made. The title is the printed one, or the only heading.
 */
export function readingAknMeta(): Visiting<AknMeta> {
  const { visitor, result } = findingElements(
    ({ name }, ancestors) => TITLES.has(name) || (WANTED.has(name) && isWithin(ancestors, 'meta')),
  );
  return { visitor, result: () => metaOf(result()) };
}

function metaOf(found: readonly FoundElement[]): AknMeta {
  const inMeta = found.filter(({ element }) => WANTED.has(element.name));
  const titles = found.filter(({ element, text }) => TITLES.has(element.name) && text !== '');
  const references = referencesOf(inMeta);
  const work = inMeta.filter(({ ancestors }) => isWithin(ancestors, 'FRBRWork'));
  const docTitle = titles.find(({ element }) => element.name === 'docTitle');
  const headings = titles.filter(({ element }) => element.name === 'heading');
  const author = referredId(attributeOf(work, 'FRBRauthor', 'href'));
  return {
    about: {
      title: docTitle?.text ?? (headings.length === 1 ? headings[0]?.text : undefined),
      date: dayOf(attributeOf(work, 'FRBRdate', 'date')),
      lang: languageTag(attributeOf(inMeta, 'FRBRlanguage', 'language')),
      url: webAddress(attributeOf(work, 'FRBRthis', 'value')),
      author: author === undefined ? undefined : references.get(author)?.name,
    },
    references,
  };
}

/** By `eId` as in version 3, or by `id` as in version 2. */
function referencesOf(found: readonly FoundElement[]): ReadonlyMap<string, Reference> {
  const references = new Map<string, Reference>();
  for (const { element } of found) {
    const kind = KINDS.get(element.name);
    const id = element.attribute('eId') ?? element.attribute('id');
    const name = element.attribute('showAs')?.trim();
    if (!kind || id === undefined || !name || references.has(id)) continue;
    const short = element.attribute('shortForm')?.trim();
    references.set(id, { kind, name, altNames: short && short !== name ? [short] : [] });
  }
  return references;
}

function attributeOf(found: readonly FoundElement[], name: string, attribute: string): string | undefined {
  return found.find(({ element }) => element.name === name)?.element.attribute(attribute);
}
