import type {
  APIButtonComponentWithCustomId,
  APIButtonComponentWithURL,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Control } from '../../discord/custom-id.ts';
import { LIMITS } from '../../discord/limits.ts';
import type { Row } from './card.ts';
import { atPlace } from './invocations.ts';
import type { ReplyContext } from './reply.ts';
import { shorten } from './shorten.ts';

/** Types of components and the grey style of buttons, as Discord numbers them. */
const BUTTON = 2;
const MENU = 3;
const GREY = 2;

/** The style of a button that opens an address. */
const LINK = 5;

type Ids = Pick<ReplyContext, 'idOf'>;

/** A button before it has an id. */
export interface Button {
  readonly label: string;
  readonly control: Control;
  readonly disabled?: boolean;
}

/** A button that opens an address. */
interface LinkButton {
  readonly label: string;
  readonly url: string;
}

/** An entry of a menu. */
export interface MenuOption {
  readonly label: string;
  readonly value: string;
  readonly description: string;
}

/** Whether the pages of an answer can be turned: what was asked may not fit into the id of a button. */
export function canTurn({ asked, idOf }: Pick<ReplyContext, 'asked' | 'idOf'>): boolean {
  return idOf({ kind: 'show', invocation: atPlace(asked, 'page', 2) }) !== undefined;
}

/** Opens an address; undefined where it is longer than a button takes one. */
export function linkButton(label: string, url: string | undefined): LinkButton | undefined {
  return url === undefined || url.length > LIMITS.linkUrl ? undefined : { label, url };
}

/** Rows of buttons. One whose state does not fit into an id is left out, and so is one that would repeat an id. */
export function buttonRows(
  buttons: readonly (Button | LinkButton | false | undefined)[],
  { idOf }: Ids,
): readonly Row[] {
  const byId = new Map<string, APIButtonComponentWithCustomId | APIButtonComponentWithURL>();
  for (const button of buttons) {
    if (button && 'url' in button) {
      byId.set(button.url, { type: BUTTON, style: LINK, label: shorten(button.label, LIMITS.label), url: button.url });
      continue;
    }
    const id = button ? idOf(button.control) : undefined;
    if (!button || id === undefined || byId.has(id)) continue;
    byId.set(id, {
      type: BUTTON,
      style: GREY,
      label: shorten(button.label, LIMITS.label),
      custom_id: id,
      ...(button.disabled === undefined ? {} : { disabled: button.disabled }),
    });
  }
  const shown = [...byId.values()];
  const rows = Math.ceil(shown.length / LIMITS.buttonsInRow);
  return Array.from({ length: rows }, (_, row) =>
    shown.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  );
}

/**
 * The row of a menu; none where there is nothing to choose. Where the way back does not fit into its id, what it opens
 * has none.
 */
export function menuRow(
  placeholder: string,
  control: Extract<Control, { readonly kind: 'open' | 'topic' | 'profile' }>,
  options: readonly MenuOption[],
  { idOf }: Ids,
): readonly Row[] {
  const id = idOf(control) ?? idOf({ ...control, back: undefined });
  const distinct = new Map(options.map((option) => [option.value, option]));
  if (id === undefined || distinct.size === 0) return [];
  const menu: APIStringSelectComponent = {
    type: MENU,
    custom_id: id,
    placeholder,
    options: [...distinct.values()].slice(0, LIMITS.options).map(({ label, value, description }) => {
      const described = shorten(description, LIMITS.optionDescription);
      return {
        label: shorten(label, LIMITS.optionLabel) || value,
        value,
        ...(described === '' ? {} : { description: described }),
      };
    }),
  };
  return [[menu]];
}
