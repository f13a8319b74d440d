import { join } from 'node:path';
import { commands, menus } from '../../commands/index.ts';
import { createConversation } from '../../src/conversation/conversation.ts';
import { openArchive, readRecords } from '../../src/index.ts';
import type { Exchange } from '../../tests/loopback-discord/index.ts';
import { type Timing, timingOf } from '../lib/percentiles.ts';

/** Runs over the payloads: the first compile the code and are not counted. */
const WARM_UPS = 2;
const PASSES = 5;

/** Times an interaction in, a body out, in this process: what an answer costs without any network. */
export async function timeReact(exchanges: readonly Exchange[]): Promise<Timing> {
  const { records } = await readRecords([join(import.meta.dirname, '../../data')]);
  const { react } = createConversation({
    archive: openArchive(records),
    commands,
    menus,
    report: (fault) => {
      throw fault;
    },
  });
  const times = exchanges.map((): number[] => []);
  for (let pass = 0; pass < WARM_UPS + PASSES; pass += 1) {
    exchanges.forEach(({ payload }, at) => {
      const start = performance.now();
      JSON.stringify(react(payload)?.response);
      if (pass >= WARM_UPS) times[at]!.push(performance.now() - start);
    });
  }
  return timingOf(times);
}
