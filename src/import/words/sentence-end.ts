import { endsShortForm } from './short-forms.ts';

/** The mark that ends a sentence, and what may close behind it. */
const SENTENCE_END = /[.?!…。！？]["'”’»)\]」』]{0,3}$/u;
/** Characters at the end of a text that are looked at: room for the longest short form with its mark. */
const TAIL = 24;

/**
 * Whether a text ends with a sentence: `Mr.` does not, nor does `J.` before `Smith`.
 * @param ahead what follows, where it may tell of a short form whether the sentence goes on; without it only a title does
 */
export function endsSentence(text: string, ahead = ''): boolean {
  const tail = text.slice(-TAIL).trimEnd();
  if (!SENTENCE_END.test(tail)) return false;
  return !tail.endsWith('.') || !endsShortForm(tail.slice(0, -1), ahead);
}
