import {
  type APIModalSubmission,
  type APIModalSubmissionComponent,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import { createEnvelope } from '../interactions/envelope.ts';
import { openInteraction } from '../interactions/dispatch.ts';
import { type Component, completeComponents, walk } from '../messages/components.ts';
import type { Interaction, State } from '../state.ts';
import type { Person } from '../world.ts';
import { checkValues } from './components.ts';
import { Refused } from './refused.ts';
import { namedBySelect, resolveIds } from './resolve.ts';

/** Longest text an input takes where the modal sets no limit. */
const LONGEST = 4000;

type Values = Readonly<Record<string, string | readonly string[]>>;

/** Submits the modal an interaction was answered with. */
export function openSubmit(state: State, person: Person, opener: Interaction, values: Values): Interaction {
  const { modal, source } = opener;
  if (!modal) throw new Refused('No modal is open.');
  const asked = completeComponents(modal.components as unknown as readonly Component[], () => ({}));
  refuseUnknown(asked, values);
  const data: APIModalSubmission = { custom_id: modal.custom_id, components: asked.map((one) => fill(one, values)) };
  const resolved = resolveIds(state, idsIn(asked, values));
  const payload = {
    ...createEnvelope(state, person),
    type: InteractionType.ModalSubmit,
    ...(source ? { message: source.message } : {}),
    data: { ...data, ...(resolved ? { resolved } : {}) },
  } satisfies APIModalSubmitInteraction;
  // A modal is gone once it is submitted.
  delete opener.modal;
  return openInteraction(state, payload, { person, ...(source ? { source } : {}) });
}

function fill(one: Component, values: Values): APIModalSubmissionComponent {
  const { id } = one as { id: number };
  switch (one.type) {
    case ComponentType.ActionRow:
      return {
        type: one.type,
        id,
        components: (one.components ?? []).map((input) => fillInput(input, input, values) as never),
      };
    case ComponentType.Label:
      return { type: one.type, id, component: fillInput(one.component!, one, values) };
    default:
      return { type: ComponentType.TextDisplay, id };
  }
}

/** `labelled` has the label: the input itself, or the component round it. */
function fillInput(input: Component, labelled: Component, values: Values): ModalSubmitComponent {
  const { id, custom_id = '', type } = input as Component & { id: number };
  const value = values[custom_id] ?? values[labelled.label ?? ''];
  const name = labelled.label ?? custom_id;
  if (type === ComponentType.TextInput) {
    return {
      type,
      id,
      custom_id,
      value: checkText(input, name, value ?? (input['value'] as string | undefined) ?? ''),
    };
  }
  if (type === ComponentType.StringSelect || namedBySelect(type).length > 0) {
    const chosen = value === undefined ? [] : [value].flat();
    if (chosen.length === 0 && input['required'] === false) return { type, id, custom_id, values: [] };
    checkValues(input, chosen);
    return { type, id, custom_id, values: chosen };
  }
  throw new Refused(`"${name}" is of type ${type}, which this Discord cannot fill in.`);
}

function checkText(input: Component, name: string, value: string | readonly string[]): string {
  if (typeof value !== 'string') throw new Refused(`"${name}" takes text.`);
  const least = Number(input['min_length'] ?? 0);
  const most = Number(input['max_length'] ?? LONGEST);
  if (value === '') {
    if (input['required'] ?? true) throw new Refused(`"${name}" is required.`);
    return value;
  }
  if (value.length < least) throw new Refused(`"${name}" takes at least ${least} characters.`);
  if (value.length > most) throw new Refused(`"${name}" takes at most ${most} characters.`);
  return value;
}

function refuseUnknown(asked: readonly Component[], values: Values): void {
  const names = new Set(walk(asked).flatMap(({ custom_id, label }) => [custom_id, label]));
  const unknown = Object.keys(values).find((name) => !names.has(name));
  if (unknown !== undefined) throw new Refused(`The modal has no input "${unknown}".`);
}

function idsIn(asked: readonly Component[], values: Values): Parameters<typeof resolveIds>[1] {
  const labels = asked.filter(({ component }) => component !== undefined);
  return labels.flatMap(({ label, component }) => {
    const chosen = values[component!.custom_id ?? ''] ?? values[label ?? ''] ?? [];
    return [chosen].flat().map((id) => ({ id, as: namedBySelect(component!.type) }));
  });
}
