import { LABELS } from '../../render/labels.ts';
import { addStatement } from '../../review/add-statement.ts';
import { accept, drop, setFidelity } from '../../review/decide.ts';
import { editWords } from '../../review/edit-words.ts';
import { type Changed, type OpenDraft, pendingOf, statementOf } from '../../review/open-draft.ts';
import { type Action, type ActionName, KEYS_HELP } from './action.ts';
import { fidelityTyped, speakerChange, speakerQuestion } from './choices.ts';
import { isSame, nextPending, type Step } from './step.ts';
import { fidelityList, type Page, sentence, statementText } from './text.ts';

/** Keeps what was decided. @returns why it could not be kept */
export type Save = (json: string, was: string) => Promise<string | undefined>;

/** A walk through the statements of a draft that nobody has reviewed. */
export class ReviewSession {
  /** Every id there was at the beginning: what is dropped meanwhile leaves its own to no other. */
  readonly #ids: readonly string[];
  readonly #save: Save;
  readonly #page: Page;
  readonly #before: Step[] = [];
  #now: Step;
  #state: 'reviewing' | 'finished' | 'left';
  #failed = false;
  #asks: ActionName | undefined;

  /** Begins at the first statement that is to be reviewed. */
  constructor(draft: OpenDraft, save: Save, page: Page) {
    const queue = pendingOf(draft);
    this.#ids = draft.record.statements.map(({ id }) => id);
    this.#now = { draft, queue, at: 0 };
    this.#state = queue.length > 0 ? 'reviewing' : 'finished';
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

  /** What is to be asked next, before any key. */
  get asks(): ActionName | undefined {
    return this.#asks;
  }

  /** How many statements are left, of how many. */
  get left(): { readonly pending: number; readonly all: number } {
    const { draft, statements } = this.#now.draft.record;
    return { pending: draft?.pending.length ?? 0, all: statements.length };
  }

  /** The statement under review as it is shown; empty where none is left. */
  text(): string {
    const { draft, queue, at } = this.#now;
    const statement = statementOf(draft, this.#id);
    if (this.#state !== 'reviewing' || !statement) return '';
    return statementText(draft.record, statement, `${at + 1} of ${queue.length} to review`, this.#page);
  }

  /** What is said before a step that needs words, and the words to begin with. */
  question(name: ActionName): { readonly text: string; readonly typed: string } {
    const page = this.#page;
    const { draft } = this.#now;
    if (name === 'fidelity') return { text: fidelityList(page), typed: '' };
    if (name === 'speaker') return { text: speakerQuestion(draft, page), typed: '' };
    if (name === 'add') return { text: sentence(ADD_HELP, page), typed: '' };
    const words = statementOf(draft, this.#id)?.text ?? '';
    return { text: sentence(EDIT_HELP, page), typed: words.replace(/\s+/g, ' ') };
  }

  /** Takes a step, saves it, and says what came of it. */
  async act(action: Action): Promise<string> {
    this.#asks = undefined;
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
      case 'add':
        return words === '' ? `Type + and the words. ${ADD_HELP}` : this.#add(words);
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
    const { queue, at } = this.#now;
    return queue[at] ?? '';
  }

  async #decide(changed: Changed, done: string): Promise<string> {
    const decided = this.#id;
    const next = changed.ok ? nextPending(changed.draft, this.#now) : this.#now.at;
    return this.#change(changed, () => `${decided} is ${done}. ${this.left.pending} left.`, { at: next });
  }

  async #label(words: string): Promise<string> {
    const fidelity = fidelityTyped(words);
    if (!fidelity) return `Type f and a label or its number:\n${fidelityList(this.#page).trimEnd()}`;
    const changed = setFidelity(this.#now.draft, this.#id, fidelity);
    return this.#change(changed, () => `The label is now: ${LABELS[fidelity].shown}.`);
  }

  /** What is taken in is reviewed at once; then comes the statement that was looked at. */
  async #add(words: string): Promise<string> {
    const { draft, queue, at } = this.#now;
    const added = addStatement(draft, this.#id, words, [...this.#ids, ...queue]);
    if (!added.ok) return `Not added. ${added.message}`;
    const said = await this.#change(added, () => `${added.id} is added. Who says it?`, {
      queue: queue.toSpliced(at, 0, added.id),
    });
    if (this.#id === added.id) this.#asks = 'speaker';
    return said;
  }

  async #change(changed: Changed, said: () => string, to: Partial<Omit<Step, 'draft'>> = {}): Promise<string> {
    if (!changed.ok) return `Not changed. ${changed.message}`;
    if (isSame(changed.draft, this.#now.draft)) return 'It is so already.';
    const last = this.#now;
    const fault = await this.#goTo({ ...last, ...to, draft: changed.draft });
    if (fault !== undefined) return `Not saved. ${fault}`;
    this.#before.push(last);
    if (this.left.pending === 0) this.#state = 'finished';
    return said();
  }

  #skip(): string {
    const { draft, at } = this.#now;
    const next = nextPending(draft, this.#now);
    this.#before.push(this.#now);
    this.#now = { ...this.#now, at: next };
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
const ADD_HELP =
  'Type the first words of a sentence that the draft left out, or first words … last words. They must stand in the source.';
const EDIT_HELP = 'The words must stand in the source. For a long stretch: first words … last words.';
