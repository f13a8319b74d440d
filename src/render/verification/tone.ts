import type { Verification, Verifications } from '../../answers/schema-verify.ts';
import { isOwn } from './whose.ts';

/** What a verdict comes to, for colour and for what can be done with it. */
export type Tone = 'match' | 'differs' | 'nothing';

/** The tone of one verification; of several, `nothing` where nothing was found, `match` where all match. */
export function overallTone(answer: Verification | Verifications): Tone {
  if (answer.kind === 'verification') return toneOf(answer);
  const tones = new Set(answer.parts.map(toneOf));
  const [only] = tones;
  return only !== undefined && tones.size === 1 ? only : 'differs';
}

/** The tone of a verdict. Words that the record only reports are no match of what was said. */
function toneOf(answer: Verification): Tone {
  switch (answer.verdict) {
    case 'verbatim':
    case 'cosmetic':
      return isOwn(answer) ? 'match' : 'differs';
    case 'near':
    case 'near_critical':
    case 'ellipsis':
    case 'silent_cut':
    case 'stitched':
    case 'wrong_speaker':
      return 'differs';
    case 'paraphrase':
    case 'not_in_record':
    case 'too_short':
      return 'nothing';
  }
}
