import type { Archive } from '../../answers/archive.ts';
import type { SourceRef, StatementAnswer, StatementView } from '../../answers/schema.ts';
import { CHAIN_TITLE, chainWords, claimWords, CONTEXT_TITLE, noteWords } from '../opened.ts';
import { linkBlock } from './cite.ts';
import { type Block, type TextOptions, writer } from './page.ts';
import { statementBlock } from './statement.ts';

/** The body of an opened statement: the line, its notes, the lines around it, who says so. */
export function openedBlocks(answer: StatementAnswer, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const neighbour = (where: string, view: StatementView | undefined): readonly Block[] =>
    view ? [[...write.small(where), ...statementBlock(view, archive, options)]] : [];
  return [
    statementBlock(answer.statement, archive, options),
    ...noteBlocks(answer, options),
    ...claimBlocks(answer, options),
    ...(answer.before || answer.after ? [write.strong(CONTEXT_TITLE)] : []),
    ...neighbour('Before', answer.before),
    ...neighbour('After', answer.after),
    [
      ...write.strong(CHAIN_TITLE),
      ...answer.chain.flatMap((link, at) => {
        const { text, lead, sources } = chainWords(link, answer, archive);
        return [...write.normal(`${at + 1}. ${text}${lead}`), ...sourceLines(sources, options)];
      }),
    ],
    linkBlock(answer.link, options),
  ];
}

/** Notes, each with what it proposes and on what evidence. */
export function noteBlocks({ notes }: Pick<StatementAnswer, 'notes'>, options: TextOptions): readonly Block[] {
  const write = writer(options);
  return notes
    .map(noteWords)
    .map(({ title, text, likely, evidence }) => [
      ...write.strong(title),
      ...write.normal(text),
      ...(likely === undefined ? [] : write.small(`Likely: ${likely}`)),
      ...sourceLines(evidence, options),
    ]);
}

function claimBlocks({ claims }: StatementAnswer, options: TextOptions): readonly Block[] {
  const write = writer(options);
  return claims
    .map(claimWords)
    .map(({ title, values, note }) => [
      ...write.strong(title),
      ...values.flatMap(({ text, sources }) => [...write.normal(text), ...sourceLines(sources, options)]),
      ...(note === undefined ? [] : write.small(note)),
    ]);
}

/** Documents, one a line. An address stands alone and is not wrapped, so that it can be followed. */
function sourceLines(sources: readonly SourceRef[], options: TextOptions): Block {
  return sources.flatMap(({ label, url }) => [
    ...writer(options).small(`– ${label}`),
    ...(url === undefined ? [] : [options.style.dim(`  ${url}`)]),
  ]);
}
