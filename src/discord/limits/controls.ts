import {
  at,
  checkLength,
  checkList,
  checkOptionalBoolean,
  checkOptionalInteger,
  checkOptionalText,
  checkText,
  checkUrl,
  createUnique,
  type Fields,
  isAbsent,
  isFields,
  type Report,
} from './check.ts';
import { LIMITS } from './numbers.ts';

/** Styles of buttons that are more than a colour. */
const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

/** The type of a menu with options of its own; the other menus offer users, roles or channels. */
const STRING_SELECT = 3;

/** What a button holds depends on its style: an action its id, a link its address, a premium one what it sells. */
export function checkButton(report: Report, path: string, button: Fields): void {
  const { style, label, emoji, disabled } = button;
  checkOptionalBoolean(report, at(path, 'disabled'), disabled);
  if (!Number.isSafeInteger(style) || (style as number) < 1 || (style as number) > PREMIUM_STYLE) {
    report(at(path, 'style'), `is no whole number from 1 to ${PREMIUM_STYLE}`);
    return;
  }
  const [needed, unfit] =
    style === LINK_STYLE
      ? ['url', ['custom_id', 'sku_id']]
      : style === PREMIUM_STYLE
        ? ['sku_id', ['custom_id', 'url', 'label', 'emoji']]
        : ['custom_id', ['url', 'sku_id']];
  for (const field of unfit) if (!isAbsent(button[field])) report(at(path, field), 'does not fit the style');
  const value = button[needed];
  if (needed === 'custom_id') checkText(report, at(path, needed), value, LIMITS.customId);
  else if (needed === 'url') {
    checkUrl(report, at(path, needed), value, LIMITS.linkUrl, ['http:', 'https:', 'discord:']);
  } else if (typeof value !== 'string') report(at(path, needed), 'is missing');
  if (style === PREMIUM_STYLE) return;
  checkOptionalText(report, at(path, 'label'), label, LIMITS.label);
  checkEmoji(report, at(path, 'emoji'), emoji);
  if (isAbsent(label) && isAbsent(emoji)) report(at(path, 'label'), 'is missing, and there is no emoji');
}

/** A menu, of its own options or of users, roles or channels. */
export function checkMenu(report: Report, path: string, menu: Fields): void {
  const { custom_id, placeholder, disabled, min_values, max_values, type } = menu;
  checkText(report, at(path, 'custom_id'), custom_id, LIMITS.customId);
  checkOptionalBoolean(report, at(path, 'disabled'), disabled);
  if (typeof placeholder === 'string') checkLength(report, at(path, 'placeholder'), placeholder, LIMITS.placeholder);
  else if (!isAbsent(placeholder)) report(at(path, 'placeholder'), 'is no text');
  const most = checkOptionalInteger(report, at(path, 'max_values'), max_values, 1, LIMITS.options) ? max_values : 1;
  const least = checkOptionalInteger(report, at(path, 'min_values'), min_values, 0, LIMITS.options) ? min_values : 1;
  if (least > most) report(at(path, 'min_values'), `is above max_values, ${most}`);
  if (type === STRING_SELECT) checkOptions(report, path, menu, most);
  else checkList(report, at(path, 'default_values'), menu['default_values'], 0, most);
}

function checkOptions(report: Report, path: string, menu: Fields, most: number): void {
  const options = checkList(report, at(path, 'options'), menu['options'], 1, LIMITS.options);
  if (most > Math.max(options.length, 1)) report(at(path, 'max_values'), `is above the ${options.length} options`);
  const unique = createUnique(report);
  let chosen = 0;
  for (const [index, option] of options.entries()) {
    const here = at(at(path, 'options'), index);
    if (!isFields(option)) {
      report(here, 'is no option');
      continue;
    }
    checkText(report, at(here, 'label'), option['label'], LIMITS.optionLabel);
    checkText(report, at(here, 'value'), option['value'], LIMITS.optionValue);
    checkOptionalText(report, at(here, 'description'), option['description'], LIMITS.optionDescription);
    checkOptionalBoolean(report, at(here, 'default'), option['default']);
    checkEmoji(report, at(here, 'emoji'), option['emoji']);
    unique(at(here, 'value'), option['value']);
    if (option['default'] === true) chosen += 1;
  }
  if (chosen > most) report(at(path, 'options'), `has ${chosen} chosen; at most ${most}`);
}

/** A standard emoji is its own name; one of a server has a name and an id. */
function checkEmoji(report: Report, path: string, emoji: unknown): void {
  if (isAbsent(emoji)) return;
  if (isFields(emoji)) checkText(report, at(path, 'name'), emoji['name'], LIMITS.emojiName);
  else report(path, 'is no emoji');
}
