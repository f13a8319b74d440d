/** Says what is wrong, and where: a path such as `data.components[0].label`, and the rule. */
export type Report = (path: string, rule: string) => void;

/** An object of unknown shape. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Discord takes null for what is left out. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The path of a field; that of the body itself is empty. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A text that has to be there. One of white space alone counts as empty: Discord trims before it counts. */
export function checkText(report: Report, path: string, value: unknown, most: number): value is string {
  if (typeof value !== 'string') {
    report(path, isAbsent(value) ? 'is missing' : 'is no text');
    return false;
  }
  if (value.trim() === '') report(path, 'is empty');
  checkLength(report, path, value, most);
  return true;
}

/** A text that may be left out, but not be empty. */
export function checkOptionalText(report: Report, path: string, value: unknown, most: number): void {
  if (!isAbsent(value)) checkText(report, path, value, most);
}

export function checkLength(report: Report, path: string, value: string, most: number): void {
  if (value.length > most) report(path, `has ${value.length} characters; at most ${most}`);
}

/** A whole number that may be left out. */
export function checkOptionalInteger(
  report: Report,
  path: string,
  value: unknown,
  least: number,
  most: number,
): value is number {
  if (isAbsent(value)) return false;
  const fits = Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  if (!fits) report(path, `is no whole number from ${least} to ${most}`);
  return fits;
}

export function checkOptionalBoolean(report: Report, path: string, value: unknown): void {
  if (!isAbsent(value) && typeof value !== 'boolean') report(path, 'is neither true nor false');
}

/** A list of `least` to `most`; what is left out counts as an empty one. */
export function checkList(
  report: Report,
  path: string,
  value: unknown,
  least: number,
  most: number,
): readonly unknown[] {
  const list: unknown = value ?? [];
  if (!Array.isArray(list)) {
    report(path, 'is no list');
    return [];
  }
  if (list.length < least) report(path, list.length === 0 ? 'is empty' : `has ${list.length}; at least ${least}`);
  if (list.length > most) report(path, `has ${list.length}; at most ${most}`);
  return list;
}

/** Reports the second of two that are the same. */
export function createUnique(report: Report): (path: string, value: unknown) => void {
  const seen = new Set<unknown>();
  return (path, value) => {
    if (seen.has(value)) report(path, 'is used twice');
    seen.add(value);
  };
}

/** An address with one of the schemes, such as `https:`. */
export function checkUrl(report: Report, path: string, value: unknown, most: number, schemes: readonly string[]): void {
  if (!checkText(report, path, value, most) || value.length > most) return;
  const parsed = /\s/.test(value) ? null : URL.parse(value);
  if (!parsed || !schemes.includes(parsed.protocol)) report(path, `is no address with ${schemes.join(' or ')}`);
}
