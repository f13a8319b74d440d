import { canonicalLanguage } from '../../record/language.ts';
import type { JsonPath } from '../../record/problems.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path in a JSON value nobody checked; undefined where the path leads nowhere. */
export function valueAt(value: unknown, ...path: JsonPath): unknown {
  let found = value;
  for (const part of path) {
    if (typeof part === 'number') found = Array.isArray(found) ? found[part] : undefined;
    else found = isObject(found) && Object.hasOwn(found, part) ? found[part] : undefined;
  }
  return found;
}

/** The array at a path; empty where there is none. */
export function listAt(value: unknown, ...path: JsonPath): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The string at a path, without blank space around it; undefined where there is none, or nothing in it. */
export function textAt(value: unknown, ...path: JsonPath): string | undefined {
  const found = valueAt(value, ...path);
  const text = typeof found === 'string' ? found.trim() : '';
  return text === '' ? undefined : text;
}

/** Elements looked at to tell a format: the first may be broken. */
const LOOKED_AT = 5;

/** Whether one of the first elements of a list is of a form: enough to tell what the list holds, whatever its length. */
export function holds(list: readonly unknown[], form: (element: JsonObject) => boolean): boolean {
  return list.slice(0, LOOKED_AT).some((element) => isObject(element) && form(element));
}

/** A language as a record can name it: `en-US`, `ja`; undefined for what is no tag, such as `english`. */
export function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(value)) return undefined;
  return canonicalLanguage(value);
}
