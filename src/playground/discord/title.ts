import { COMMAND, INTERACTION } from '../../discord/wire.ts';
import { findControl } from './components.ts';
import type { Channel, Interaction } from './types.ts';

interface OptionData {
  readonly name: string;
  readonly value?: unknown;
  readonly focused?: boolean;
}

/**
 * What an interaction is called, as its author would: `/quote words:taiwan`, `suggestions for words:tai`, `Next`,
 * `Open a statement: s05`, `Find in record`, `form: Search the record`.
 * @param channel where the submitted form is still open
 */
export function titleOf(interaction: Interaction, { form }: Pick<Channel, 'form'> = {}): string {
  switch (interaction.type) {
    case INTERACTION.command:
      return interaction.data.type === COMMAND.slash ? typedLine(interaction.data) : interaction.data.name;
    case INTERACTION.autocomplete: {
      const { options } = interaction.data as { readonly options?: readonly OptionData[] };
      const focused = (options ?? []).find((option) => option.focused);
      return `suggestions for ${focused ? pair(focused) : typedLine(interaction.data)}`;
    }
    case INTERACTION.component:
      return pressTitle(interaction);
    default: {
      const isOpen = form?.form.custom_id === interaction.data.custom_id;
      return isOpen ? `form: ${form.form.title}` : 'form';
    }
  }
}

function typedLine({
  name,
  options = [],
}: {
  readonly name: string;
  readonly options?: readonly OptionData[];
}): string {
  return [`/${name}`, ...options.map(pair)].join(' ');
}

function pair({ name, value }: OptionData): string {
  return `${name}:${String(value)}`;
}

function pressTitle({ message, data }: Extract<Interaction, { readonly type: 3 }>): string {
  const control = findControl(message.components, data.custom_id);
  const said = control?.['label'] ?? control?.['placeholder'];
  const name = typeof said === 'string' ? said : data.custom_id;
  return 'values' in data ? `${name}: ${data.values.join(', ')}` : name;
}
