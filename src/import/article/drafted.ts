import type { Range } from '../../record/record.ts';
import type { Fidelity } from '../../record/schema.ts';
import type { PartType } from '../format.ts';

/** Someone named in a report. */
export interface PartyNamed {
  /** As shown, the fullest form the text has: `Joe Biden`. */
  readonly name: string;
  readonly type: 'person' | 'organization' | 'group' | 'place';
  readonly altNames: readonly string[];
  readonly roles: readonly string[];
  /** For a group: the places of its members in the list of parties. */
  readonly members?: readonly number[];
}

/** A statement as a program drafts it from a report. */
export interface DraftedStatement {
  /** Where its words stand in the report's text. */
  readonly span: Range;
  readonly partType: PartType;
  readonly fidelity: Fidelity;
  /** Who is said to have said it: a place in the list of parties; undefined for the report's own voice (narration), and where nobody known is named. */
  readonly speaker: number | undefined;
  /** The words of the text that say who spoke, as printed. */
  readonly attributionText: string | undefined;
  /** `context` where the name is taken from the words around, `unknown` where nobody is named. */
  readonly attribution: 'explicit' | 'context' | 'unknown';
  /** Words in marks, without the marks, or a whole post: places in the report's text. */
  readonly quoted: readonly (Range & { readonly within: 'marks' | 'post' })[];
}

/** A report with who is named in it and what is said to have been said, in the order of the text. */
export interface DraftedReport {
  readonly parties: readonly PartyNamed[];
  readonly statements: readonly DraftedStatement[];
}
