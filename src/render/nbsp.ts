/** No-break space: keeps a date, a count or a `·` from standing alone on the next line. */
export const NBSP = '\u00a0';
