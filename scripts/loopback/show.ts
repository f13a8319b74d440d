import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly value?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Component[];
  readonly component?: Component;
}

const ROW = 1;
const BUTTON = 2;
const MENU = 3;
const INPUT = 4;
const SEPARATOR = 14;

/** A message as text: its words as they were sent, buttons in brackets, menus with their choices. */
export function showMessage(message: APIMessage): string {
  const components = (message.components ?? []) as unknown as readonly Component[];
  return [message.content, ...components.map(showComponent)].filter(Boolean).join('\n');
}

/** A form as text. */
export function showModal({ title, components }: APIModalInteractionResponseCallbackData): string {
  return [`[${title}]`, ...(components as unknown as readonly Component[]).map(showComponent)].join('\n');
}

function showComponent(component: Component): string {
  const {
    type,
    components = [],
    content,
    label,
    disabled,
    placeholder,
    options = [],
    value,
    custom_id: id,
  } = component;
  switch (type) {
    case ROW:
      return components.map(showComponent).join(' ');
    case BUTTON:
      return disabled ? `(${label})` : `[${label}]`;
    case MENU:
      return [`[${placeholder} v]`, ...options.map((option) => `   ${option.value}  ${option.label}`)].join('\n');
    case INPUT:
      return `${id} = ${value ?? ''}`;
    case SEPARATOR:
      return '────';
    default:
      return [
        content,
        label,
        component.component && showComponent(component.component),
        ...components.map(showComponent),
      ]
        .filter((text) => text !== undefined && text !== '')
        .join('\n');
  }
}
