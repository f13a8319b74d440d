import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { JsonPath } from './problems.ts';

type Issue = z.core.$ZodIssue;
/** Unknown keys of one object that are named one by one. */
const MOST_KEYS = 100;
/** Complaints put into words; a hostile file cannot make more than this work. */
const MOST_ISSUES = 10_000;

type Report = (path: JsonPath, message: string) => void;

/**
 * Checks a value against a schema, one plain sentence for each thing wrong with it.
 * @returns the value with its defaults, or undefined once something was reported
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  report: Report,
): z.output<Schema> | undefined {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues.slice(0, MOST_ISSUES)) reportIssue(schema, value, issue, report);
  return undefined;
}

function reportIssue(schema: z.ZodType, value: unknown, issue: Issue, report: Report): void {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  const found = valueAt(value, path);
  if (issue.code === 'unrecognized_keys') {
    const forms = formsAt(schema, path);
    for (const key of issue.keys.slice(0, MOST_KEYS)) report([...path, key], unknownKey(key, forms, found));
    const more = issue.keys.length - MOST_KEYS;
    if (more > 0) report(path, `${more} more keys here are not keys of the record format. Remove them.`);
    return;
  }
  if (issue.code === 'invalid_union') {
    const forms = formsAt(schema, path);
    if (forms.length < 2 || !isObject(found)) {
      report(path, unionMessage(issue, found, forms));
      return;
    }
    // The form with the fewest complaints is the one the editor meant.
    const meant = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    for (const inner of meant) reportIssue(schema, value, { ...inner, path: [...issue.path, ...inner.path] }, report);
    return;
  }
  report(path, sentence(issue, found));
}

function unionMessage(issue: Issue, found: unknown, forms: readonly z.ZodObject[]): string {
  if (found === undefined) return 'This is missing. Add it.';
  if (forms.length > 1) return `This must be an object, not ${kindOf(found)}. Give it as ${printForms(forms)}.`;
  if (typeof found !== 'string') return `This must be text, not ${kindOf(found)}.`;
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(found)) {
    return `"${found}" is not a day or time of the calendar. Correct it.`;
  }
  return `"${short(found)}" is not a date: ${issue.message}.`;
}

function unknownKey(key: string, forms: readonly z.ZodObject[], found: unknown): string {
  const known = forms.flatMap((form) => Object.keys(form.shape));
  if (known.includes(key)) return `"${short(key)}" does not go with the other keys here. Use ${printForms(forms)}.`;
  const unused = known.filter((name) => !isObject(found) || !Object.hasOwn(found, name));
  const meant = nearest(key, unused);
  if (meant !== undefined) return `"${short(key)}" is not a key of the record format. Did you mean "${meant}"?`;
  return `"${short(key)}" is not a key of the record format. Remove it, or use one of: ${[...new Set(known)].join(', ')}.`;
}

function sentence(issue: Issue, found: unknown): string {
  if (found === undefined) return 'This is missing. Add it.';
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, found);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = typeof found === 'string' ? nearest(found, values) : undefined;
      const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      return `${printed(found)} is not one of the values allowed: ${values.join(', ')}.${hint}`;
    }
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive !== false);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), found);
    case 'invalid_format':
      if (issue.format === 'url') return `${printed(found)} is not a web address. Give it in full, with https://.`;
      return `${printed(found)} is not accepted: ${issue.message}.`;
    default:
      return `${printed(found)} is not accepted: ${issue.message}.`;
  }
}

function wrongType(expected: string, found: unknown): string {
  if (expected === 'int') return `${printed(found)} is not a whole number. Use a whole number.`;
  const wanted: Readonly<Record<string, string>> = {
    string: 'text in quotation marks',
    number: 'a number without quotation marks',
    array: 'a list: [ … ]',
    object: 'an object: { … }',
  };
  return `This must be ${wanted[expected] ?? expected}, not ${kindOf(found)}.`;
}

function tooSmall(origin: string, minimum: number, inclusive: boolean): string {
  if (origin === 'string') return 'This is empty. Give some text, or remove the key where it is not required.';
  if (origin === 'array') return `This list is too short: it needs at least ${minimum}. Add what is missing.`;
  return `The number is too small. Use ${inclusive ? minimum : minimum + 1} or more.`;
}

function tooBig(origin: string, maximum: number, found: unknown): string {
  const most = maximum.toLocaleString('en-US');
  if (typeof found === 'string') {
    return `This text is too long: ${found.length.toLocaleString('en-US')} characters, and ${most} is the most. Shorten it.`;
  }
  if (origin === 'array' && Array.isArray(found)) {
    return `This list is too long: ${found.length.toLocaleString('en-US')}, and ${most} is the most. Split the record in two.`;
  }
  return `The number is too large. Use ${most} or less.`;
}

/** The object schemas that may stand at a path: several where the format offers a choice of forms. */
function formsAt(schema: z.ZodType, path: JsonPath): readonly z.ZodObject[] {
  let schemas = unwrap(schema);
  for (const part of path) {
    schemas = schemas.flatMap((outer) => {
      if (typeof part === 'number') return outer instanceof z.ZodArray ? unwrap(outer.element as z.ZodType) : [];
      const inner = outer instanceof z.ZodObject && Object.hasOwn(outer.shape, part) ? outer.shape[part] : undefined;
      return inner ? unwrap(inner as z.ZodType) : [];
    });
  }
  return schemas.filter((form) => form instanceof z.ZodObject);
}

function unwrap(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as readonly z.ZodType[]).flatMap(unwrap);
  return [schema];
}

function printForms(forms: readonly z.ZodObject[]): string {
  return forms.map(({ shape }) => `{ ${Object.keys(shape).join(', ')} }`).join(' or ');
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[part];
  }
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  return 'true or false';
}

function printed(value: unknown): string {
  if (typeof value === 'string') return `"${short(value)}"`;
  return typeof value === 'object' && value !== null ? kindOf(value) : String(value);
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
