import { describe, expect, it } from 'vitest';
import type { Spec } from '../../../src/contract/spec.ts';
import { createContract } from '../../../src/transport/playground/contract.ts';
import { keepLog } from './harness.ts';

const SPEC: Spec = { check: () => [] };

describe('the contract', () => {
  it('is loaded once, when first asked for', async () => {
    let loads = 0;
    const contract = createContract(keepLog().log, async () => {
      loads += 1;
      return SPEC;
    });
    expect(loads).toBe(0);
    expect(await Promise.all([contract(), contract()])).toEqual([SPEC, SPEC]);
    expect(loads).toBe(1);
  });

  it.each([
    [
      'is not there where it is not installed, and nobody is troubled',
      Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }),
      [],
    ],
    [
      'is not there where loading fails, and that is told',
      new TypeError('x'),
      [{ level: 'error', facts: { fault: 'TypeError' }, message: 'the contract could not be loaded' }],
    ],
  ])('%s', async (_, error, told) => {
    const { log, logged } = keepLog();
    const contract = createContract(log, () => Promise.reject(error));
    expect(await contract()).toBeUndefined();
    expect(logged).toEqual(told);
  });
});
