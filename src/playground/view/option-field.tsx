import type { CommandOption } from '../discord/interactions.ts';
import type { OptionText } from '../discord/typed-command.ts';
import { entryId } from './option-list.tsx';

interface FieldProps {
  /** Id of the open list; undefined where none is open. */
  readonly listId: string | undefined;
  /** Index of the marked entry; -1 for none. */
  readonly active: number;
  readonly hasFocus: boolean;
  readonly write: (text: OptionText) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What a field tells of the list that it opens. */
function comboProps({ listId, active, hasFocus }: FieldProps) {
  const open = hasFocus ? listId : undefined;
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': open !== undefined,
    'aria-controls': open,
    'aria-activedescendant': open !== undefined && active >= 0 ? entryId(open, active) : undefined,
    autocomplete: 'off',
    spellcheck: false,
  } as const;
}

/** One option of a command: its name and the field for its value. */
export function OptionField(
  props: FieldProps & { readonly option: CommandOption; readonly text: OptionText; readonly isWrong: boolean },
) {
  const { option, text, isWrong, write, onFocus, onKeyDown } = props;
  const id = `option-${option.name}`;
  return (
    <span class="option-field" data-wrong={isWrong}>
      <label for={id}>{option.name}</label>
      <input
        {...comboProps(props)}
        id={id}
        data-option={option.name}
        required={option.required ?? false}
        aria-invalid={isWrong}
        aria-describedby="composer-hint"
        size={Math.max(4, Math.min(text.shown.length + 1, 60))}
        value={text.shown}
        onInput={(event) => write({ shown: event.currentTarget.value, value: event.currentTarget.value })}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}

/** The field behind the options: names one to add. */
export function TailField(props: FieldProps & { readonly name: string; readonly text: string; readonly more: number }) {
  const { name, text, more, write, onFocus, onKeyDown } = props;
  return (
    <input
      {...comboProps(props)}
      class="option-tail"
      data-option={name}
      aria-label={more > 0 ? 'Add an option' : 'No more options; Enter sends'}
      placeholder={more > 0 ? `+${more} optional` : ''}
      value={text}
      onInput={(event) => write({ shown: event.currentTarget.value, value: event.currentTarget.value })}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    />
  );
}
