/** Chinese and Japanese letters and marks: no space stands between their words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Takes out line wraps: a space where one stood, and none between letters of Chinese or Japanese. */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text.trim();
  const pieces: string[] = [];
  let last = '';
  for (const wrapped of text.split('\n')) {
    const line = wrapped.trim();
    if (line === '') continue;
    if (last !== '' && !(isUnspaced(last.slice(-1)) && isUnspaced(line.slice(0, 1)))) pieces.push(' ');
    pieces.push(line);
    last = line;
  }
  return pieces.join('');
}

/** Letters below U+2E80 are all of other scripts. */
function isUnspaced(letter: string): boolean {
  return letter >= '\u2E80' && UNSPACED.test(letter);
}
