import { dayOf } from '../words/day.ts';
import { webAddress } from '../words/web-address.ts';
import type { About } from '../format.ts';
import { findingElements, type FoundElement, isWithin } from './find-elements.ts';
import type { Visiting } from './runs.ts';
import { languageTag } from './values.ts';
import type { XmlElement } from './walk.ts';

const WANTED = new Set(['title', 'meeting', 'date', 'idno', 'publisher', 'name']);

/**
 * Reads what a TEI header says of the meeting: of the setting and of the source the words were taken from, and not of the
 * corpus, which has a publisher and a date of its own.
 */
export function readingTeiHeader(): Visiting<About> {
  const { visitor, result } = findingElements(
    ({ name }, ancestors) => WANTED.has(name) && isWithin(ancestors, 'teiHeader'),
  );
  let root: XmlElement | undefined;
  const open = (element: XmlElement): void => {
    root ??= element;
    visitor.open(element);
  };
  return { visitor: { ...visitor, open }, result: () => aboutOf(result(), root) };
}

function aboutOf(found: readonly FoundElement[], root: XmlElement | undefined): About {
  const all = (name: string, ...within: string[]): readonly FoundElement[] =>
    found.filter(
      ({ element, ancestors }) => element.name === name && within.every((outer) => isWithin(ancestors, outer)),
    );
  const titles = all('title', 'titleStmt');
  const title = titles.find(({ element }) => element.attribute('type') === 'main') ?? titles[0];
  const day = all('date', 'setting')[0] ?? all('date', 'sourceDesc', 'bibl')[0];
  const meeting = all('meeting')
    .map(({ element }) => dayOf(element.attribute('n')))
    .find((day) => day !== undefined);
  const places = all('name', 'setting').map(({ text }) => text);
  return {
    title: title?.text || undefined,
    date: dayOf(day?.element.attribute('when')) ?? meeting,
    lang: languageTag(root?.attribute('xml:lang')),
    location: places.filter((place) => place !== '').join(', ') || undefined,
    url: all('idno', 'sourceDesc')
      .map(({ text }) => webAddress(text))
      .find((address) => address !== undefined),
    publisher: all('publisher', 'sourceDesc')[0]?.text || undefined,
  };
}
