import learnt from './ranking.json' with { type: 'json' };
import type { Head } from './model.ts';

/** For the passages a reader is shown: learnt so that the first is relevant. */
export const PASSAGES: Head = learnt.passages;

/** For what an answer is packed from: learnt so that the best sixth of a meeting holds most of what is relevant. */
export const EVIDENCE: Head = learnt.evidence;
