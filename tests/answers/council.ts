import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { verify, type VerifyArgs } from '../../src/answers/verify.ts';
import type { Verification } from '../../src/answers/schema.ts';
import { expectKind } from '../support/first-record.ts';
import { smallTalk } from '../support/small-records.ts';

/** What three people say at a council, as it was said. */
export const LINES = [
  [
    'ana',
    'We will not close the old harbour before the winter of 2031, and the northern ferry keeps its twelve crossings.',
  ],
  [
    'ben',
    'The council agreed to repair the lighthouse if the ministry pays half of the cost, but nobody signed the letter yet.',
  ],
  [
    'cy',
    'Every fisherman should receive a new licence in April. Most of them, um, asked for smaller nets and cheaper diesel.',
  ],
  ['ana', 'I don’t believe that the engineers measured the granite walls twice, or that Oslo sent its report.'],
  ['ben', 'The bridge carries five hundred trucks on a busy morning, which is more than Bergen ever counted.'],
  ['cy', 'Thank you all very much for coming.'],
  ['ana', 'Thank you all very much for coming.'],
] as const;

/** An archive of the council alone; `t0`, `t1` and so on are its lines. */
export const councilArchive = openArchive([smallTalk(LINES, 'council')]);

/** What comes of checking a quote; anything but a verification fails. */
export function checked(archive: Archive, args: VerifyArgs | string): Verification {
  return expectKind(verify(archive, typeof args === 'string' ? { quote: args } : args), 'verification');
}

/** The lines that hold a quote, or its parts, in order: `t0 t4`. */
export function linesOf({ matches }: Verification): string {
  return matches.map(({ statement }) => statement.id).join(' ');
}
