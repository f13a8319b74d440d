import { expect } from 'vitest';
import { type Change, changed, draft, filesOf, problemsOf } from '../support/record.ts';

/** What is refused, the change that makes it so, and each problem: `path | the line it is on | message`. */
export type Case = readonly [title: string, changes: readonly Change[], problems: readonly string[]];

/** The small record with these changes is refused for exactly these reasons. */
export function refuses(_title: string, changes: readonly Change[], problems: readonly string[]): void {
  expect(problemsOf(filesOf(changed(draft(), ...changes)))).toEqual(problems);
}
