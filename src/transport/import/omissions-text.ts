import type { FileAccount } from '../../import/account.ts';
import { sumUnits } from '../../import/file-account.ts';
import type { Omission } from '../../import/format.ts';
import { cleanTyped } from '../../render/clean.ts';
import { listed } from '../../render/names.ts';
import { entry, hanging } from './layout.ts';

/** Most entries of a file that are listed; `--json` prints each omission. */
const MOST_LISTED = 40;
/** Most lines, or stretches of them, that one entry names. */
const MOST_PLACES = 8;
/** Columns the text of an omission is cut to. */
const MOST_SHOWN = 60;

/**
 * What of a file was not imported, an entry for all of one reason that follow each other: `lines 4–15  Why.  First words`.
 * @param name of the file, where it has to be told from others
 */
export function omissionsText(file: FileAccount, name: string | undefined, width: number): string {
  if (file.omitted.length === 0) return '';
  const of = name === undefined ? '' : ` from ${name}`;
  const uncounted = sumUnits(file.omitted) === 0 ? `; none of it counts among the ${file.unitPlural}` : '';
  const groups = groupsOf(file.omitted);
  const entries = groups.slice(0, MOST_LISTED).map((group) => entry(groupText(group, file.places), width));
  const more = groups.slice(MOST_LISTED).reduce((sum, group) => sum + group.length, 0);
  const rest = more > 0 ? entry(`and ${more.toLocaleString('en-US')} more: --json lists them all`, width) : '';
  return `${hanging(`Not imported${of}${uncounted}`, width)}${entries.join('')}${rest}`;
}

/** Omissions of one reason, none of another between them. */
type Group = readonly [Omission, ...Omission[]];

function groupsOf(omitted: readonly Omission[]): readonly Group[] {
  const groups: [Omission, ...Omission[]][] = [];
  for (const omission of omitted) {
    const last = groups.at(-1);
    if (last?.[0].why === omission.why) last.push(omission);
    else groups.push([omission]);
  }
  return groups;
}

function groupText(group: Group, places: FileAccount['places']): string {
  const words = cleanTyped(group.map(({ text }) => text).find((text) => text.trim() !== '') ?? '', MOST_SHOWN);
  const lines = group.map(({ line }) => line);
  return [placesText(lines, places), group[0].why, words].filter((part) => part !== '').join('  ');
}

/** `line 17`, `lines 4–15, 18 and 20`; only lines that follow each other are a stretch, as others between may be imported. */
function placesText(lines: readonly number[], place: FileAccount['places']): string {
  const stretches: { readonly from: number; to: number }[] = [];
  for (const line of new Set(lines)) {
    const last = stretches.at(-1);
    if (last && line === last.to + 1) last.to = line;
    else stretches.push({ from: line, to: line });
  }
  const shown = stretches.slice(0, MOST_PLACES).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const more = stretches.slice(MOST_PLACES).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (more > 0) shown.push(`${more.toLocaleString('en-US')} more`);
  const isOne = stretches.length === 1 && stretches[0]!.from === stretches[0]!.to;
  return `${place}${isOne ? '' : 's'} ${listed(shown)}`;
}
