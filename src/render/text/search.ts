import type { Archive } from '../../answers/archive.ts';
import type { Ambiguous, NoMatch, QuotesAnswer } from '../../answers/schema.ts';
import { MISPRINT_TITLE, narrationText, relatedHeading } from '../headings.ts';
import { recordTitle, whyText } from '../names.ts';
import { coversText, noMatchWords, suggestionPhrases } from '../no-match.ts';
import { zeroVerbatimBy } from '../speakers.ts';
import { DOT } from '../words.ts';
import { type Block, type TextOptions, writer } from './page.ts';
import { statementBlock } from './statement.ts';

/** The body of `/quote`: lines that hold the words, then, apart, others of the same topic or speaker. */
export function quotesBlocks(answer: QuotesAnswer, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const { statements, related } = answer;
  const zero = zeroVerbatimBy(answer.named, archive);
  const narration = narrationText(answer);
  const over = relatedHeading(answer);
  return [
    zero && answer.page === 1 ? write.normal(zero) : [],
    ...statements.map((view) => statementBlock(view, archive, options)),
    ...(related.length > 0 ? [[...write.strong(over.title), ...write.small(over.detail)]] : []),
    ...related.map((view) => statementBlock(view, archive, options)),
    ...answer.misprints.flatMap(({ printed, likely, statement }) => [
      [...write.strong(MISPRINT_TITLE), ...write.small(`“${printed}” is so in source${DOT}likely: ${likely}`)],
      statementBlock(statement, archive, options),
    ]),
    narration ? write.small(narration) : [],
  ];
}

/** The body of an answer without lines: the next step, what is close, what the record covers. */
export function noMatchBlocks(answer: NoMatch, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const { next } = noMatchWords(answer, archive);
  const zero = zeroVerbatimBy(answer.named, archive);
  const covers = coversText(answer, archive);
  return [
    [...(next ? write.normal(next) : []), ...suggestionPhrases(answer).flatMap(write.normal)],
    zero ? write.normal(zero) : [],
    covers ? write.normal(covers) : [],
  ];
}

/** The names that fit what was asked, each with why. */
export function choicesBlock({ choices }: Ambiguous, archive: Archive, options: TextOptions): Block {
  return choices.flatMap((choice) =>
    writer(options).segments([
      { text: choice.name, paint: options.style.bold },
      {
        text: ['', choice.kind, whyText(archive, choice), recordTitle(archive, choice.record)]
          .filter((part) => part !== undefined)
          .join(DOT),
        paint: options.style.dim,
      },
    ]),
  );
}
