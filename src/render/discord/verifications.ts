import type { StatementView } from '../../answers/schema.ts';
import type { Verifications } from '../../answers/schema-verify.ts';
import { addressOf } from '../names.ts';
import { quotationWords } from '../verification/quotation-words.ts';
import { countText, DOT, numberText } from '../words.ts';
import type { Body, Place } from './body.ts';
import type { Section } from './card.ts';
import { bold, inline, phraseText, small } from './markup.ts';
import { leadTexts } from './verification.ts';

/** Most quotations one card tells of. */
const QUOTATIONS_SHOWN = 6;

/** The body of `/verify` for several quotations: each with its verdict, what differs most, and the line nearest to it. */
export function verificationsBody({ parts }: Verifications, { archive }: Place): Body {
  const shown = new Set<string>();
  const sections = parts.slice(0, QUOTATIONS_SHOWN).map((part, at): Section => {
    const { verdict, beginning, compared, named, differs, line } = quotationWords(part, archive);
    const texts = [
      bold(`${numberText(at + 1)}${DOT}${verdict}`),
      inline(beginning),
      small(inline(compared)),
      ...(named ? [small(phraseText(named))] : []),
      ...(differs ? [`${bold(differs.title)}${DOT}${phraseText(differs.phrase)}`] : []),
    ];
    if (!line?.view || !isNew(line.view, shown)) return [texts.join('\n')];
    return [texts.join('\n'), ...leadTexts(line.leads), line.view];
  });
  const more = parts.length - sections.length;
  return [...sections, more > 0 ? [small(`${countText(more, 'more quotation')} checked, not shown here`)] : []];
}

/** Whether a line is not shown yet for an earlier quotation. */
function isNew(view: StatementView, shown: Set<string>): boolean {
  const key = addressOf(view);
  if (shown.has(key)) return false;
  shown.add(key);
  return true;
}
