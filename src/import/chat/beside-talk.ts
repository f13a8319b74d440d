import type { Conversation } from '../format.ts';
import { baseName } from '../words/base-name.ts';

/** A file of an import, as it was read. */
interface Source {
  readonly file: { readonly name: string };
  readonly reading: Conversation;
}

/**
 * Says of each chat that is imported with what was spoken that its lines are not sorted in between, though they were typed meanwhile: times
 * of day and those of a recording have no beginning in common. None where all are chats, or none is.
 * @param sources in the order of the record
 */
export function besideTalkNotes(sources: readonly Source[]): readonly string[] {
  const talk = sources.findIndex(({ reading }) => reading.words !== 'typed');
  if (talk === -1) return [];
  return sources.flatMap(({ file, reading }, at) => {
    if (reading.words !== 'typed') return [];
    const isTimed = reading.segments.some(({ start }) => start !== undefined);
    const side = at < talk ? 'before' : 'behind';
    const where = `The chat, ${baseName(file.name)}, stands ${side} the talk and is not sorted into it`;
    return isTimed ? `${where}. Its lines have the times of the recording.` : `${where}: its times are times of day.`;
  });
}
