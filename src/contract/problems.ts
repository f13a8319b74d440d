/** One thing wrong with a body: where, Discord's code for it (as near as the schema tells), and words. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** Nested errors, as Discord sends them: `{data: {content: {_errors: [{code, message}]}}}`. */
export interface NestedErrors {
  [key: string]: NestedErrors | readonly { readonly code: string; readonly message: string }[];
}

/** The part of a zod issue that is read here. */
export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly format?: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** A time as RFC 3339 writes it. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/** Problems of a list of zod issues. Of a union, only the branch that was meant is told. */
export function problemsOf(issues: readonly Issue[], value: unknown, base: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors && issue.errors.length > 0) {
      return problemsOf(meantBranch(issue.errors), at(value, issue.path), path);
    }
    const found = at(value, issue.path);
    if (issue.format === 'datetime' && isDateTime(found)) return [];
    return [{ path, code: codeOf(issue, found), message: issue.message }];
  });
}

export function nestErrors(problems: readonly Problem[]): NestedErrors {
  const root: NestedErrors = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) node = (node[String(key)] ??= {}) as NestedErrors;
    node['_errors'] = [...((node['_errors'] ?? []) as { code: string; message: string }[]), { code, message }];
  }
  return root;
}

/** One line a problem: `data.embeds.0.title: Must be 256 or fewer in length.` */
export function describe({ path, message }: Problem): string {
  return path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message;
}

/** Of the branches of a union, the one whose `type` fits what was sent; else the one with the fewest issues. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const bySize = [...branches].sort((one, other) => one.length - other.length);
  const fits = bySize.find((issues) => !issues.some(({ path }) => path.length === 1 && path[0] === 'type'));
  return fits ?? bySize[0] ?? [];
}

function codeOf({ code, origin }: Issue, value: unknown): string {
  if (value === undefined || value === null) return 'BASE_TYPE_REQUIRED';
  switch (code) {
    case 'too_big':
    case 'too_small':
      return origin === 'string' || origin === 'array'
        ? 'BASE_TYPE_BAD_LENGTH'
        : `NUMBER_TYPE_${code === 'too_big' ? 'MAX' : 'MIN'}`;
    case 'invalid_format':
      return 'STRING_TYPE_REGEX';
    case 'invalid_value':
      return 'BASE_TYPE_CHOICES';
    case undefined:
    default:
      return 'BASE_TYPE_INVALID';
  }
}

/** The schemas take times in UTC, written with Z, alone; Discord takes an offset, and sends one itself. */
function isDateTime(value: unknown): boolean {
  return typeof value === 'string' && DATE_TIME.test(value) && !Number.isNaN(Date.parse(value));
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
