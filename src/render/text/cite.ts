import type { Archive } from '../../answers/archive.ts';
import type { Citation, ContextAnswer, Link, StatementView } from '../../answers/schema.ts';
import {
  CSL_TITLE,
  cslText,
  linkTitle,
  MISSING_TITLE,
  missingWords,
  reachText,
  styleWords,
  THIS_LINE,
  withItalics,
} from '../cite.ts';
import { type Block, type TextOptions, writer } from './page.ts';
import { statementBlock } from './statement.ts';

/** The body of a citation: each style, what is missing, the item for a reference manager, the link. */
export function citationBlocks(answer: Citation, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const missing = missingWords(answer);
  return [
    ...styleWords(answer).map(({ title, entries }) => [
      ...write.strong(title),
      ...entries.flatMap(({ label, entry }) => [
        ...(label === undefined ? [] : write.small(label)),
        // Not wrapped: it is there to be copied, and an address in it must stay whole.
        withItalics(entry, (text) => text, options.style.italic),
      ]),
    ]),
    missing.length > 0 ? [...write.strong(MISSING_TITLE), ...missing.flatMap((text) => write.normal(text))] : [],
    [...write.strong(CSL_TITLE), ...cslText(answer).split('\n')],
    linkBlock(answer.link, options),
  ];
}

/** The address of the words, alone on its line. */
export function linkBlock(link: Link | undefined, options: TextOptions): Block {
  return link ? [...writer(options).strong(linkTitle(link)), link.url] : [];
}

/** The body of a line in context: the lines before it, itself, the lines after it. */
export function contextBlocks(answer: ContextAnswer, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const bound = reachText(answer);
  const block = (view: StatementView): Block => statementBlock(view, archive, options);
  return [
    bound === undefined ? [] : write.normal(bound),
    ...answer.before.map(block),
    [...write.strong(THIS_LINE), ...block(answer.statement)],
    ...answer.after.map(block),
  ];
}
