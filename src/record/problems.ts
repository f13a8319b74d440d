import type { RecordProblem } from './record.ts';

/** Keys and array positions from the top of `record.json`. */
export type JsonPath = readonly (string | number)[];

/** The name of the file every record is written in. */
export const RECORD_FILE = 'record.json';

/** Longest list of problems handed back: an editor corrects these first, and a hostile file cannot flood a terminal. */
export const MOST_PROBLEMS = 100;

interface Finding {
  readonly file: string;
  readonly line: number | undefined;
  readonly path: JsonPath;
  readonly message: string;
}

/** Findings kept in all: later ones of a hostile file are only counted. */
const MOST_KEPT = 10_000;

/** Longest key shown in a path. */
const LONGEST_PART = 60;

/** Characters that could change what a terminal or a page shows: a message repeats words of a file nobody checked yet. */
export const UNSAFE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufeff]/gu;

/** Collects what is wrong with one record. Lines in `record.json` are looked up once, when the list is read. */
export class ProblemLog {
  readonly #findings: Finding[] = [];
  #count = 0;

  get size(): number {
    return this.#count;
  }

  /** A problem at a place in `record.json`. */
  readonly at = (path: JsonPath, message: string): void => {
    this.#add({ file: RECORD_FILE, line: undefined, path, message });
  };

  /** A problem on a line known already, in `record.json` or in a held text. */
  onLine(file: string, line: number | undefined, message: string, path: JsonPath = []): void {
    this.#add({ file, line, path, message });
  }

  #add(finding: Finding): void {
    this.#count += 1;
    if (this.#findings.length < MOST_KEPT) this.#findings.push(finding);
  }

  /**
   * The problems by file (`record.json` first) and line, at most {@link MOST_PROBLEMS} and then one that counts the rest.
   * @param lineOf line of a path in `record.json`, from 1
   */
  list(lineOf: (path: JsonPath) => number | undefined): readonly RecordProblem[] {
    const problems = this.#findings.map(({ file, line, path, message }) => ({
      file,
      line: line ?? (file === RECORD_FILE && path.length > 0 ? lineOf(path) : undefined),
      path: visible(printPath(path)),
      message: visible(message),
    }));
    problems.sort((a, b) => compareFiles(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
    const more = this.#count - MOST_PROBLEMS;
    if (more <= 0) return problems;
    const rest = `${more} more ${more === 1 ? 'problem is' : 'problems are'} not listed; correct these and check again.`;
    return [...problems.slice(0, MOST_PROBLEMS), { file: RECORD_FILE, line: undefined, path: '', message: rest }];
  }
}

/** A path as people write it: `statements[4].spans[0].exact`. */
export function printPath(path: JsonPath): string {
  return path.reduce<string>((printed, part) => {
    if (typeof part === 'number') return `${printed}[${part}]`;
    if (!/^[A-Za-z_$][\w$]{0,59}$/.test(part)) return `${printed}[${JSON.stringify(part.slice(0, LONGEST_PART))}]`;
    return printed === '' ? part : `${printed}.${part}`;
  }, '');
}

function compareFiles(a: string, b: string): number {
  if (a === b) return 0;
  if (a === RECORD_FILE) return -1;
  if (b === RECORD_FILE) return 1;
  return a < b ? -1 : 1;
}

function visible(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
