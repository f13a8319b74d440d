import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandOption } from '../discord/interactions.ts';
import type { OptionText } from '../discord/typed-command.ts';
import type { Draft } from './composer.tsx';
import { entriesFor, type FieldEntry, listTitle } from './field-entries.ts';
import { moved, OptionList } from './option-list.tsx';
import { OptionField, TailField } from './option-field.tsx';
import { NOTHING, useDraft } from './use-draft.ts';
import { useSuggestions } from './use-suggestions.ts';

const LIST_ID = 'option-menu';
/** The field behind the options, where more are added. No option has an empty name. */
const TAIL = '';

/** The message box while a command is filled in: a field an option, and one to add options. */
export function CommandBox({ draft, leave }: { readonly draft: Draft; readonly leave: (line: string) => void }) {
  const filling = useDraft(draft);
  const { command, shown, others, texts, problems } = filling;
  const [focus, setFocus] = useState(() => firstField(shown, texts, draft.rest));
  const [tail, setTail] = useState(draft.rest);
  const [active, setActive] = useState<number>();
  // Choosing and Escape close the list for the text as it is.
  const [closedFor, setClosedFor] = useState<string>();
  const fields = useRef<HTMLDivElement>(null);
  const option = shown.find(({ name }) => name === focus);
  const text = option ? (texts[option.name] ?? NOTHING).shown : tail;
  const suggested = useSuggestions(filling, option);
  const entries = option ? entriesFor(option, text, suggested) : entriesFor(others, tail);
  const isOpen = closedFor !== key(focus, text) && (entries.length > 0 || option !== undefined);
  // Where more options could be added, Enter sends until an arrow key or a letter says otherwise.
  const marked = active ?? (option || tail !== '' ? 0 : -1);

  // Before the next keystroke, which would be lost otherwise.
  useLayoutEffect(() => {
    const field = fields.current?.querySelector<HTMLInputElement>(`[data-option="${focus}"]`);
    if (field !== document.activeElement) field?.focus();
  }, [focus, shown.length]);

  const go = (name: string): void => {
    setFocus(name);
    setActive(undefined);
  };
  const write = (next: OptionText): void => {
    setActive(undefined);
    if (option) filling.fill(option.name, next);
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
    if (filling.send()) leave('');
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
    const next = isOpen ? moved(marked, entries.length, event.key) : undefined;
    const taken = isOpen ? entries[marked] : undefined;
    if (next !== undefined) setActive(next);
    else if (taken && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) choose(taken);
    else if (event.key === 'Enter') send();
    else if (event.key === 'Escape' && isOpen && entries.length > 0) setClosedFor(key(focus, text));
    else if (event.key === 'Escape') leave(filling.line());
    else if (event.key === 'Backspace' && text === '') eraseField();
    else return;
    event.preventDefault();
  };

  const wrong = Object.values(problems)[0];
  const listId = isOpen && entries.length > 0 ? LIST_ID : undefined;
  const shared = { listId, active: marked, onKeyDown };
  return (
    <>
      {isOpen && (
        <OptionList
          id={LIST_ID}
          title={listTitle(command, option)}
          entries={entries}
          active={marked}
          empty={option && emptyText(option, suggested)}
          choose={(index) => choose(entries[index]!)}
        />
      )}
      <div class="composer-box" data-problem={wrong !== undefined}>
        <div
          class="composer-command"
          id="message-box"
          tabIndex={-1}
          ref={fields}
          role="group"
          aria-label={`Command ${command.name}`}
        >
          <span class="composer-name">/{command.name}</span>
          {shown.map((declared) => (
            <OptionField
              key={declared.name}
              {...shared}
              option={declared}
              text={texts[declared.name] ?? NOTHING}
              hasFocus={declared.name === focus}
              isWrong={declared.name in problems}
              write={write}
              onFocus={() => go(declared.name)}
            />
          ))}
          <TailField
            {...shared}
            name={TAIL}
            text={tail}
            more={others.length}
            hasFocus={focus === TAIL}
            write={write}
            onFocus={() => go(TAIL)}
          />
        </div>
        <button type="button" class="composer-send" onClick={send}>
          Send
        </button>
      </div>
      <p class="composer-hint" id="composer-hint" role={wrong === undefined ? undefined : 'alert'}>
        {wrong ?? 'Enter sends · Tab takes a suggestion · Escape closes, then leaves the command'}
      </p>
    </>
  );
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

/** Names a field with its text. */
function key(field: string, text: string): string {
  return `${field}:${text}`;
}

function emptyText(option: CommandOption, suggested: ReturnType<typeof useSuggestions>): string | undefined {
  if (!('autocomplete' in option && option.autocomplete)) return undefined;
  if (suggested === 'failed') return 'No suggestions could be had. What is typed can still be sent.';
  return suggested === undefined ? 'Looking for suggestions…' : 'No suggestions. What is typed is sent as it is.';
}
