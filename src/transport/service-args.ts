import { parseArgs } from 'node:util';
import { argsProblem } from './args-problem.ts';
import type { ServiceArgs } from './service.ts';

/** Which door `readout start` opens. */
export type Door = 'gateway' | 'http';

/** Reads what follows `readout start`; a problem with a next step where it does not fit. */
export function readServiceArgs(
  args: readonly string[],
): ({ readonly door: Door } & ServiceArgs) | { readonly problem: string } | { readonly help: string } {
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
    const [door = 'gateway', ...others] = positionals;
    if (others.length > 0 || (door !== 'gateway' && door !== 'http')) {
      return { problem: `start takes "http" or nothing. ${USAGE}` };
    }
    return { door, records: values.record ?? [], deploy: values['no-deploy'] !== true };
  } catch (error) {
    return { problem: `${argsProblem(error)} ${USAGE}` };
  }
}

const USAGE = 'Type: start [http] [--no-deploy] [--record PATH]';
