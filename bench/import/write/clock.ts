/** `01:07:03.250` */
export function clock(seconds: number, point = '.'): string {
  const whole = Math.floor(seconds);
  return `${wholeClock(seconds)}${point}${String(Math.round((seconds - whole) * 1000)).padStart(3, '0')}`;
}

/** `01:07:03` */
export function wholeClock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [whole / 3600, (whole / 60) % 60, whole % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** `7:03`, `1:07:03`: whole seconds, hours only where there are some. */
export function shortClock(seconds: number): string {
  return wholeClock(seconds).replace(/^00:0?|^0/, '');
}
