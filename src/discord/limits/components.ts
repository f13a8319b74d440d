import {
  at,
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
import { checkButton, checkMenu } from './controls.ts';
import { LIMITS } from './numbers.ts';

/** Types of components, by Discord's numbers. */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

/** What is counted while the components of one message or modal are looked through. */
export interface Scan {
  readonly report: Report;
  readonly uniqueId: (path: string, value: unknown) => void;
  readonly uniqueCustomId: (path: string, value: unknown) => void;
  components: number;
  /** Characters in text displays. */
  text: number;
}

/** The types that may stand in a place, and what each has to fulfil there. */
export type Place = ReadonlyMap<unknown, (scan: Scan, path: string, component: Fields) => void>;

/** 32-bit numbers tell components of a message apart. */
const MOST_ID = 2 ** 31 - 1;

const BUTTON: Place = new Map([[COMPONENT.button, control(checkButton)]]);

export const MENUS: Place = new Map(
  [
    COMPONENT.stringSelect,
    COMPONENT.userSelect,
    COMPONENT.roleSelect,
    COMPONENT.mentionableSelect,
    COMPONENT.channelSelect,
  ].map((type) => [type, control(checkMenu)]),
);

const ROW: Place = new Map([...BUTTON, ...MENUS]);
const CLASSIC: Place = new Map([[COMPONENT.row, checkRow]]);
const TEXT: Place = new Map([[COMPONENT.text, checkTextDisplay]]);
const ACCESSORY: Place = new Map([...BUTTON, [COMPONENT.thumbnail, checkPicture]]);

const CONTAINER: Place = new Map([
  ...CLASSIC,
  ...TEXT,
  [COMPONENT.section, checkSection],
  [COMPONENT.gallery, checkGallery],
  [COMPONENT.file, checkFile],
  [COMPONENT.separator, checkSeparator],
]);

const MESSAGE: Place = new Map([...CONTAINER, [COMPONENT.container, checkContainer]]);

/** Whether one of the components at the top is of the newer kind, which needs the flag for it. */
export function needsFlag(components: unknown): boolean {
  if (!Array.isArray(components)) return false;
  return components.some((one) => isFields(one) && one['type'] !== COMPONENT.row && MESSAGE.has(one['type']));
}

/** The components of a message: rows of controls alone, or (`v2`) text, sections, containers as well. */
export function checkComponents(report: Report, path: string, components: unknown, v2: boolean): void {
  const scan = startScan(report);
  const list = checkList(report, path, components, 0, v2 ? LIMITS.components : LIMITS.rows);
  for (const [index, one] of list.entries()) checkComponent(scan, at(path, index), one, v2 ? MESSAGE : CLASSIC);
  endScan(scan, path);
}

export function startScan(report: Report): Scan {
  return { report, uniqueId: createUnique(report), uniqueCustomId: createUnique(report), components: 0, text: 0 };
}

/** What only shows once all components are counted. */
export function endScan({ report, components, text }: Scan, path: string): void {
  if (components > LIMITS.components) {
    report(path, `has ${components} components, nested ones included; at most ${LIMITS.components}`);
  }
  if (text > LIMITS.messageText) report(path, `has ${text} characters of text in all; at most ${LIMITS.messageText}`);
}

/** Places hold no containers below containers, so however deep a value is nested, the look is shallow. */
export function checkComponent(scan: Scan, path: string, component: unknown, place: Place): void {
  scan.components += 1;
  if (!isFields(component)) {
    scan.report(path, 'is no component');
    return;
  }
  const { id, type } = component;
  // 0 asks Discord to number the component itself.
  if (checkOptionalInteger(scan.report, at(path, 'id'), id, 0, MOST_ID) && id > 0) scan.uniqueId(at(path, 'id'), id);
  const check = place.get(type);
  if (check) check(scan, path, component);
  else scan.report(at(path, 'type'), 'cannot stand here');
}

/** The check of a control, with its id kept apart from those of the others. */
export function control(check: (report: Report, path: string, component: Fields) => void) {
  return (scan: Scan, path: string, component: Fields): void => {
    check(scan.report, path, component);
    const id = component['custom_id'];
    if (!isAbsent(id)) scan.uniqueCustomId(at(path, 'custom_id'), id);
  };
}

export function checkTextDisplay(scan: Scan, path: string, { content }: Fields): void {
  if (checkText(scan.report, at(path, 'content'), content, LIMITS.messageText)) scan.text += content.length;
}

function checkRow(scan: Scan, path: string, { components }: Fields): void {
  const here = at(path, 'components');
  const list = checkList(scan.report, here, components, 1, LIMITS.buttonsInRow);
  for (const [index, one] of list.entries()) checkComponent(scan, at(here, index), one, ROW);
  if (list.length > 1 && list.some((one) => isFields(one) && MENUS.has(one['type']))) {
    scan.report(here, 'has a menu beside something else');
  }
}

function checkSection(scan: Scan, path: string, { components, accessory }: Fields): void {
  const here = at(path, 'components');
  const texts = checkList(scan.report, here, components, 1, LIMITS.sectionTexts);
  for (const [index, one] of texts.entries()) checkComponent(scan, at(here, index), one, TEXT);
  if (isAbsent(accessory)) scan.report(at(path, 'accessory'), 'is missing');
  else checkComponent(scan, at(path, 'accessory'), accessory, ACCESSORY);
}

function checkContainer(scan: Scan, path: string, { components, accent_color, spoiler }: Fields): void {
  checkOptionalInteger(scan.report, at(path, 'accent_color'), accent_color, 0, LIMITS.color);
  checkOptionalBoolean(scan.report, at(path, 'spoiler'), spoiler);
  const here = at(path, 'components');
  const list = checkList(scan.report, here, components, 1, LIMITS.components);
  for (const [index, one] of list.entries()) checkComponent(scan, at(here, index), one, CONTAINER);
}

function checkSeparator({ report }: Scan, path: string, { spacing, divider }: Fields): void {
  checkOptionalInteger(report, at(path, 'spacing'), spacing, 1, 2);
  checkOptionalBoolean(report, at(path, 'divider'), divider);
}

function checkGallery(scan: Scan, path: string, { items }: Fields): void {
  const here = at(path, 'items');
  for (const [index, item] of checkList(scan.report, here, items, 1, LIMITS.galleryItems).entries()) {
    if (isFields(item)) checkPicture(scan, at(here, index), item);
    else scan.report(at(here, index), 'is no picture');
  }
}

function checkPicture({ report }: Scan, path: string, { media, description }: Fields): void {
  checkMedia(report, at(path, 'media'), media, ['http:', 'https:', 'attachment:']);
  checkOptionalText(report, at(path, 'description'), description, LIMITS.mediaDescription);
}

function checkFile({ report }: Scan, path: string, { file }: Fields): void {
  checkMedia(report, at(path, 'file'), file, ['attachment:']);
}

function checkMedia(report: Report, path: string, media: unknown, schemes: readonly string[]): void {
  if (isFields(media)) checkUrl(report, at(path, 'url'), media['url'], LIMITS.mediaUrl, schemes);
  else report(path, 'is missing');
}
