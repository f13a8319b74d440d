/** A value that is a web address in full; undefined where it is none. */
export function webAddress(value: string | undefined): string | undefined {
  const address = value?.trim() ?? '';
  return /^https?:\/\/\S+$/.test(address) && URL.canParse(address) ? address : undefined;
}
