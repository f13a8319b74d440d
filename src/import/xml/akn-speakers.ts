import type { PersonGiven, ReadingNote } from '../format.ts';
import { quotedFew } from '../words/quoted-few.ts';
import type { Reference } from './akn-meta.ts';
import { referredId } from './values.ts';

/** Who speaks, as a speech says it: by references, and by the name printed before it. */
export interface Voice {
  readonly by: string | undefined;
  readonly as: string | undefined;
  /** The name as printed; known when its speech has been read. */
  from: string | undefined;
  readonly line: number;
}

/** The speakers of a debate. */
export interface AknSpeakers {
  /** The label of a voice: the printed name, or the reference where none is printed or one name is printed for two people. */
  readonly labelOf: (voice: Voice) => string | undefined;
  readonly people: readonly PersonGiven[];
  readonly notes: readonly ReadingNote[];
}

/** Works out labels and people from all voices that have words, in their order. */
export function aknSpeakers(voices: readonly Voice[], references: ReadonlyMap<string, Reference>): AknSpeakers {
  const persons = new Map<string, Set<string>>();
  for (const { from, by } of voices) {
    const id = referredId(by);
    if (from === undefined || id === undefined) continue;
    const ids = persons.get(from) ?? new Set();
    persons.set(from, ids.add(id));
  }
  const isShared = (from: string): boolean => (persons.get(from)?.size ?? 0) > 1;
  const labelOf = ({ from, by }: Voice): string | undefined => {
    const id = referredId(by);
    return from !== undefined && !(isShared(from) && id !== undefined) ? from : id === undefined ? undefined : `#${id}`;
  };
  const notes: ReadingNote[] = [];
  const shared = [...persons.keys()].filter(isShared);
  if (shared.length > 0) {
    const message = `${listed(shared)}: printed for more than one person, who are kept apart by the ids the file gives them.`;
    notes.push({ line: voices.find(({ from }) => from === shared[0])?.line, message });
  }
  return { labelOf, people: peopleOf(voices, references, labelOf, notes), notes };
}

function peopleOf(
  voices: readonly Voice[],
  references: ReadonlyMap<string, Reference>,
  labelOf: (voice: Voice) => string | undefined,
  notes: ReadingNote[],
): readonly PersonGiven[] {
  const people = new Map<string, PersonGiven & { readonly roles: string[] }>();
  const unknown = new Map<string, number>();
  for (const voice of voices) {
    const label = labelOf(voice);
    const id = referredId(voice.by);
    if (label === undefined || id === undefined) continue;
    const reference = references.get(id);
    const name = reference?.name ?? (label === voice.from ? undefined : voice.from);
    if (!reference && !unknown.has(`#${id}`)) unknown.set(`#${id}`, voice.line);
    if (name === undefined) continue;
    const known = people.get(label) ?? { label, name, ...kindAndNames(reference), roles: [] };
    const role = references.get(referredId(voice.as) ?? '');
    if (role?.kind === 'role' && role.name !== name && !known.roles.includes(role.name)) known.roles.push(role.name);
    people.set(label, known);
  }
  const [line] = unknown.values();
  if (line !== undefined)
    notes.push({ line, message: `The file does not say who is meant by ${listed([...unknown.keys()])}.` });
  return [...people.values()];
}

function listed(texts: readonly string[]): string {
  return quotedFew(texts, 5).join(', ');
}

function kindAndNames(reference: Reference | undefined): Partial<PersonGiven> {
  const { kind = 'role', altNames = [] } = reference ?? {};
  return { ...(kind === 'role' ? {} : { type: kind }), ...(altNames.length > 0 ? { altNames } : {}) };
}
