import { FormView } from '../message/index.ts';
import { useActions, useSelected } from './use-store.ts';

/** The form that the bot opened, if one is open. */
export function FormDialog() {
  const actions = useActions();
  const form = useSelected(({ channel }) => channel.form);
  if (!form) return null;
  return (
    <FormView
      key={form.exchange}
      form={form.form}
      submit={actions.submit}
      cancel={actions.closeForm}
      busy={form.pending !== undefined}
      problem={form.trouble}
    />
  );
}
