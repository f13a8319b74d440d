import { type APIMessage, ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { type Component, walk } from '../messages/components.ts';
import type { MessageBody } from '../messages/compose.ts';
import { legacyProblems } from './legacy.ts';
import type { Problem } from '../../../src/contract/problems.ts';

/** Characters of all embeds of a message. Source: Discord's documentation, embed limits. */
const EMBEDS_LENGTH = 6000;

/** Rows of a message without flag 32768; components, nested ones included, of one with it. Source: documentation. */
const ROWS = 5;
const COMPONENTS = 40;

/** Characters of all text displays of a message. Source: what Discord refuses; not documented. */
const TEXT_LENGTH = 4000;

/** Characters of the value of a suggestion; components of a modal. Source: documentation. */
const CHOICE_LENGTH = 100;
const MODAL_COMPONENTS = 5;

type Path = readonly PropertyKey[];

/**
 * Limits of a message that the published contract leaves out. The contract has been checked before. `message` is the one
 * that is edited.
 */
export function messageProblems(body: MessageBody, message: APIMessage | undefined, base: Path): readonly Problem[] {
  const components = body.components ?? [];
  const isV2 = (((message?.flags ?? 0) | (body.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  const at = [...base, 'components'];
  return [
    ...legacyProblems(body, message, base),
    ...embedProblems(body.embeds ?? [], [...base, 'embeds']),
    ...(isV2 ? countProblems(components, at) : over(components.length, ROWS, 'rows', at)),
    ...interactiveProblems(components, at),
  ];
}

/** Limits of suggestions. */
export function choiceProblems(choices: readonly unknown[], base: Path): readonly Problem[] {
  return choices.flatMap((choice, index) => {
    const { value } = choice as { value?: unknown };
    const length = typeof value === 'string' ? value.length : 0;
    return over(length, CHOICE_LENGTH, 'characters', [...base, 'choices', index, 'value']);
  });
}

/** Limits of a modal. */
export function modalProblems(components: readonly Component[], base: Path): readonly Problem[] {
  const at = [...base, 'components'];
  return [...over(components.length, MODAL_COMPONENTS, 'components', at), ...interactiveProblems(components, at)];
}

function embedProblems(embeds: readonly Record<string, unknown>[], base: Path): readonly Problem[] {
  const lengths = embeds.map((embed) => lengthOf(embed));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const empty = embeds.flatMap((embed, index) => {
    const isEmpty = lengths[index] === 0 && !embed['image'] && !embed['thumbnail'] && !embed['video'];
    return isEmpty ? [problem([...base, index], 'BASE_TYPE_REQUIRED', 'The embed is empty.')] : [];
  });
  const fields = embeds.flatMap((embed, index) =>
    ((embed['fields'] ?? []) as { name: string; value: string }[]).flatMap((field, number) =>
      (['name', 'value'] as const)
        .filter((key) => field[key].trim() === '')
        .map((key) => problem([...base, index, 'fields', number, key], 'BASE_TYPE_REQUIRED', 'This field is required')),
    ),
  );
  return [...over(total, EMBEDS_LENGTH, 'characters', base), ...empty, ...fields];
}

/** Characters that count: title, description, names and values of fields, footer and author. */
function lengthOf({ title, description, fields, footer, author }: Record<string, unknown>): number {
  const pairs = ((fields ?? []) as { name: string; value: string }[]).map(({ name, value }) => name + value);
  const small = [(footer as { text?: string } | undefined)?.text, (author as { name?: string } | undefined)?.name];
  const texts = [title as string | undefined, description as string | undefined, ...small, ...pairs];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function countProblems(components: readonly Component[], base: Path): readonly Problem[] {
  const all = walk(components);
  const texts = all.filter(({ type }) => type === ComponentType.TextDisplay);
  const length = texts.reduce((sum, { content }) => sum + String(content).length, 0);
  return [
    ...over(all.length, COMPONENTS, 'components', base),
    ...over(length, TEXT_LENGTH, 'characters of text', base),
  ];
}

function interactiveProblems(components: readonly Component[], base: Path): readonly Problem[] {
  const all = walk(components);
  const ids = all.map(({ custom_id }) => custom_id).filter((id) => id !== undefined && id !== null);
  return [
    ...repeated(ids).map((id) =>
      problem(base, 'COMPONENT_CUSTOM_ID_DUPLICATED', `The custom_id "${id}" is used twice.`),
    ),
    ...all.flatMap((one) => controlProblems(one).map((message) => problem(base, 'COMPONENT_INVALID', message))),
  ];
}

function controlProblems(one: Component): readonly string[] {
  const { type, custom_id, components = [] } = one;
  if (type === ComponentType.Button) return buttonProblems(one);
  if (type === ComponentType.ActionRow && components.length > 1) {
    const others = components.filter((child) => child.type !== ComponentType.Button);
    return others.length > 0 ? ['A menu or an input stands alone in its row.'] : [];
  }
  if (type !== ComponentType.StringSelect) return [];
  const values = (one['options'] as readonly { value: string }[]).map(({ value }) => value);
  const most = Number(one['max_values'] ?? 1);
  const least = Number(one['min_values'] ?? 1);
  return [
    ...repeated(values).map((value) => `The menu "${custom_id}" has the value "${value}" twice.`),
    ...(most > values.length ? [`The menu "${custom_id}" takes ${most} values of ${values.length}.`] : []),
    ...(least > most ? [`The menu "${custom_id}" takes at least ${least} and at most ${most} values.`] : []),
  ];
}

function buttonProblems({ custom_id, url, style, label, emoji, sku_id }: Component): readonly string[] {
  if (style === ButtonStyle.Premium) return sku_id ? [] : ['A premium button has no sku_id.'];
  const isLink = style === ButtonStyle.Link;
  return [
    ...(isLink && typeof url === 'string' && !/^(?:https?|discord):/.test(url) ? [`A link goes to "${url}".`] : []),
    ...(isLink && !url ? ['A link has no url.'] : []),
    ...(isLink && custom_id ? ['A link has a custom_id.'] : []),
    ...(!isLink && !custom_id ? ['A button has no custom_id.'] : []),
    ...(!isLink && url ? ['A button that is no link has a url.'] : []),
    ...(label || emoji ? [] : ['A button has neither label nor emoji.']),
  ];
}

/** What comes more than once. */
export function repeated<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** A problem where a number is above its limit. */
export function over(count: number, most: number, what: string, path: Path): readonly Problem[] {
  return count > most
    ? [problem(path, 'BASE_TYPE_BAD_LENGTH', `Must have ${most} or fewer ${what}, not ${count}.`)]
    : [];
}

export function problem(path: Path, code: string, message: string): Problem {
  return { path, code, message };
}
