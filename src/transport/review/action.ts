/** What a reviewer can do. The first letter of each is its key, but for those in {@link SIGNS}. */
const NAMES = {
  accept: 'the statement is right',
  edit: 'give it other words of the source',
  fidelity: 'give it another label',
  speaker: 'say who speaks',
  drop: 'take it out of the record',
  add: 'take in a sentence that the draft left out',
  back: 'undo the last step',
  next: 'leave it for later',
  quit: 'stop; all that was decided is saved',
  help: 'say what the keys do',
} as const;

export type ActionName = keyof typeof NAMES;

/** Keys that are no letters. */
const SIGNS: Partial<Record<ActionName, string>> = { add: '+', help: '?' };

/** A step of the review, and what was typed with it. */
export interface Action {
  readonly name: ActionName;
  readonly words: string;
}

/** Those that need words: they are asked for where none are typed. */
export const ASKING: ReadonlySet<ActionName> = new Set(['edit', 'fidelity', 'speaker', 'add']);

/** Each key with the name of its action. */
const KEYS = (Object.keys(NAMES) as ActionName[]).map((name) => [SIGNS[name] ?? name[0]!, name] as const);

/** The keys on one line, under every statement. */
export const KEYS_LINE = KEYS.map(([key, name]) => `${key} ${name}`).join(', ');

/** What the keys do, a line each. */
export const KEYS_HELP = KEYS.map(([key, name]) => `  ${key}  ${name.padEnd(8)}  ${NAMES[name]}`).join('\n');

/** Reads a line: a key or a name, and words after it. Undefined where it begins with neither. */
export function actionTyped(line: string): Action | undefined {
  const [first = '', ...rest] = line.trim().replace(/^\+/, '+ ').split(/\s+/);
  const name = KEYS.find(([key, name]) => first.toLowerCase() === key || first.toLowerCase() === name)?.[1];
  return name && { name, words: rest.join(' ') };
}
