/** An object of a body, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as an object; without fields where it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A value as a list; empty where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as a text; empty where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A value as a whole number that is not negative; undefined where it is none. */
export function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A value as a color in CSS: Discord's are numbers up to 0xffffff. Undefined where it is none. */
export function colorOf(value: unknown): string | undefined {
  const color = countOf(value);
  return color === undefined || color > 0xff_ff_ff ? undefined : `#${color.toString(16).padStart(6, '0')}`;
}
