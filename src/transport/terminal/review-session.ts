import { FIDELITIES, type Fidelity } from '../../record/schema.ts';
import { cleanTyped } from '../../render/clean.ts';
import { LABELS } from '../../render/labels.ts';
import { accept, drop, setFidelity } from '../../review/decide.ts';
import { editWords } from '../../review/edit-words.ts';
import { type Changed, type OpenDraft, pendingOf, statementOf } from '../../review/open-draft.ts';
import { setNewSpeaker, setSpeaker, SPEAKER_TYPES, speakerNear, speakerTyped } from '../../review/speaker.ts';
import { type Action, KEYS_HELP } from './review-action.ts';
import { fidelityList, type Page, sentence, speakerList, statementText } from './review-text.ts';

/** Keeps what was decided. @returns why it could not be kept */
export type Save = (json: string, was: string) => Promise<string | undefined>;

/** A walk through the statements of a draft that nobody has reviewed. */
export interface ReviewSession {
  /** The statement under review; empty where none is left. */
  readonly text: () => string;
  /** What is to be asked before an action that needs words. */
  readonly question: (name: Action['name']) => { readonly text: string; readonly typed: string };
  /** Takes a step, saves it, and says what came of it. */
  readonly act: (action: Action) => Promise<string>;
  readonly state: () => 'reviewing' | 'finished' | 'left';
  /** How many statements are left, of how many. */
  readonly left: () => { readonly pending: number; readonly all: number };
  /** Whether the last decision could not be saved. */
  readonly failed: () => boolean;
}

interface Step {
  readonly draft: OpenDraft;
  readonly at: number;
}

/** Begins at the first statement of a draft that is to be reviewed. */
export function startReview(opened: OpenDraft, save: Save, page: Page): ReviewSession {
  const queue = pendingOf(opened);
  const before: Step[] = [];
  let now: Step = { draft: opened, at: 0 };
  let state: 'reviewing' | 'finished' | 'left' = queue.length > 0 ? 'reviewing' : 'finished';
  let failed = false;
  const id = (): string => queue[now.at] ?? '';
  const left = (): { pending: number; all: number } => {
    const { record } = now.draft;
    return { pending: record.draft?.pending.length ?? 0, all: record.statements.length };
  };

  /** Saves a step and goes to it. @returns why it could not be saved */
  const goTo = async (step: Step): Promise<string | undefined> => {
    const fault = step.draft === now.draft ? undefined : await save(step.draft.json, now.draft.json);
    failed = fault !== undefined;
    if (!failed) now = step;
    return fault;
  };
  const change = async (changed: Changed, at: number, said: () => string): Promise<string> => {
    if (!changed.ok) return `Not changed. ${changed.message}`;
    if (isSame(changed.draft, now.draft)) return 'It is so already.';
    const last = now;
    const fault = await goTo({ draft: changed.draft, at });
    if (fault !== undefined) return `Not saved. ${fault}`;
    before.push(last);
    if (left().pending === 0) state = 'finished';
    return said();
  };
  const decide = async (changed: Changed, done: string): Promise<string> => {
    const decided = id();
    const next = changed.ok ? nextPending(changed.draft, queue, now.at) : now.at;
    return change(changed, next, () => `${decided} is ${done}. ${left().pending} left.`);
  };
  const skip = (): string => {
    const at = nextPending(now.draft, queue, now.at);
    before.push(now);
    const again = at <= now.at;
    now = { ...now, at };
    return again ? 'That was the last one. Those that are left come again.' : 'Left for later.';
  };
  const back = async (): Promise<string> => {
    const last = before.at(-1);
    if (!last) return 'Nothing was done yet that could be undone.';
    const fault = await goTo(last);
    if (fault !== undefined) return `Not saved. ${fault}`;
    before.pop();
    return 'Undone.';
  };
  const label = async (words: string): Promise<string> => {
    const fidelity = fidelityTyped(words);
    if (!fidelity) return `Type f and a label or its number:\n${fidelityList(page).trimEnd()}`;
    const shown = (): string => `The label is now: ${LABELS[fidelity].shown}.`;
    return change(setFidelity(now.draft, id(), fidelity), now.at, shown);
  };
  const speaker = async (words: string): Promise<string> => {
    const changed = speakerChange(now.draft, id(), words, page);
    return typeof changed === 'string' ? changed : change(changed, now.at, () => 'The speaker is changed.');
  };

  return {
    left,
    state: () => state,
    failed: () => failed,
    text: () => {
      const statement = statementOf(now.draft, id());
      if (state !== 'reviewing' || !statement) return '';
      return statementText(now.draft.record, statement, `${now.at + 1} of ${queue.length} to review`, page);
    },
    question: (name) => {
      if (name === 'fidelity') return { text: fidelityList(page), typed: '' };
      if (name === 'speaker')
        return { text: `${speakerList(speakersOf(now.draft), page)}${sentence(NEW_SPEAKER, page)}`, typed: '' };
      const words = statementOf(now.draft, id())?.text ?? '';
      return { text: sentence(EDIT_HELP, page), typed: words.replace(/\s+/g, ' ') };
    },
    act: async (action) => sentence(await act(action), page).trimEnd(),
  };

  async function act({ name, words }: Action): Promise<string> {
    const statement = id();
    switch (name) {
      case 'accept':
        return decide(accept(now.draft, statement), 'accepted');
      case 'drop':
        return decide(drop(now.draft, statement), 'dropped; b brings it back');
      case 'edit':
        if (words === '') return `Type e and the words. ${EDIT_HELP}`;
        return change(editWords(now.draft, statement, words), now.at, () => 'The words are changed.');
      case 'fidelity':
        return label(words);
      case 'speaker':
        return speaker(words);
      case 'next':
        return skip();
      case 'back':
        return back();
      case 'help':
        return `${KEYS_HELP}\nEvery step is saved at once. Words are those of the source: nothing else can be typed into a statement.`;
      case 'quit':
        state = 'left';
        return '';
    }
  }
}

const EDIT_HELP = 'The words must stand in the source. For a long stretch: first words … last words.';
const NEW_SPEAKER =
  'For someone new, say first what they are: person Joe Biden, organization White House, group Both sides.';

/** Whether two say the same, however their files are set. */
function isSame(one: OpenDraft, other: OpenDraft): boolean {
  return one === other || JSON.stringify(one.written) === JSON.stringify(other.written);
}

/** The next of the statements that is still to be reviewed; after the last one, the first. */
function nextPending(draft: OpenDraft, queue: readonly string[], at: number): number {
  const pending = new Set<string>(draft.record.draft?.pending);
  const later = queue.findIndex((id, number) => number > at && pending.has(id));
  return later === -1
    ? Math.max(
        0,
        queue.findIndex((id) => pending.has(id)),
      )
    : later;
}

/** A label by its number, its name, or a beginning that only one has. */
function fidelityTyped(words: string): Fidelity | undefined {
  const typed = words.trim().toLowerCase().replace(/\s+/g, '-');
  const exact = FIDELITIES.find((fidelity, at) => fidelity === typed || String(at + 1) === typed);
  const begins = typed === '' ? [] : FIDELITIES.filter((fidelity) => fidelity.startsWith(typed));
  return exact ?? (begins.length === 1 ? begins[0] : undefined);
}

function speakersOf({ record }: OpenDraft): OpenDraft['record']['speakers'] {
  return record.speakers.filter(({ type }) => type !== 'place');
}

/** The change that names a speaker; where it is not clear who is meant, what to type. */
function speakerChange(draft: OpenDraft, id: string, words: string, page: Page): Changed | string {
  const speakers = speakersOf(draft);
  if (words === '') return `Type s and a speaker or their number:\n${speakerList(speakers, page)}${NEW_SPEAKER}`;
  const known = speakers[Number(words) - 1]?.id ?? speakerTyped(draft, words);
  if (known !== undefined) return setSpeaker(draft, id, known);
  const [type = '', ...name] = words.split(' ');
  const kind = SPEAKER_TYPES.find((one) => one === type.toLowerCase());
  if (kind && name.length > 0) return setNewSpeaker(draft, id, kind, name.join(' '));
  const near = speakerNear(draft, words);
  const meant = near === undefined ? '' : ` The nearest is ${near}.`;
  return `No speaker of this record is called "${cleanTyped(words)}".${meant} For someone new, say first what they are: person ${cleanTyped(words)}`;
}
