/** The name of a file without the folders above it, of whichever system. */
export function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}
