/** A flag of the terminal program itself, beside the options of its commands. */
interface Flag {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly value?: string;
  readonly description: string;
}

/** Flags every command takes. `--record` names files here; the command option of that name is `--in`. */
export const FLAGS = {
  json: { type: 'boolean', description: 'Print the answer as JSON.' },
  record: { type: 'string', value: 'PATH', description: 'Answer from this record; may be given several times.' },
  drafts: { type: 'boolean', description: 'Answer from drafts too.' },
  width: { type: 'string', value: 'COLUMNS', description: 'Wrap to this many columns, 20 to 500.' },
  'no-color': { type: 'boolean', description: 'No colour and no bold.' },
  help: { type: 'boolean', short: 'h', description: 'Show what to type.' },
  version: { type: 'boolean', description: 'Show the version.' },
} as const satisfies Readonly<Record<string, Flag>>;

/** What the flags of one line say. */
export interface FlagValues {
  readonly json: boolean;
  readonly records: readonly string[];
  readonly drafts: boolean;
  readonly width: number | undefined;
  readonly color: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Widths a person may ask for: names and ids no longer hold together below, nobody reads above. */
const WIDTHS = { from: 20, to: 500 } as const;

/** Reads the flags given, in order; the text of a problem where a value does not fit. */
export function readFlags(given: readonly (readonly [string, string | undefined])[]): FlagValues | string {
  const names = new Set(given.map(([name]) => name));
  const records = given.flatMap(([name, value]) => (name === 'record' ? [value ?? ''] : []));
  // Empty where a shell variable is not set: to answer from other records would be worse than to ask again.
  if (records.some((path) => path.trim() === '')) return '--record needs a value.';
  const width = given.findLast(([name]) => name === 'width')?.[1];
  const columns = width === undefined ? undefined : Number(width);
  if (columns !== undefined && !(Number.isInteger(columns) && columns >= WIDTHS.from && columns <= WIDTHS.to)) {
    return `--width takes a whole number from ${WIDTHS.from} to ${WIDTHS.to}.`;
  }
  return {
    json: names.has('json'),
    records,
    drafts: names.has('drafts'),
    width: columns,
    color: !names.has('no-color'),
    help: names.has('help'),
    version: names.has('version'),
  };
}
