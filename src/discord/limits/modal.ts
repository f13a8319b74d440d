import {
  at,
  checkLength,
  checkList,
  checkOptionalBoolean,
  checkOptionalInteger,
  checkOptionalText,
  checkText,
  type Fields,
  isAbsent,
  isFields,
  type Report,
} from './check.ts';
import {
  checkComponent,
  checkTextDisplay,
  COMPONENT,
  control,
  endScan,
  MENUS,
  type Place,
  type Scan,
  startScan,
} from './components.ts';
import { LIMITS } from './numbers.ts';

/** Styles of a text input: one line, or several. */
const MOST_STYLE = 2;

/** In a row, an input bears its own label; in a label, that is the label's. */
const ROW: Place = new Map([
  [
    COMPONENT.textInput,
    control((report, path, input) => {
      checkText(report, at(path, 'label'), input['label'], LIMITS.modalLabel);
      checkTextInput(report, path, input);
    }),
  ],
]);

const LABEL: Place = new Map([
  ...MENUS,
  [
    COMPONENT.textInput,
    control((report, path, input) => {
      if (!isAbsent(input['label'])) report(at(path, 'label'), 'is said by the label around it');
      checkTextInput(report, path, input);
    }),
  ],
  ...[COMPONENT.fileUpload, COMPONENT.radioGroup, COMPONENT.checkboxGroup, COMPONENT.checkbox].map(
    (type) =>
      [
        type,
        control((report, path, input) => {
          checkText(report, at(path, 'custom_id'), input['custom_id'], LIMITS.customId);
        }),
      ] as const,
  ),
]);

const MODAL: Place = new Map([
  [COMPONENT.row, checkRow],
  [COMPONENT.label, checkLabel],
  [COMPONENT.text, checkTextDisplay],
]);

/** A dialog: its title, and inputs in labels or, as they used to be, in rows. */
export function checkModal(report: Report, path: string, modal: unknown): void {
  if (!isFields(modal)) {
    report(path, 'is no modal');
    return;
  }
  checkText(report, at(path, 'custom_id'), modal['custom_id'], LIMITS.customId);
  checkText(report, at(path, 'title'), modal['title'], LIMITS.modalTitle);
  const here = at(path, 'components');
  const scan = startScan(report);
  const components = checkList(report, here, modal['components'], 1, LIMITS.modalInputs);
  for (const [index, one] of components.entries()) checkComponent(scan, at(here, index), one, MODAL);
  endScan(scan, here);
  const asks = components.some((one) => isFields(one) && one['type'] !== COMPONENT.text);
  if (components.length > 0 && !asks) report(here, 'has no input');
}

function checkRow(scan: Scan, path: string, { components }: Fields): void {
  const here = at(path, 'components');
  for (const [index, one] of checkList(scan.report, here, components, 1, 1).entries()) {
    checkComponent(scan, at(here, index), one, ROW);
  }
}

function checkLabel(scan: Scan, path: string, { label, description, component }: Fields): void {
  checkText(scan.report, at(path, 'label'), label, LIMITS.modalLabel);
  checkOptionalText(scan.report, at(path, 'description'), description, LIMITS.modalDescription);
  if (isAbsent(component)) scan.report(at(path, 'component'), 'is missing');
  else checkComponent(scan, at(path, 'component'), component, LABEL);
}

function checkTextInput(report: Report, path: string, input: Fields): void {
  const { custom_id, style, value, placeholder, required, min_length, max_length } = input;
  checkText(report, at(path, 'custom_id'), custom_id, LIMITS.customId);
  if (isAbsent(style)) report(at(path, 'style'), 'is missing');
  checkOptionalInteger(report, at(path, 'style'), style, 1, MOST_STYLE);
  checkOptionalBoolean(report, at(path, 'required'), required);
  checkOptionalText(report, at(path, 'placeholder'), placeholder, LIMITS.modalPlaceholder);
  const ends = [at(path, 'min_length'), at(path, 'max_length')] as const;
  const least = checkOptionalInteger(report, ends[0], min_length, 0, LIMITS.modalValue) ? min_length : 0;
  const most = checkOptionalInteger(report, ends[1], max_length, 1, LIMITS.modalValue) ? max_length : LIMITS.modalValue;
  if (least > most) report(ends[0], `is above max_length, ${most}`);
  if (isAbsent(value) || value === '') return;
  if (typeof value !== 'string') {
    report(at(path, 'value'), 'is no text');
    return;
  }
  checkLength(report, at(path, 'value'), value, most);
  if (value.length < least) report(at(path, 'value'), `has ${value.length} characters; at least ${least}`);
}
