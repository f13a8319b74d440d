/** Words with a full stop behind which a sentence rarely ends: initials, and titles before a name. */
const SHORT_FORM = /(?:^|[\s("“‘'.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Sgt|St|No)\.\s*$/u;

/**
 * Cuts a text into sentences; put together they are the text. Line breaks count as blanks.
 * @param text some thousand characters at most
 * @param lang a language tag, by whose rules sentences end
 */
export function sentencesOf(text: string, lang: string): readonly string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const sentences: string[] = [];
  let open = '';
  for (const { segment, index } of segmenter.segment(text.replace(/\s/g, ' '))) {
    open += text.slice(index, index + segment.length);
    if (SHORT_FORM.test(open.slice(-16))) continue;
    sentences.push(open);
    open = '';
  }
  if (open !== '') sentences.push(open);
  return sentences;
}
