import type { Answer } from '../answers/schema.ts';
import { NOT_A_SUMMARY } from './ask.ts';
import { CHECKS_WORDING } from './verification/remarks.ts';

/** Said at the foot of an answer, over the record it is from: what the answer is not. */
export function closingLine({ kind }: Answer): string | undefined {
  if (kind === 'evidence') return NOT_A_SUMMARY;
  return kind === 'verification' || kind === 'verifications' ? CHECKS_WORDING : undefined;
}
