/** Prints a paragraph of the report. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/**
 * Prints what in a run cannot be right, or that every check holds.
 * @returns the exit code: 1 where something cannot be right
 */
export function printProblems(problems: readonly string[]): 0 | 1 {
  for (const problem of problems) print(`\nNot right: ${problem}`);
  if (problems.length === 0) print('\nEvery check holds.');
  return problems.length > 0 ? 1 : 0;
}
