import type { Evidence } from './proof.ts';

/** No statement ends before it begins. */
export function proveTimes({ record, log }: Evidence): void {
  for (const [at, { time }] of record.statements.entries()) {
    if (time?.end === undefined || time.end >= time.start) continue;
    log.at(
      ['statements', at, 'time', 'end'],
      `The end, ${time.end} s, is before the start, ${time.start} s. Correct one, or leave out the end.`,
    );
  }
}
