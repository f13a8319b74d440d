import { at, checkList, checkText, isFields, type Report } from './check.ts';
import { LIMITS } from './numbers.ts';

/** The suggestions for an option, or its fixed choices: a name to read and the value that is sent for it. */
export function checkChoices(report: Report, path: string, choices: unknown): readonly unknown[] {
  const list = checkList(report, path, choices, 0, LIMITS.choices);
  for (const [index, choice] of list.entries()) {
    const here = at(path, index);
    if (!isFields(choice)) {
      report(here, 'is no choice');
      continue;
    }
    checkText(report, at(here, 'name'), choice['name'], LIMITS.choiceName);
    const { value } = choice;
    if (typeof value !== 'number') checkText(report, at(here, 'value'), value, LIMITS.choiceValue);
    else if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) report(at(here, 'value'), 'is beyond the safe numbers');
  }
  return list;
}
