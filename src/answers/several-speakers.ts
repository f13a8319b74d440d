import type { SpeakerInQuestion } from './named-in-question.ts';
import { linesOf } from './of-speaker.ts';
import { MOST_CHOICES } from './resolve-name.ts';
import type { Ambiguous, Choice } from './schema.ts';

/**
 * Whether one name in a question is that of all of some speakers, which are different ones: `Smith` where Ann and Bob Smith
 * speak. Who is in one record under a name with brackets and without them is one.
 */
export function shareOneName(speakers: readonly SpeakerInQuestion[]): boolean {
  const [first] = speakers;
  if (new Set(speakers.map(({ ref, count }) => `${withoutBrackets(count.name)}@${ref.record.record.id}`)).size === 1) {
    return false;
  }
  const overlaps = ({ at, written }: SpeakerInQuestion): boolean =>
    at < first!.at + first!.written.length && first!.at < at + written.length;
  return first !== undefined && speakers.every(overlaps);
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '');
}

/** Asks which of several speakers is meant. */
export function whichSpeaker(speakers: readonly SpeakerInQuestion[]): Ambiguous {
  const manyRecords = new Set(speakers.map(({ ref }) => ref.record)).size > 1;
  const choices = speakers.slice(0, MOST_CHOICES).map(({ ref, count }): Choice => {
    const record = ref.record.record.id;
    return {
      kind: 'speaker',
      record,
      id: ref.id,
      name: count.name,
      why: manyRecords ? `record ${record}` : count.name,
    };
  });
  const asked = [...new Set(speakers.map(({ written }) => written))].join(', ');
  return { kind: 'ambiguous', asked, choices, ...(speakers.length > MOST_CHOICES && { capped: true }) };
}

/**
 * The numbers of the lines by any of some speakers, alone or in a group: first those by the most of them together, else in
 * the order of the records.
 */
export function linesOfAny(speakers: readonly SpeakerInQuestion[]): readonly number[] {
  const by = new Map<number, number>();
  for (const { ref } of speakers) {
    for (const line of new Set(linesOf(ref))) by.set(line, (by.get(line) ?? 0) + 1);
  }
  return [...by].sort(([a, byA], [b, byB]) => byB - byA || a - b).map(([line]) => line);
}
