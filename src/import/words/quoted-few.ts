/** The first of some texts in quotation marks, at most so many, then how many more there are: `“#a”`, `“#b”`, `3 more`. */
export function quotedFew(texts: readonly string[], most: number): readonly string[] {
  const shown = texts.slice(0, most).map((text) => `“${text}”`);
  return texts.length > most ? [...shown, `${texts.length - most} more`] : shown;
}
