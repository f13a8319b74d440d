import type { SpeakerId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { byLabelOrder, lineCount } from './lines.ts';
import { nameAsked } from './name-asked.ts';
import type { NameRef } from './resolve-name.ts';
import { recordsAsked } from './no-match.ts';
import { PAGE_SIZE, pageOf, sliceOf } from './paging.ts';
import type { Ambiguous, Correction, NoMatch, SpeakerAnswer, SpeakerCount, SpeakersAnswer } from './schema.ts';
import { viewStatement } from './view.ts';

export interface WhoArgs {
  readonly speaker?: string | undefined;
  readonly record?: string | undefined;
  readonly page?: number | undefined;
}

/** Who speaks in the record, with counts; or one speaker: what they said, said jointly, and what is said about them. */
export function who(
  archive: Archive,
  args: WhoArgs = {},
  { pageSize }: { readonly pageSize: number } = { pageSize: PAGE_SIZE },
): SpeakersAnswer | SpeakerAnswer | Ambiguous | NoMatch {
  const scope = recordsAsked(archive, args.record);
  if ('answer' in scope) return scope.answer;
  const { records } = scope;
  if (args.speaker === undefined || args.speaker.trim() === '') {
    return {
      kind: 'speakers',
      lines: lineCount(records),
      speakers: records.flatMap(({ record }) => archive.tallies.get(record.id)?.speakers ?? []),
    };
  }
  const found = nameAsked(archive, records, 'speaker', args.speaker);
  return 'answer' in found ? found.answer : speakerAnswer(archive, found.ref, found.corrections, args.page, pageSize);
}

/** What the record holds of a speaker or party; all counts are 0 for one that no line names. */
export function speakerCountOf({ tallies }: Archive, { record, id }: NameRef): SpeakerCount {
  return tallies.get(record.record.id)!.speakerCounts.get(id as SpeakerId)!;
}

/** What the record holds of one speaker, a page of it. */
export function speakerAnswer(
  archive: Archive,
  ref: NameRef,
  corrections: readonly Correction[],
  page: number | undefined,
  pageSize: number,
): SpeakerAnswer {
  const lines = archive.tallies.get(ref.record.record.id)!.lines.get(ref.id as SpeakerId)!;
  const [said, jointly, about] = [lines.said, lines.jointly, lines.about].map((list) =>
    byLabelOrder(archive, list),
  ) as [readonly number[], readonly number[], readonly number[]];
  const { from, to, ...paging } = pageOf(said.length + jointly.length + about.length, page, pageSize);
  const show = (list: readonly number[], offset: number) =>
    sliceOf(list, offset, { from, to }).map((number) => viewStatement(archive, number));
  return {
    kind: 'speaker',
    speaker: speakerCountOf(archive, ref),
    said: show(said, 0),
    jointly: show(jointly, said.length),
    about: show(about, said.length + jointly.length),
    corrections: [...corrections],
    ...paging,
  };
}
