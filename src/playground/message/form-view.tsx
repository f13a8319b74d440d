import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fieldProblem, filledAtFirst, type Filled, readForm, submitted } from './form.ts';
import { FieldView } from './field-view.tsx';
import { Markdown } from './markdown-view.tsx';
import { UnknownView } from './media-view.tsx';
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
  const id = useId();
  const form = useMemo(() => readForm(given), [given]);
  const [filled, setFilled] = useState<Filled>(() => filledAtFirst(form));
  const [tried, setTried] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus();
    // Closed before it is taken out: the focus then goes back to where it was.
    return () => shown?.close();
  }, []);
  const fieldId = (at: number): string => `${id}-field-${at}`;
  const send = (): void => {
    if (busy) return;
    setTried(true);
    const wrong = form.parts.findIndex(
      (part) => part.kind === 'field' && fieldProblem(part, filled[part.customId] ?? '') !== undefined,
    );
    if (wrong === -1) submit(submitted(form, filled));
    else document.getElementById(fieldId(wrong))?.focus();
  };
  return (
    <dialog
      ref={dialog}
      class="dm-form"
      aria-labelledby={`${id}-title`}
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
        <h2 id={`${id}-title`}>{form.title}</h2>
        <div class="dm-form-parts">
          {form.parts.map((part, at) => {
            if (part.kind === 'text') return <Markdown key={at} text={part.text} names={NO_NAMES} />;
            if (part.kind === 'unknown') return <UnknownView key={at} type={part.type} />;
            const value = filled[part.customId] ?? '';
            return (
              <FieldView
                key={at}
                id={fieldId(at)}
                field={part}
                value={value}
                problem={tried ? fieldProblem(part, value) : undefined}
                change={(next) => setFilled((before) => ({ ...before, [part.customId]: next }))}
              />
            );
          })}
        </div>
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
