import { spaceBetween } from '../words/space-between.ts';

/** Takes out line wraps: a space where one stood, and none between letters of Chinese or Japanese. */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text.trim();
  const pieces: string[] = [];
  let last = '';
  for (const wrapped of text.split('\n')) {
    const line = wrapped.trim();
    if (line === '') continue;
    if (last !== '') pieces.push(spaceBetween(last, line));
    pieces.push(line);
    last = line;
  }
  return pieces.join('');
}
