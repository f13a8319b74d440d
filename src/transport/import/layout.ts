import stringWidth from 'string-width';
import { wrapText } from '../../render/text/wrap.ts';

/** Columns that wrapped words need beside what stands before them. */
const LEAST = 16;

/** A text in lines of a terminal. @param lead what stands before the first line @param further and before the others */
export function hanging(text: string, width: number, lead = '', further = ' '.repeat(stringWidth(lead))): string {
  const before = Math.max(stringWidth(lead), further.length);
  return wrapText(text, Math.max(width - before, LEAST))
    .map(({ start, end }, n) => `${n === 0 ? lead : further}${text.slice(start, end)}\n`)
    .join('');
}

/** An entry of a section: indented by two, its further lines by four. */
export function entry(text: string, width: number): string {
  return hanging(text, width, '  ', '    ');
}

/** Rows in columns, the last of which is wrapped; where the others leave no room for it, each row is an entry. */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const last = (rows[0]?.length ?? 1) - 1;
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  const before = widths.slice(0, last).reduce((sum, column) => sum + column + 2, 2);
  const hasRoom = before + Math.min(widths[last] ?? 0, LEAST) <= width;
  return rows
    .map((row) => {
      if (!hasRoom) return entry(row.filter((cell) => cell !== '').join('  '), width);
      const cells = row.slice(0, last).map((cell, n) => `${cell}${' '.repeat(widths[n]! - stringWidth(cell))}  `);
      const told = row[last] ?? '';
      if (told === '') return `  ${cells.join('').trimEnd()}\n`;
      return hanging(told, width, `  ${cells.join('')}`);
    })
    .join('');
}
