import { canonicalLanguage } from '../../record/language.ts';

/** The BCP 47 tag of a language given by a tag or by a three-letter code of ISO 639-2: `en` for `eng`. */
export function languageTag(value: string | undefined): string | undefined {
  const tag = value === undefined ? undefined : canonicalLanguage(value.trim());
  return tag === undefined || /^(?:und|mul|zxx|mis)\b/.test(tag) ? undefined : tag;
}

/** The id that a reference points to: `p0` for `#p0` and for `list.xml#p0`; undefined for an empty one. */
export function referredId(reference: string | undefined): string | undefined {
  const whole = (reference ?? '').trim();
  const id = whole.slice(whole.lastIndexOf('#') + 1);
  return id === '' ? undefined : id;
}
