import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CommandOption } from '../discord/interactions.ts';
import type { Draft } from './composer.tsx';
import { listTitle } from './field-entries.ts';
import { OptionField, TailField } from './option-field.tsx';
import { OptionList } from './option-list.tsx';
import { type Leave, TAIL, useCommandBox } from './use-command-box.ts';
import { NOTHING } from './use-draft.ts';
import type { Suggested } from './use-suggestions.ts';

const LIST_ID = 'option-menu';

/** The message box while a command is filled in: a field an option, and one to add options. */
export function CommandBox({ draft, leave }: { readonly draft: Draft; readonly leave: Leave }) {
  const state = useCommandBox(draft, leave);
  const { filling, option, suggested, entries, isOpen, marked, choose, send } = state;
  const { command, problems } = filling;
  const wrong = Object.values(problems)[0];
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
        <Fields state={state} listId={isOpen && entries.length > 0 ? LIST_ID : undefined} />
        <button type="button" class="composer-send" onClick={send}>
          Send
        </button>
      </div>
      <p class="composer-hint" id="composer-hint" role={wrong === undefined ? undefined : 'alert'}>
        {wrong ?? hint(isOpen, isOpen && entries[marked] !== undefined)}
      </p>
    </>
  );
}

/** The name of the command, a field for each option that has one, and the field behind them. */
function Fields({
  state: { filling, focus, tail, marked, go, write, onKeyDown },
  listId,
}: {
  readonly state: ReturnType<typeof useCommandBox>;
  readonly listId: string | undefined;
}) {
  const { command, shown, others, texts, problems } = filling;
  const box = useRef<HTMLDivElement>(null);
  // Before the next keystroke, which would be lost otherwise.
  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement>(`[data-option="${focus}"]`);
    if (field !== document.activeElement) field?.focus();
  }, [focus, shown.length]);
  const shared = { listId, active: marked, write, onKeyDown };
  return (
    <div
      class="composer-command"
      id="message-box"
      tabIndex={-1}
      ref={box}
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
          onFocus={() => go(declared.name)}
        />
      ))}
      <TailField
        {...shared}
        name={TAIL}
        text={tail}
        more={others.length}
        hasFocus={focus === TAIL}
        onFocus={() => go(TAIL)}
      />
    </div>
  );
}

function hint(isOpen: boolean, takes: boolean): string {
  if (takes) return 'Enter or Tab takes the marked entry · Escape closes the list';
  return isOpen ? 'Enter sends · Escape closes the list' : 'Enter sends · Escape leaves the command';
}

function emptyText(option: CommandOption, suggested: Suggested): string | undefined {
  if (!('autocomplete' in option && option.autocomplete)) return undefined;
  if (suggested === 'failed') return 'No suggestions could be had. What is typed can still be sent.';
  return suggested === undefined ? 'Looking for suggestions…' : 'No suggestions. What is typed is sent as it is.';
}
