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

interface Step {
  readonly draft: OpenDraft;
  /** Which of the statements to review is looked at. */
  readonly at: number;
}

/** A walk through the statements of a draft that nobody has reviewed. */
export class ReviewSession {
  readonly #queue: readonly string[];
  readonly #save: Save;
  readonly #page: Page;
  readonly #before: Step[] = [];
  #now: Step;
  #state: 'reviewing' | 'finished' | 'left';
  #failed = false;

  /** Begins at the first statement that is to be reviewed. */
  constructor(draft: OpenDraft, save: Save, page: Page) {
    this.#queue = pendingOf(draft);
    this.#now = { draft, at: 0 };
    this.#state = this.#queue.length > 0 ? 'reviewing' : 'finished';
    this.#save = save;
    this.#page = page;
  }

  state(): 'reviewing' | 'finished' | 'left' {
    return this.#state;
  }

  /** Whether the last decision could not be saved. */
  get failed(): boolean {
    return this.#failed;
  }

  /** How many statements are left, of how many. */
  get left(): { readonly pending: number; readonly all: number } {
    const { draft, statements } = this.#now.draft.record;
    return { pending: draft?.pending.length ?? 0, all: statements.length };
  }

  /** The statement under review as it is shown; empty where none is left. */
  text(): string {
    const { draft, at } = this.#now;
    const statement = statementOf(draft, this.#id);
    if (this.#state !== 'reviewing' || !statement) return '';
    return statementText(draft.record, statement, `${at + 1} of ${this.#queue.length} to review`, this.#page);
  }

  /** What is said before a step that needs words, and the words to begin with. */
  question(name: Action['name']): { readonly text: string; readonly typed: string } {
    const page = this.#page;
    const { draft } = this.#now;
    if (name === 'fidelity') return { text: fidelityList(page), typed: '' };
    if (name === 'speaker') {
      return { text: `${speakerList(speakersOf(draft), page)}${sentence(NEW_SPEAKER, page)}`, typed: '' };
    }
    const words = statementOf(draft, this.#id)?.text ?? '';
    return { text: sentence(EDIT_HELP, page), typed: words.replace(/\s+/g, ' ') };
  }

  /** Takes a step, saves it, and says what came of it. */
  async act(action: Action): Promise<string> {
    return sentence(await this.#act(action), this.#page).trimEnd();
  }

  async #act({ name, words }: Action): Promise<string> {
    const { draft } = this.#now;
    const id = this.#id;
    switch (name) {
      case 'accept':
        return this.#decide(accept(draft, id), 'accepted');
      case 'drop':
        return this.#decide(drop(draft, id), 'dropped; b brings it back');
      case 'edit':
        if (words === '') return `Type e and the words. ${EDIT_HELP}`;
        return this.#change(editWords(draft, id, words), () => 'The words are changed.');
      case 'fidelity':
        return this.#label(words);
      case 'speaker': {
        const changed = speakerChange(draft, id, words, this.#page);
        return typeof changed === 'string' ? changed : this.#change(changed, () => 'The speaker is changed.');
      }
      case 'next':
        return this.#skip();
      case 'back':
        return this.#back();
      case 'help':
        return `${KEYS_HELP}\n${HELP}`;
      case 'quit':
        this.#state = 'left';
        return '';
    }
  }

  get #id(): string {
    return this.#queue[this.#now.at] ?? '';
  }

  async #decide(changed: Changed, done: string): Promise<string> {
    const decided = this.#id;
    const next = changed.ok ? nextPending(changed.draft, this.#queue, this.#now.at) : this.#now.at;
    return this.#change(changed, () => `${decided} is ${done}. ${this.left.pending} left.`, next);
  }

  async #label(words: string): Promise<string> {
    const fidelity = fidelityTyped(words);
    if (!fidelity) return `Type f and a label or its number:\n${fidelityList(this.#page).trimEnd()}`;
    const changed = setFidelity(this.#now.draft, this.#id, fidelity);
    return this.#change(changed, () => `The label is now: ${LABELS[fidelity].shown}.`);
  }

  async #change(changed: Changed, said: () => string, at = this.#now.at): Promise<string> {
    if (!changed.ok) return `Not changed. ${changed.message}`;
    if (isSame(changed.draft, this.#now.draft)) return 'It is so already.';
    const last = this.#now;
    const fault = await this.#goTo({ draft: changed.draft, at });
    if (fault !== undefined) return `Not saved. ${fault}`;
    this.#before.push(last);
    if (this.left.pending === 0) this.#state = 'finished';
    return said();
  }

  #skip(): string {
    const { draft, at } = this.#now;
    const next = nextPending(draft, this.#queue, at);
    this.#before.push(this.#now);
    this.#now = { draft, at: next };
    return next <= at ? 'That was the last one. Those that are left come again.' : 'Left for later.';
  }

  async #back(): Promise<string> {
    const last = this.#before.at(-1);
    if (!last) return 'Nothing was done yet that could be undone.';
    const fault = await this.#goTo(last);
    if (fault !== undefined) return `Not saved. ${fault}`;
    this.#before.pop();
    return 'Undone.';
  }

  /** Saves a step and goes to it. @returns why it could not be saved: then nothing changes here either */
  async #goTo(step: Step): Promise<string | undefined> {
    const { draft } = this.#now;
    const fault = step.draft === draft ? undefined : await this.#save(step.draft.json, draft.json);
    this.#failed = fault !== undefined;
    if (!this.#failed) this.#now = step;
    return fault;
  }
}

const HELP = 'Every step is saved at once. Words are those of the source: nothing else can be typed into a statement.';
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
