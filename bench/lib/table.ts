import type { Timing } from './percentiles.ts';

/** A table in Markdown, its columns aligned: the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0), 3));
  const line = (cells: readonly string[]): string => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** At most so many UTF-16 units of a text, with `…` where it goes on. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Three telling digits, never in scientific notation: 0.0123, 1.23, 123. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** Median and 99th percentile in one cell. */
export function timingCell({ p50, p99 }: Timing): string {
  return `${figure(p50)} / ${figure(p99)}`;
}

/** How many times as long a peer takes: at the median, at the 99th percentile, and for its slowest search. */
export function ratioCell(peer: Timing, ours: Timing): string {
  return [ratio(peer.p50, ours.p50), ratio(peer.p99, ours.p99), ratio(peer.slowest, ours.slowest)].join(' / ');
}

/** How many times as much the first is as the second. */
export function ratio(value: number, other: number): string {
  const times = value / other;
  return `${times >= 10 ? times.toFixed(0) : times.toFixed(1)}x`;
}
