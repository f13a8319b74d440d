/** `12:31`, `00:12:31`, `1:02:03.250`; hours may have any number of digits up to three. */
export const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;

/** @returns the seconds that a time of the recording makes; undefined where it is none, as `12:75` */
export function secondsOf(clock: string | undefined): number | undefined {
  if (clock === undefined) return undefined;
  const parts = clock.replace(',', '.').split(':').map(Number);
  const seconds = parts.at(-1) ?? 0;
  const minutes = parts.at(-2) ?? 0;
  if (seconds >= 60 || (parts.length > 2 && minutes >= 60)) return undefined;
  const whole = parts.reduce((sum, part) => sum * 60 + part, 0);
  return Math.round(whole * 1000) / 1000;
}
