import {
  at,
  checkList,
  checkOptionalInteger,
  checkOptionalText,
  checkText,
  checkUrl,
  type Fields,
  isAbsent,
  isFields,
  type Report,
} from './check.ts';
import { LIMITS } from './numbers.ts';

/** An embed has to show one of these. */
const SHOWN = ['title', 'description', 'fields', 'footer', 'author', 'image', 'thumbnail'] as const;

/** The embeds of a classic message. */
export function checkEmbeds(report: Report, path: string, embeds: unknown): void {
  let text = 0;
  for (const [index, embed] of checkList(report, path, embeds, 0, LIMITS.embeds).entries()) {
    if (isFields(embed)) text += checkEmbed(report, at(path, index), embed);
    else report(at(path, index), 'is no embed');
  }
  if (text > LIMITS.embedsText) report(path, `have ${text} characters of text in all; at most ${LIMITS.embedsText}`);
}

/** Checks one embed; gives the characters it adds to the total. */
function checkEmbed(report: Report, path: string, embed: Fields): number {
  const { title, description, footer, author, url, color } = embed;
  const shown = SHOWN.some((key) => !isAbsent(embed[key]) && !(Array.isArray(embed[key]) && embed[key].length === 0));
  if (!shown) report(path, 'is empty');
  checkOptionalText(report, at(path, 'title'), title, LIMITS.embedTitle);
  checkOptionalText(report, at(path, 'description'), description, LIMITS.embedDescription);
  checkOptionalInteger(report, at(path, 'color'), color, 0, LIMITS.color);
  if (!isAbsent(url)) checkUrl(report, at(path, 'url'), url, LIMITS.mediaUrl, ['http:', 'https:']);
  const signed = [
    ['footer', footer, 'text', LIMITS.embedFooter],
    ['author', author, 'name', LIMITS.embedAuthor],
  ] as const;
  let text = lengthOf(title) + lengthOf(description);
  for (const [key, part, words, most] of signed) {
    if (isAbsent(part)) continue;
    const value = isFields(part) ? part[words] : undefined;
    checkText(report, at(at(path, key), words), value, most);
    text += lengthOf(value);
  }
  return text + checkFields(report, at(path, 'fields'), embed['fields']);
}

function checkFields(report: Report, path: string, fields: unknown): number {
  let text = 0;
  for (const [index, field] of checkList(report, path, fields, 0, LIMITS.embedFields).entries()) {
    const here = at(path, index);
    if (!isFields(field)) {
      report(here, 'is no field');
      continue;
    }
    checkText(report, at(here, 'name'), field['name'], LIMITS.embedFieldName);
    checkText(report, at(here, 'value'), field['value'], LIMITS.embedFieldValue);
    text += lengthOf(field['name']) + lengthOf(field['value']);
  }
  return text;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}
