import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fieldProblem, filledAtFirst, type Filled, readForm, submitted } from './form.ts';
import { FieldView } from './field-view.tsx';
import { Markdown } from './markdown-view.tsx';
import type { Names } from './types.ts';

const NO_NAMES: Names = { user: () => undefined, channel: () => undefined, role: () => undefined };

/** A form over the page: the keyboard stays in it until it is submitted or closed. */
export function FormView({
  form: given,
  submit,
  cancel,
  busy = false,
  problem,
}: {
  /** The data of the answer that opened it. */
  readonly form: unknown;
  /** Handed the components as Discord sends them. */
  readonly submit: (components: readonly object[]) => void;
  readonly cancel: () => void;
  readonly busy?: boolean;
  /** Said in the form: why submitting it brought nothing. */
  readonly problem?: string | undefined;
}) {
  const form = useMemo(() => readForm(given), [given]);
  const [filled, setFilled] = useState<Filled>(() => filledAtFirst(form));
  const [tried, setTried] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const send = (): void => {
    setTried(true);
    const isWrong = form.parts.some(
      (part) => part.kind === 'field' && fieldProblem(part, filled[part.customId] ?? '') !== undefined,
    );
    if (!isWrong && !busy) submit(submitted(form, filled));
    else dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <dialog
      ref={dialog}
      class="dm-form"
      aria-label={form.title}
      aria-busy={busy}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h2>{form.title}</h2>
        {form.parts.map((part, at) => {
          if (part.kind === 'text') return <Markdown key={at} text={part.text} names={NO_NAMES} />;
          if (part.kind === 'unknown') {
            return (
              <div key={at} class="dm-box">
                A component of type {part.type} cannot be shown here.
              </div>
            );
          }
          const value = filled[part.customId] ?? '';
          return (
            <FieldView
              key={at}
              id={`field-${at}`}
              field={part}
              value={value}
              problem={tried ? fieldProblem(part, value) : undefined}
              change={(next) => setFilled((before) => ({ ...before, [part.customId]: next }))}
            />
          );
        })}
        {problem !== undefined && (
          <p class="dm-problem" role="alert">
            {problem}
          </p>
        )}
        <div class="dm-form-buttons">
          <button type="button" class="dm-button dm-button-secondary" onClick={cancel}>
            Cancel
          </button>
          <button type="submit" class="dm-button dm-button-primary" aria-busy={busy}>
            Submit
          </button>
        </div>
      </form>
    </dialog>
  );
}
