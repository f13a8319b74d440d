import { aloneAndInGroups, type CorpusRecord } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import type { SpeakerId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { type NameRef, resolveName } from './resolve-name.ts';
import type { Claimed } from './schema.ts';

/** Who is said to have said a quote. */
export interface Claim {
  readonly asked: string;
  /** `text`: only named by the words around it, which may mean someone else. */
  readonly from: Claimed['from'];
}

/** A claim with the speakers that its name fits, in the records asked. */
export interface ResolvedClaim extends Claim {
  readonly refs: readonly NameRef[];
  readonly fits: 'one' | 'several' | 'none';
}

/** Titles before a name, as people write them. */
const OFFICE =
  /^\s*(?:the\s+)?(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|hon|honou?rable|councill?or|minister|prime|president|vice|chair(?:man|woman|person)?|mayor|governor|gov|senator|sen|representative|rep|secretary|general|gen|judge|justice|ambassador|director|chief|captain|commissioner|deputy|king|queen|pope|former|acting)\.?\s+)+(?=\S)/i;

/** The speakers that a claimed name fits. One person may be in several records. */
export function resolveClaim(archive: Archive, records: readonly CorpusRecord[], claim: Claim): ResolvedClaim {
  const asTyped = resolveName(archive, records, 'speaker', claim.asked);
  const untitled = claim.asked.replace(OFFICE, '');
  // A title that the record does not give is no part of the name: `Minister Arai`.
  const isTitled = asTyped.kind === 'unknown' && untitled !== claim.asked;
  const found = isTitled ? resolveName(archive, records, 'speaker', untitled) : asTyped;
  if (found.kind === 'found') return { ...claim, refs: [found.ref], fits: 'one' };
  if (found.kind === 'unknown') return { ...claim, refs: [], fits: 'none' };
  const refs = found.choices.map(({ record, id }) => ({ record: archive.corpus.byId.get(record as never)!, id }));
  const names = new Set(found.choices.map(({ name }) => name));
  // In each record there is one of that name. An office alone (`US President`) is asked back elsewhere; here one fits.
  const isOne = names.size === 1 && new Set(refs.map(({ record }) => record)).size === refs.length;
  return { ...claim, refs, fits: isOne ? 'one' : 'several' };
}

/** What a claimed speaker has to do with a statement. A joint statement is theirs too, but never theirs alone. */
export function relationTo(claim: ResolvedClaim, statement: Statement): Claimed['relation'] {
  if (claim.fits === 'none') return 'unknown';
  if (claim.fits === 'several') return 'ambiguous';
  const ref = claim.refs.find(({ record }) => record.record.id === statement.record);
  if (!ref) return 'other';
  const [alone, ...groups] = aloneAndInGroups(ref.record, ref.id as SpeakerId);
  if (isAmong(statement.speakers, [alone!])) return statement.speakers.length > 1 ? 'jointly' : 'same';
  if (isAmong(statement.speakers, groups)) return 'jointly';
  if (statement.speakers.some((id) => isLabelOf(ref, id))) return 'same';
  if (isAmong(statement.about, [alone!, ...groups])) return 'described';
  return statement.reportedBy === alone ? 'reporter' : 'other';
}

function isAmong(ids: readonly SpeakerId[], parties: readonly SpeakerId[]): boolean {
  return parties.some((id) => ids.includes(id));
}

/** Titles that transcripts print before a surname, and mistake for one another: `S. PSAKI` and `MR. PSAKI` for `MS. PSAKI`. */
const TITLE = /^(?:mr|mrs|ms|miss|mx|s|m)\.?\s+/i;

/** Whether a speaker of a record is the one meant under another title. A transcript label has no first name. */
function isLabelOf({ record, id }: NameRef, other: SpeakerId): boolean {
  const [meant, found] = [record.speakers.get(id as SpeakerId)?.name ?? '', record.speakers.get(other)?.name ?? ''];
  if (!TITLE.test(meant) || !TITLE.test(found)) return false;
  return meant.replace(TITLE, '').toLowerCase() === found.replace(TITLE, '').toLowerCase();
}
