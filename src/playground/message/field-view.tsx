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
  const noteId = `${id}-note`;
  const note = problem ?? (typeof value === 'string' && input.kind !== 'menu' ? countText(value, input) : '');
  return (
    <div class="dm-field">
      <label for={id}>
        {label}
        {required && <span class="dm-required"> (needed)</span>}
      </label>
      {description !== '' && <small class="dm-subtext">{description}</small>}
      {input.kind === 'menu' ? (
        <SelectMenu id={id} label={label} menu={input.menu} busy={false} locked={false} keep choose={change} />
      ) : (
        <TextField
          id={id}
          input={input}
          value={typeof value === 'string' ? value : ''}
          required={required}
          note={noteId}
          problem={problem}
          change={change}
        />
      )}
      <p id={noteId} class={problem === undefined ? 'dm-subtext' : 'dm-problem'}>
        {note}
      </p>
    </div>
  );
}

function TextField({
  id,
  input: { kind, placeholder },
  value,
  required,
  note,
  problem,
  change,
}: {
  readonly id: string;
  readonly input: TextInput;
  readonly value: string;
  readonly required: boolean;
  readonly note: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
}) {
  const shared = {
    id,
    placeholder,
    value,
    required,
    'aria-describedby': note,
    'aria-invalid': problem !== undefined,
  };
  // No `maxLength`: a text that is too long is kept, and said to be.
  return kind === 'paragraph' ? (
    <textarea {...shared} rows={5} onInput={(event) => change(event.currentTarget.value)} />
  ) : (
    <input {...shared} type="text" onInput={(event) => change(event.currentTarget.value)} />
  );
}

function countText({ length }: string, { max }: TextInput): string {
  return max - length <= COUNTED_WITHIN ? `${length} of ${max}` : '';
}
