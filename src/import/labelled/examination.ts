const EXAMINATION =
  /^(?:further\s)?(?:(?:direct|cross|re-?direct|re-?cross|voir dire)[\s-]?)?examination(?:\s(?:by|of|continued|\(continued\))[^?!]{0,60})?:?$/i;
const ASKED_BY = /^(?:questions\s)?by\s(?:mr|mrs|ms|miss|dr|the|attorney|counsel)\b[^:?!]{0,60}:$/i;

/**
 * Whether a line heads a part of a hearing of witnesses, and is words of nobody: `CROSS-EXAMINATION`, `BY MS. LOPEZ:`. It says who asks from
 * there on, but the labels below it still are `Q`, and are not given her name.
 */
export function isExamination(text: string): boolean {
  return text.length <= 120 && (EXAMINATION.test(text) || ASKED_BY.test(text));
}
