import type { FormField, TextInput } from './form.ts';
import { SelectMenu } from './select-menu.tsx';

/** How near to its most a text shows how long it is. */
const COUNTED_WITHIN = 100;

/** A field of a form with its label, and what is wrong with it. */
export function FieldView({
  id,
  field: { label, description, required, input },
  value,
  problem,
  change,
}: {
  readonly id: string;
  readonly field: FormField;
  readonly value: string | readonly string[];
  readonly problem: string | undefined;
  readonly change: (value: string | readonly string[]) => void;
}) {
  const [descriptionId, noteId] = [`${id}-description`, `${id}-note`];
  const note = problem ?? (typeof value === 'string' && input.kind !== 'menu' ? countText(value, input) : '');
  const described = [...(description === '' ? [] : [descriptionId]), ...(note === '' ? [] : [noteId])].join(' ');
  const shared = {
    id,
    required,
    invalid: problem !== undefined,
    describedBy: described === '' ? undefined : described,
  };
  return (
    <div class="dm-field">
      <label for={id}>
        {label}
        {required ? (
          <span class="dm-required" aria-hidden="true">
            *
          </span>
        ) : (
          <span class="dm-optional"> (optional)</span>
        )}
      </label>
      {description !== '' && (
        <small class="dm-subtext" id={descriptionId}>
          {description}
        </small>
      )}
      {input.kind === 'menu' ? (
        <SelectMenu {...shared} label={label} menu={input.menu} keep choose={change} />
      ) : (
        <TextField {...shared} input={input} value={typeof value === 'string' ? value : ''} change={change} />
      )}
      {note !== '' && (
        <p id={noteId} class={problem === undefined ? 'dm-subtext' : 'dm-problem'}>
          {note}
        </p>
      )}
    </div>
  );
}

function TextField({
  id,
  input: { kind, placeholder },
  value,
  required,
  invalid,
  describedBy,
  change,
}: {
  readonly id: string;
  readonly input: TextInput;
  readonly value: string;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly change: (value: string) => void;
}) {
  const shared = {
    id,
    class: 'dm-input',
    placeholder,
    value,
    required,
    autocomplete: 'off',
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
  } as const;
  // No `maxLength`: a text that is too long is kept, and said to be.
  return kind === 'paragraph' ? (
    <textarea {...shared} rows={4} onInput={(event) => change(event.currentTarget.value)} />
  ) : (
    <input {...shared} type="text" onInput={(event) => change(event.currentTarget.value)} />
  );
}

function countText({ length }: string, { max }: TextInput): string {
  return max - length <= Math.min(COUNTED_WITHIN, max / 2) ? `${length} of ${max} characters` : '';
}
