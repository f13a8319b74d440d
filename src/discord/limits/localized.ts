import { at, checkText, type Fields, isAbsent, isFields, type Report } from './check.ts';
import { LIMITS } from './numbers.ts';

/** The languages Discord's apps speak, by its codes (docs). */
export const LOCALES: ReadonlySet<string> = new Set(
  (
    'bg cs da de el en-GB en-US es-419 es-ES fi fr hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi ' +
    'zh-CN zh-TW'
  ).split(' '),
);

/** What the name of a slash command or option is made of (docs); code points are counted. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A name with its translations. What is typed after a slash has letters in lower case only, and no spaces. */
export function checkName(report: Report, path: string, named: Fields, typed: boolean): void {
  for (const [here, name] of eachText(report, path, named, 'name')) {
    if (!checkText(report, here, name, typed ? Infinity : LIMITS.commandName) || !typed) continue;
    if (!NAME.test(name)) report(here, `is not 1 to ${LIMITS.commandName} letters, digits, - _ or '`);
    else if (name !== name.toLowerCase()) report(here, 'is not lower case');
  }
}

/** A description with its translations. */
export function checkDescription(report: Report, path: string, described: Fields): void {
  for (const [here, text] of eachText(report, path, described, 'description')) {
    checkText(report, here, text, LIMITS.commandDescription);
  }
}

/** Its name and the translations of it, each marked with its language: names have to differ within one. */
export function eachName(path: string, { name, name_localizations }: Fields): readonly (readonly [string, string])[] {
  const locales = isFields(name_localizations) ? name_localizations : {};
  const shown = [...LOCALES].flatMap((locale): (readonly [string, string])[] => {
    const translated = Object.hasOwn(locales, locale) ? locales[locale] : undefined;
    const here = at(at(path, 'name_localizations'), locale);
    return typeof translated === 'string' ? [[here, `${locale}\n${translated}`]] : [];
  });
  return typeof name === 'string' ? [[at(path, 'name'), name], ...shown] : shown;
}

/** Characters of the longest of a text and its translations: that one counts towards the size of a command (docs). */
export function longest(fields: Fields, key: 'name' | 'description'): number {
  const translations = fields[`${key}_localizations`];
  const texts = [fields[key], ...(isFields(translations) ? Object.values(translations) : [])];
  return texts.reduce<number>((most, text) => (typeof text === 'string' ? Math.max(most, text.length) : most), 0);
}

function eachText(report: Report, path: string, fields: Fields, key: string): (readonly [string, unknown])[] {
  const translations = fields[`${key}_localizations`];
  const here = at(path, `${key}_localizations`);
  const all: (readonly [string, unknown])[] = [[at(path, key), fields[key]]];
  if (isAbsent(translations)) return all;
  if (!isFields(translations)) {
    report(here, 'is no table of translations');
    return all;
  }
  for (const [locale, text] of Object.entries(translations)) {
    if (LOCALES.has(locale)) all.push([at(here, locale), text]);
    else report(here, 'names a language that Discord does not have');
  }
  return all;
}
