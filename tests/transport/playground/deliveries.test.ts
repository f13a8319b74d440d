import { setImmediate } from 'node:timers/promises';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { Sent } from '../../../src/playground/protocol.ts';
import { createDeliveries } from '../../../src/transport/playground/deliveries.ts';

const TO = { id: '1', applicationId: '2', token: 'x' };
const PONG = { type: 1 } as APIInteractionResponse;

it('an answer leaves before anything is done for its verdict', async () => {
  const lines: Sent[] = [];
  let asked = 0;
  let time = 1000;
  const { callbacks, judged } = createDeliveries(
    (line) => void lines.push(line),
    async () => {
      asked += 1;
      return undefined;
    },
    () => time,
  );
  time = 1002.345;
  expect(await callbacks.create(TO, PONG, 0)).toEqual({ kind: 'done' });
  expect(lines).toEqual([{ kind: 'callback', ms: 2.3, body: PONG }]);
  expect(asked).toBe(0);
  await setImmediate();
  expect(asked).toBe(1);
  await callbacks.deleteOriginal(TO);
  expect(await judged()).toBe(2);
  expect(lines.slice(1)).toEqual([
    { kind: 'verdict', of: 0, contract: undefined, limits: [] },
    { kind: 'delete', ms: 2.3 },
  ]);
});
