import { UNKNOWN_SPEAKER } from '../../record/unknown-speaker.ts';
import { LONGEST_READ, spacedWords } from './clean-label.ts';

/** A label that names nobody. */
export interface Nobody {
  /**
   * `missing` where nothing is said of who speaks; `machine` for the number or letter a recogniser gave a voice; `many` for
   * several people under one label; `some` for one whom a description tells apart: `Unidentified Male`.
   */
  readonly kind: 'missing' | 'machine' | 'many' | 'some';
  /** What it is called in replies; undefined where it is called as printed. */
  readonly name?: string;
}

/**
 * The name for `Q`, which stands before questions in official transcripts: it is whoever asks, mostly many people. A line
 * then reads *Verbatim · Questioner*, and `Q` is another name of theirs.
 */
const QUESTIONER = 'Questioner';

const UNKNOWN = '(?:unknown|unidentified|unnamed|unspecified|inaudible)';
const VOICE =
  '(?:speakers?|spk|spkr|participant|person|voice|guest|caller|user|attendee|channel|talker|interviewee|interviewer|respondent|reporter|questioner|journalist|student|member|audience member|male|female|man|woman|sprecher|sprecherin|locuteur|intervenant|hablante|orador|falante|parlante)';

const MISSING = new RegExp(
  `^(?:(?:an? )?${UNKNOWN}(?: (?:speakers?|person|participant|voice|individual|name))?|speaker unknown|no speaker|none|null|undefined|nan|n a|不明|話者不明|不明话者)$`,
  'u',
);
const MACHINE = new RegExp(
  `^(?:${UNKNOWN} )?(?:(?:${VOICE}|s|spk|ch|q) ?\\d{1,6}|${VOICE} [a-z]|(?:話者|発言者|说话人|發言人|발언자|화자) ?\\p{N}{1,4})$`,
  'u',
);
const BARE = /^(?:\d{1,6}|[a-pr-z])$/;
const QUESTIONS = /^(?:q|questions?|questioners?|質問者?|質疑者|问|提问|질문)$/u;
const MANY =
  /^(?:the )?(?:(?:audience|press|house|some hon(?:ourable)?|an hon(?:ourable)?|several|multiple|many|all|unidentified|unknown) )?(?:reporters?|journalists?|press|audience|audience members?|members?|speakers|voices|participants|attendees|people|crowd|everyone|everybody|group|chorus|all|students|unison|記者|記者団|会場|记者|記者們|기자|기자들)$/u;
const SOME = new RegExp(
  `^(?:${UNKNOWN} .+|speaker|participant|person|voice|male|female|man|woman|guest|caller|male speaker|female speaker|male voice|female voice|man s voice|woman s voice)$`,
  'u',
);

/** Whether a label names nobody, and how. @param label without marks round it */
export function nobodyIn(label: string): Nobody | undefined {
  if (label.length > LONGEST_READ) return undefined;
  const words = spacedWords(label);
  if (words === '') return /\p{Extended_Pictographic}|\p{RI}/u.test(label) ? { kind: 'some' } : missing();
  if (MISSING.test(words)) return missing();
  if (QUESTIONS.test(words)) return { kind: 'many', name: QUESTIONER };
  if (MACHINE.test(words)) return { kind: 'machine' };
  if (BARE.test(words)) return { kind: 'machine', name: `Speaker ${label}` };
  if (MANY.test(words)) return { kind: 'many' };
  return SOME.test(words) ? { kind: 'some' } : undefined;
}

function missing(): Nobody {
  return { kind: 'missing', name: UNKNOWN_SPEAKER };
}
