/** What is equal for the same label: without a suffix in brackets, case and width of spaces. */
export function keyOf(label: string): string {
  const bare = label.replace(/[([（][^()[\]（）]*[)\]）]\s*$/u, '');
  return (bare.trim() === '' ? label : bare).toLowerCase().trim().split(/\s+/u).join(' ');
}
