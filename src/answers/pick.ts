import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId } from '../record/schema.ts';

/** What picking a suggestion sends: `line:s05@record`, `topic:ukraine@record`, `who:kishida@record`. */
export interface Pick {
  readonly kind: 'line' | 'topic' | 'who';
  readonly id: string;
  readonly record: string | undefined;
}

const PICK = /^(line|topic|who):([a-z0-9-]+)(?:@([a-z0-9-]+))?$/;

/** Reads what a suggestion sent; undefined for words that a person typed. */
export function readPick(value: string): Pick | undefined {
  const [, kind, id, record] = PICK.exec(value.trim()) ?? [];
  if (id === undefined || (kind !== 'line' && kind !== 'topic' && kind !== 'who')) return undefined;
  return { kind, id, record };
}

/** The name to search for when a speaker was picked: the short one, which lines are likelier to hold. */
export function pickedName(records: readonly CorpusRecord[], id: string): string {
  const speaker = records.find(({ speakers }) => speakers.has(id as SpeakerId))?.speakers.get(id as SpeakerId);
  return speaker?.shortName ?? speaker?.name ?? id;
}
