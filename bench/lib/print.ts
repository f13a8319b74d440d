/** Prints a paragraph of the report. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
