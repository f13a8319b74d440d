import { parseArgs } from 'node:util';
import { argsProblem } from './args-problem.ts';
import type { ServiceArgs } from './service.ts';

const DOORS = ['gateway', 'http', 'playground'] as const;

/** Which door `readout start` opens. */
export type Door = (typeof DOORS)[number];

/** Reads what follows `readout start`; a problem with a next step where it does not fit. No door: the usual one. */
export function readServiceArgs(
  args: readonly string[],
): ({ readonly door: Door | undefined } & ServiceArgs) | { readonly problem: string } | { readonly help: string } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        record: { type: 'string', multiple: true },
        'no-deploy': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { help: USAGE };
    const [word, ...others] = positionals;
    const door = DOORS.find((name) => name === word);
    if (others.length > 0 || (word !== undefined && !door)) {
      return { problem: `start takes one of ${DOORS.join(', ')}, or nothing. ${USAGE}` };
    }
    return { door, records: values.record ?? [], deploy: values['no-deploy'] !== true };
  } catch (error) {
    return { problem: `${argsProblem(error)} ${USAGE}` };
  }
}

const USAGE = `Type: start [${DOORS.join('|')}] [--no-deploy] [--record PATH]`;
