import {
  type APIMessage,
  type APIMessageComponentInteraction,
  ButtonStyle,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { createEnvelope } from '../interactions/envelope.ts';
import { openInteraction } from '../interactions/dispatch.ts';
import { type Component, walk } from '../messages/components.ts';
import type { Stored } from '../messages/store.ts';
import type { Interaction, State } from '../state.ts';
import type { Person } from '../world.ts';
import { Refused } from './refused.ts';
import { type Named, namedBySelect, resolveIds } from './resolve.ts';
import { visible } from './visible.ts';

const SELECTS: ReadonlySet<number> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

/** Clicks a button by its label or custom_id. */
export function openClick(state: State, person: Person, message: APIMessage, wanted: string): Interaction {
  const source = visible(state, person, message);
  const buttons = componentsOf(source).filter(({ type }) => type === ComponentType.Button);
  const button = oneOf(buttons, wanted, 'label', 'button');
  if (button['style'] === ButtonStyle.Link) throw new Refused(`"${wanted}" is a link; it tells the app nothing.`);
  return interact(state, person, source, { custom_id: button.custom_id!, component_type: ComponentType.Button });
}

/** Picks from a menu by its placeholder or custom_id. */
export function openSelect(
  state: State,
  person: Person,
  message: APIMessage,
  wanted: string,
  values: readonly string[],
): Interaction {
  const source = visible(state, person, message);
  const menus = componentsOf(source).filter(({ type }) => SELECTS.has(type));
  const found = oneOf(menus, wanted, 'placeholder', 'menu');
  checkValues(found, values);
  const as: readonly Named[] = namedBySelect(found.type);
  const resolved = resolveIds(
    state,
    values.map((id) => ({ id, as })),
  );
  const data = {
    custom_id: found.custom_id!,
    component_type: found.type,
    values: [...values],
    ...(resolved ? { resolved } : {}),
  };
  return interact(state, person, source, data);
}

/** Refuses values that are not in a menu, or too many or too few of them. */
export function checkValues(menu: Component, values: readonly string[]): void {
  const name = menu.placeholder ?? menu.custom_id;
  const least = Number(menu['min_values'] ?? 1);
  const most = Number(menu['max_values'] ?? 1);
  if (values.length < least || values.length > most) {
    throw new Refused(
      `"${name}" takes ${least === most ? least : `${least} to ${most}`} values, not ${values.length}.`,
    );
  }
  if (menu.type !== ComponentType.StringSelect) return;
  const options = (menu['options'] as readonly { value: string }[]).map(({ value }) => value);
  const unknown = values.find((value) => !options.includes(value));
  if (unknown !== undefined) throw new Refused(`"${name}" has no value "${unknown}"; it has ${options.join(', ')}.`);
}

function interact(
  state: State,
  person: Person,
  source: Stored,
  data: APIMessageComponentInteraction['data'],
): Interaction {
  const payload = {
    ...createEnvelope(state, person),
    type: InteractionType.MessageComponent,
    message: source.message,
    data,
  } satisfies APIMessageComponentInteraction;
  return openInteraction(state, payload, { person, source });
}

function componentsOf({ message }: Stored): readonly Component[] {
  return walk((message.components ?? []) as unknown as readonly Component[]);
}

function oneOf(
  components: readonly Component[],
  wanted: string,
  shown: 'label' | 'placeholder',
  what: string,
): Component {
  const found = components.filter((one) => one.custom_id === wanted || one[shown] === wanted);
  const [first] = found;
  if (!first) {
    const names = components.map((one) => one[shown] ?? one.custom_id).join(', ');
    throw new Refused(`There is no ${what} "${wanted}"; there is ${names || 'none'}.`);
  }
  if (found.length > 1) throw new Refused(`There are ${found.length} ${what}s "${wanted}"; use a custom_id.`);
  if (first['disabled']) throw new Refused(`The ${what} "${wanted}" is disabled.`);
  return first;
}
