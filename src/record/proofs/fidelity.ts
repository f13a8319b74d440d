import type { Range } from '../record.ts';
import type { Fidelity, SourceId } from '../schema.ts';
import type { Evidence } from './proof.ts';

/** Labels that give the speaker's own words, so that the source must print them as such. */
const OWN_WORDS: ReadonlySet<Fidelity> = new Set([
  'verbatim',
  'verbatim-reported',
  'partial',
  'interpreted',
  'edited-record',
]);
/** Labels that need no marks in a transcript, where every turn is the speaker's words by the nature of the document. */
const TURNS: ReadonlySet<Fidelity> = new Set(['verbatim', 'interpreted', 'edited-record']);

/** Characters of a sentence shown, and looked at for its end. */
const HINT_LENGTH = 30;

/** A statement labelled as somebody's words shows them in marks or as a whole post; a sentence reported is a full one. */
export function fidelityProof({ record, log }: Evidence): (at: number, text: string, quoted: readonly Range[]) => void {
  const transcripts = new Set<SourceId>(record.sources.filter(({ kind }) => kind === 'transcript').map(({ id }) => id));
  return (at, text, quoted) => {
    const statement = record.statements[at];
    if (!statement || !OWN_WORDS.has(statement.fidelity)) return;
    const { fidelity, spans } = statement;
    if (quoted.length === 0) {
      const turn = record.order === 'conversation' && spans.every(({ source }) => transcripts.has(source));
      if (turn && TURNS.has(fidelity)) return;
      const next = 'Select the words under quoted, or label the statement "paraphrase".';
      log.at(
        ['statements', at, 'fidelity'],
        `"${fidelity}" needs words that the source prints in quotation marks or as a whole post. ${next}`,
      );
      return;
    }
    if (fidelity !== 'verbatim-reported') return;
    const fault = reportedFault(
      text,
      quoted,
      statement.quoted.some(({ within }) => within === 'post'),
    );
    if (fault !== undefined) {
      log.at(['statements', at, 'fidelity'], `"verbatim-reported" is a full sentence in marks, but ${fault}.`);
    }
  };
}

function reportedFault(text: string, quoted: readonly Range[], post: boolean): string | undefined {
  if (post) return 'these words are a whole post. Label the statement "verbatim"';
  const fault = sentenceFault(text, quoted);
  return fault && `${fault}. Label the statement "partial"`;
}

/** A quotation may be split ("We agree," he said, "on this."): the first stretch begins the sentence, the last ends it. */
function sentenceFault(text: string, quoted: readonly Range[]): string | undefined {
  const first = text.slice(quoted[0]?.start, quoted[0]?.end);
  const last = text.slice(quoted.at(-1)?.start, quoted.at(-1)?.end);
  // A comma ends it too where the reporter's words follow: "… South China Sea," White House said.
  if (/^\P{L}*\p{Ll}/u.test(first) && !/^\P{L}*\p{N}/u.test(first))
    return `"${first.slice(0, HINT_LENGTH)}" begins inside one`;
  if (!/[.!?…。！？,—–][\])'’”»」』]*$/u.test(last.slice(-HINT_LENGTH)))
    return `"${last.slice(-HINT_LENGTH)}" does not end one`;
  return undefined;
}
