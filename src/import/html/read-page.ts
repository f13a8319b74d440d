import { Parser } from 'htmlparser2';
import { lineCounter } from '../../record/lines.ts';
import type { About, Omission } from '../format.ts';
import type { Paragraph } from '../labelled/paragraphs/paragraph.ts';
import { type PageParagraph, PageReader } from './page-reader.ts';

/** The parser is fed in steps, so that what it holds at once stays small. */
const STEP = 65_536;

/** A web page with its text cut out of what stands round it. */
export interface Page {
  readonly paragraphs: readonly Paragraph[];
  readonly omitted: readonly Omission[];
  readonly about: About;
}

/**
 * Reads a web page. Its text is what stands in its `<main>`, or else in its articles, or else in its body; navigation, head, foot, asides,
 * forms, captions and all that is not shown are left out. A line break parts paragraphs.
 * @throws Refusal where it is nested too deeply
 */
export function readPage(html: string): Page {
  const reader = new PageReader(lineCounter(html));
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
    onclosetag: (name) => reader.close(name),
    ontext: (words) => reader.text(words, parser.startIndex),
  });
  for (let at = 0; at < html.length; at += STEP) parser.write(html.slice(at, at + STEP));
  parser.end();
  const { inside, outside } = partsOf(reader.paragraphs);
  const first = inside.find(({ isTitle }) => isTitle);
  const omitted = [...reader.omitted, ...outside.map(outsideText)];
  return { paragraphs: inside, omitted, about: reader.meta.about(first?.text) };
}

interface Parts {
  readonly inside: readonly PageParagraph[];
  readonly outside: readonly Paragraph[];
}

function partsOf(paragraphs: readonly PageParagraph[]): Parts {
  for (const area of ['main', 'article'] as const) {
    if (paragraphs.some((paragraph) => paragraph.area === area)) {
      return {
        inside: paragraphs.filter((paragraph) => paragraph.area === area),
        outside: paragraphs.filter((paragraph) => paragraph.area !== area),
      };
    }
  }
  return { inside: paragraphs, outside: [] };
}

function outsideText({ text, line }: Paragraph): Omission {
  return { line, text, why: 'It stands outside the main text of the page.', units: 0 };
}
