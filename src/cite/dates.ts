/** A day as a source prints it, in the zone it was printed in. */
export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** MLA shortens the names of months that are longer than four letters. */
const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** The day of a date (`2022-01-21`) or of a moment (`2022-01-21T11:26:54-05:00`), as it is written. */
export function dayOf(value: string): Day {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

/** `2022, January 21`. */
export function apaDate({ year, month, day }: Day): string {
  return `${year}, ${MONTHS[month - 1]} ${day}`;
}

/** `21 Jan. 2022`. */
export function mlaDate({ year, month, day }: Day): string {
  return `${day} ${MLA_MONTHS[month - 1]} ${year}`;
}

/** `January 21, 2022`. */
export function chicagoDate({ year, month, day }: Day): string {
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}
