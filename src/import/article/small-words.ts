import { wordSet } from '../words/word-set.ts';

const DAYS_AND_MONTHS =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  sat sun christmas easter`);

/** Words that may stand between a subject and its verb. */
const BETWEEN = wordSet(`also later then again further still even once today yesterday tonight now afterwards
  meanwhile instead however too nevertheless nonetheless moreover additionally both all each first
  has have had did reportedly since just often together alike himself herself themselves itself earlier
  once soon always finally twice thus therefore have previously`);

const BE = wordSet('is are was were be been being');
const MODAL = wordSet('could might may should must can would shall will to');

/** Words that open a clause in which nobody speaks to the reader of the report. */
const SUBORDINATE =
  wordSet(`after although as because before if once since so than that though unless until when whenever where
  whereas whether which while who whom whose why how what whoever despite amid`);

/** Prepositions that may follow a subject: `of Ash`, `on Friday`. */
const PREPOSITIONS =
  wordSet(`of for at from in on with during by to via near within under over through about after before
  between following outside inside across`);

export const isDayOrMonth = (term: string): boolean => DAYS_AND_MONTHS.has(term);
export const isBe = (term: string): boolean => BE.has(term);
/** Whether a verb behind this folded word tells of what may be said, and not of what was. */
export const isModal = (term: string): boolean => MODAL.has(term);
export const isSubordinate = (term: string): boolean => SUBORDINATE.has(term);
export const isPreposition = (term: string): boolean => PREPOSITIONS.has(term);
/** Whether a folded word may stand between a subject and its verb. */
export const isBetween = (term: string): boolean => BETWEEN.has(term) || (/.{3}ly$/.test(term) && term !== 'family');
