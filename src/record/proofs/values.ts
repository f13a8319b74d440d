import { canonicalLanguage } from '../language.ts';
import type { JsonPath } from '../problems.ts';
import { characterFaults } from './characters.ts';
import type { Evidence } from './proof.ts';

/** Keys whose strings are copied from a held text, so that they may hold its line breaks. */
const SELECTOR_KEYS: ReadonlySet<string | number> = new Set(['exact', 'prefix', 'suffix']);

/** Every string of the record is clean, every language tag is valid, every zone is known. */
export function proveValues({ record, log }: Evidence): void {
  const langs = remember(isLanguage);
  const offsets = remember(zoneOffsets);
  walk(record, [], (path, value) => {
    if (typeof value === 'string') {
      const key = path.at(-1) ?? '';
      for (const { message } of characterFaults(value, SELECTOR_KEYS.has(key), 1)) log.at([...path], message);
      if (key === 'lang' && !langs(value)) {
        log.at([...path], `"${value}" is not a valid language tag. Use one such as "en" or "ja".`);
      }
      return;
    }
    if (!('zone' in value) || typeof value.zone !== 'string' || !('value' in value)) return;
    const offsetAt = offsets(value.zone);
    if (!offsetAt) {
      log.at(
        [...path, 'zone'],
        `"${value.zone}" is not a known time zone. Use an IANA name such as "America/New_York".`,
      );
    } else proveOffset(String(value.value), value.zone, offsetAt, (message) => log.at([...path, 'value'], message));
  });
}

/** Calls `visit` on every string and object below a value. The path is one array that changes: copy it to keep it. */
function walk(
  value: unknown,
  path: (string | number)[],
  visit: (path: JsonPath, value: string | object) => void,
): void {
  if (typeof value === 'string') visit(path, value);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((child, at) => {
      path.push(at);
      walk(child, path, visit);
      path.pop();
    });
    return;
  }
  visit(path, value);
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'number') continue;
    path.push(key);
    walk(child, path, visit);
    path.pop();
  }
}

function isLanguage(tag: string): boolean {
  return canonicalLanguage(tag) !== undefined;
}

/** A zone's offset at a moment, as `-05:00`; undefined for a zone that is not known. */
export function zoneOffsets(zone: string): ((moment: Date) => string) | undefined {
  // Intl takes a bare offset for a zone, but an offset does not say whose clock it is.
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    return (moment) => {
      const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      return name.slice('GMT'.length) || '+00:00';
    };
  } catch {
    return undefined;
  }
}

function proveOffset(
  value: string,
  zone: string,
  offsetAt: (moment: Date) => string,
  report: (message: string) => void,
) {
  const given = /T.*([+-]\d\d:\d\d)$/.exec(value)?.[1];
  if (given === undefined) return;
  const right = offsetAt(new Date(value));
  if (right === given) return;
  report(`The offset ${given} is not that of ${zone} at this moment, which is ${right}. Correct the time or the zone.`);
}

function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
