import { loadSpec, type Spec } from '../../contract/spec.ts';
import { faultName, type Log } from '../log.ts';

/** Gives Discord's published contract, once it is loaded; undefined where it cannot be had. */
export type Contract = () => Promise<Spec | undefined>;

/** The contract, loaded when first asked for. It is a development dependency, which may be left out. */
export function createContract(log: Log, load: () => Promise<Spec> = loadSpec): Contract {
  let loading: Promise<Spec | undefined> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_MODULE_NOT_FOUND') return undefined;
      log.error({ fault: faultName(error) }, 'the contract could not be loaded');
      return undefined;
    }));
}
