import { useState } from 'preact/hooks';
import type { CommandOption } from '../discord/interactions.ts';
import { type OptionText, partTyped } from '../discord/typed-command.ts';
import type { Draft } from './composer.tsx';
import { entriesFor, type FieldEntry } from './field-entries.ts';
import { nextIndex, takesEntry } from './option-list.tsx';
import { type Filling, NOTHING, useDraft } from './use-draft.ts';
import { type Suggested, useSuggestions } from './use-suggestions.ts';

/** The field behind the options, where more are added. No option has an empty name. */
export const TAIL = '';

/** A command that is filled in: which field has the focus, what its list holds, and what can be done. */
export interface CommandBoxState {
  readonly filling: Filling;
  readonly focus: string;
  /** The option whose field has the focus; undefined for the field behind them. */
  readonly option: CommandOption | undefined;
  readonly tail: string;
  readonly suggested: Suggested;
  readonly entries: readonly FieldEntry[];
  readonly isOpen: boolean;
  /** Index of the entry that Enter takes; -1 for none. */
  readonly marked: number;
  readonly go: (name: string) => void;
  readonly write: (text: OptionText) => void;
  readonly choose: (entry: FieldEntry) => void;
  readonly send: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Leaves the command for its line as text; `texts` is what its options hold. */
export type Leave = (line: string, texts?: Draft['texts']) => void;

export function useCommandBox(draft: Draft, leave: Leave): CommandBoxState {
  const filling = useDraft(draft);
  const { command, shown, others, texts } = filling;
  const [focus, setFocus] = useState(() => firstField(shown, texts, draft.rest));
  const [tail, setTail] = useState(draft.rest);
  const [active, setActive] = useState<number>();
  // Choosing and Escape close the list for the text as it is; what came as a whole line is ready to be sent.
  const [closedFor, setClosedFor] = useState(() => key(focus, texts[focus]?.shown || undefined));
  const option = shown.find(({ name }) => name === focus);
  const text = option ? (texts[option.name] ?? NOTHING).shown : tail;
  const { suggested, isCurrent } = useSuggestions(filling, option);
  const entries = option ? entriesFor(option, text, suggested) : entriesFor(others, tail);
  const isOpen = closedFor !== key(focus, text) && (entries.length > 0 || option !== undefined);
  // What was suggested for other words is not taken. Where more options could be added, Enter sends until an arrow key
  // or a letter says otherwise.
  const marked = isCurrent ? (active ?? (option || tail !== '' ? 0 : -1)) : -1;

  const go = (name: string): void => {
    setFocus(name);
    setActive(undefined);
  };
  const write = (next: OptionText): void => {
    setActive(undefined);
    const free = (command.options ?? []).map(({ name }) => name).filter((name) => !texts[name]?.shown);
    const parts = partTyped(focus, free, next.shown);
    if (parts) {
      filling.spread(parts);
      setTail('');
      setFocus(Object.keys(parts).at(-1) ?? focus);
    } else if (option) filling.fill(option.name, next);
    else setTail(next.shown);
  };
  const choose = (entry: FieldEntry): void => {
    setActive(undefined);
    if (entry.kind === 'option') {
      filling.add(entry.option.name, entry.text);
      setTail('');
      setFocus(entry.option.name);
      return;
    }
    if (!option) return;
    filling.fill(option.name, entry.text);
    setClosedFor(key(option.name, entry.text.shown));
    const next = shown.find(({ name, required }) => required && name !== option.name && !texts[name]?.shown);
    if (next) go(next.name);
  };
  const send = (): void => {
    const [taker] = tail === '' ? [] : entriesFor(others, tail);
    // What stands behind the options is put into one first: nothing typed is left out.
    if (taker) choose(taker);
    else if (filling.send()) leave('');
  };
  const eraseField = (): void => {
    const at = shown.findIndex(({ name }) => name === focus);
    const before = shown[(at < 0 ? shown.length : at) - 1];
    if (option && !option.required) filling.remove(option.name);
    if (before) go(before.name);
    else if (!option || option.required) leave(`/${command.name}`);
    else go(TAIL);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const next = isOpen ? nextIndex(marked, entries.length, event.key) : undefined;
    const taken = isOpen ? entries[marked] : undefined;
    if (next !== undefined) setActive(next);
    else if (taken && takesEntry(event)) choose(taken);
    else if (event.key === 'Enter') send();
    else if (event.key === 'Escape' && isOpen) setClosedFor(key(focus, text));
    else if (event.key === 'Escape') leave(filling.line(), texts);
    else if (event.key === 'Backspace' && text === '') eraseField();
    else return;
    event.preventDefault();
  };
  return { filling, focus, option, tail, suggested, entries, isOpen, marked, go, write, choose, send, onKeyDown };
}

function firstField(
  shown: readonly CommandOption[],
  texts: Readonly<Record<string, OptionText>>,
  rest: string,
): string {
  if (rest !== '') return TAIL;
  const missing = shown.find(({ name, required }) => required && !texts[name]?.shown);
  return missing?.name ?? shown.at(-1)?.name ?? TAIL;
}

/** Names a field with its text; undefined where there is no text. */
function key(field: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${field}:${text}`;
}
