/**
 * A place in a recording as styles give it, without parts of a second.
 * @param seconds from the start
 * @param form `short`, as players show it, in APA and Chicago: `0:07`, `12:40`, `1:02:40`; `long`, with hours, in MLA: `00:12:40`
 */
export function timeStamp(seconds: number, form: 'short' | 'long'): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [h = '', m = '', s = ''] = [hours, minutes, rest].map((value) => String(value).padStart(2, '0'));
  if (form === 'long') return `${h}:${m}:${s}`;
  return hours > 0 ? `${hours}:${m}:${s}` : `${minutes}:${s}`;
}
