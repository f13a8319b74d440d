import { nearest } from '../record/nearest.ts';
import { ID_LENGTH } from '../record/schema.ts';
import { type Changed, type OpenDraft, proved, unknown, type WrittenRecord } from './open-draft.ts';
import { withoutUnused } from './unused-speakers.ts';

type WrittenSpeaker = WrittenRecord['speakers'][number];

/** What a new speaker can be; a place does not speak. */
export const SPEAKER_TYPES = ['person', 'organization', 'group'] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

/** The speaker whose id or one of whose names is typed, upper and lower case alike. */
export function speakerTyped({ written }: OpenDraft, typed: string): string | undefined {
  const wanted = folded(typed);
  const named = ({ id, name, shortName, altNames = [] }: WrittenSpeaker): boolean =>
    [id, name, shortName ?? name, ...altNames.map(({ value }) => value)].some((text) => folded(text) === wanted);
  return (written.speakers.find(({ id }) => id === typed) ?? written.speakers.find(named))?.id;
}

/** The id or name of a speaker that is nearest to what is typed; undefined where none is near. */
export function speakerNear({ written }: OpenDraft, typed: string): string | undefined {
  return nearest(
    typed,
    written.speakers.flatMap(({ id, name }) => [name, id]),
  );
}

/**
 * Says who is said to have said a statement: one speaker of the record. Who said it before is taken out of the record where
 * nothing else names them. The statement stays to be reviewed.
 */
export function setSpeaker(draft: OpenDraft, id: string, speaker: string): Changed {
  return speaks(draft, id, speaker, draft.written.speakers);
}

/** The same with a speaker the record does not have yet. Its id is made of its name. */
export function setNewSpeaker(draft: OpenDraft, id: string, type: SpeakerType, typed: string): Changed {
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') return { ok: false, message: `Give the name of the ${type}.` };
  const { speakers } = draft.written;
  const speaker = { id: newId(name, new Set(speakers.map((known) => known.id))), type, name };
  return speaks(draft, id, speaker.id, [...speakers, speaker]);
}

function speaks(
  { written, ...draft }: OpenDraft,
  id: string,
  speaker: string,
  speakers: WrittenRecord['speakers'],
): Changed {
  const statement = written.statements.find((one) => one.id === id);
  if (!statement) return unknown(id);
  // The words that named who spoke before do not name who does now: the reviewer knows it from the context.
  const { attributionText: _before, ...others } = statement;
  const changed = statement.speakers.includes(speaker)
    ? statement
    : { ...others, speakers: [speaker], attribution: 'context' as const };
  const statements = written.statements.map((one) => (one === statement ? changed : one));
  return proved({ written, ...draft }, withoutUnused({ ...written, speakers, statements }, statement.speakers));
}

/** An id made of a name, that none of those taken is. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Room for a number behind it.
  const words = letters.replace(/[^a-z0-9]+/g, '-').slice(0, ID_LENGTH - 4);
  // Of a name in other letters nothing may be left.
  const base = words.replace(/^-+|-+$/g, '') || 'speaker';
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
