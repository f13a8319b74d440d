import { aloneAndInGroups, type CorpusRecord } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import type { SpeakerId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { areOneLabel } from './claimed-labels.ts';
import { speakersMeant } from './claimed-names.ts';
import type { NameRef } from './resolve-name.ts';
import type { Claimed } from './schema.ts';

/** Who is said to have said a quote. */
export interface Claim {
  readonly asked: string;
  /** `text`: only named by the words around it, which may mean someone else. */
  readonly from: Claimed['from'];
}

/** The claim of whoever asks, who may give no speaker. */
export function claimGiven(speaker: string | undefined): Claim | undefined {
  return speaker === undefined || speaker.trim() === '' ? undefined : { asked: speaker, from: 'given' };
}

/** A claim with the speakers that its name fits, in the records asked. */
export interface ResolvedClaim extends Claim {
  readonly refs: readonly NameRef[];
  readonly fits: 'one' | 'several' | 'none';
}

/** The speakers that a claimed name fits. One person may be in several records. */
export function resolveClaim(archive: Archive, records: readonly CorpusRecord[], claim: Claim): ResolvedClaim {
  const meant = speakersMeant(archive, records, claim.asked);
  const refs = meant.map(({ ref }) => ref);
  if (refs.length === 0) return { ...claim, refs, fits: 'none' };
  const names = new Set(meant.map(({ name }) => name));
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
  if (statement.speakers.some((id) => areOneLabel(ref.record, alone!, id))) return 'same';
  if (isAmong(statement.about, [alone!, ...groups])) return 'described';
  return statement.reportedBy === alone ? 'reporter' : 'other';
}

function isAmong(ids: readonly SpeakerId[], parties: readonly SpeakerId[]): boolean {
  return parties.some((id) => ids.includes(id));
}
