import { apLine } from '../cite/ap.ts';
import { apaInText, apaReference } from '../cite/apa.ts';
import { chicagoBibliography, chicagoNote } from '../cite/chicago.ts';
import { citedFor, type Original } from '../cite/cited.ts';
import { cslItem } from '../cite/csl.ts';
import type { Formatted as SetText } from '../cite/formatted.ts';
import { missingOf, needsSentenceCase } from '../cite/missing.ts';
import { mlaInText, mlaWorksCited } from '../cite/mla.ts';
import { plainName } from '../cite/names.ts';
import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import type { Archive } from './archive.ts';
import { chainOf, refTo } from './chain.ts';
import { linkTo } from './link.ts';
import type { Ambiguous, Citation, Formatted, NoMatch } from './schema.ts';
import { type StatementAsked, statementMeant } from './statement-meant.ts';
import { viewStatement } from './view.ts';

export type CiteArgs = StatementAsked;

/** How a statement is cited in each style, what the record does not know for it, and where its source is. */
export function cite(archive: Archive, args: CiteArgs): Citation | Ambiguous | NoMatch {
  const meant = statementMeant(archive, args);
  if ('answer' in meant) return meant.answer;
  const { holder, number } = meant;
  const statement = archive.corpus.statements[number]!;
  const cited = citedFor(holder, statement);
  const { work, source, original, quotes, paragraph } = cited;
  const link = linkTo(holder, statement);
  return {
    kind: 'citation',
    statement: viewStatement(archive, number),
    source: refTo(holder, source.id),
    ...(original ? { reports: reportsOf(holder, statement, original, quotes) } : {}),
    ...(paragraph === undefined ? {} : { paragraph }),
    apa: { reference: plain(apaReference(work)), inText: plain(apaInText(cited)) },
    mla: { worksCited: plain(mlaWorksCited(work)), inText: plain(mlaInText(cited)) },
    chicago: { note: plain(chicagoNote(cited)), bibliography: plain(chicagoBibliography(work)) },
    ap: { line: apLine(holder, statement, cited) },
    missing: missingOf(work).map((field) => ({ ...field })),
    sentenceCase: needsSentenceCase(work),
    csl: cslItem(work, `${holder.record.id}-${source.id}`),
    ...(link ? { link } : {}),
  };
}

function reportsOf(
  holder: CorpusRecord,
  statement: Statement,
  { names, document }: Original,
  quoted: boolean,
): NonNullable<Citation['reports']> {
  return {
    names: names.map(plainName),
    ...(document === undefined ? {} : { document: refTo(holder, document) }),
    quoted,
    differs: chainOf(holder, statement).some(({ differs }) => differs),
  };
}

/** A copy that is the caller's own. */
function plain({ text, italic }: SetText): Formatted {
  return { text, italic: italic.map((range) => ({ ...range })) };
}
