/** The reader's own text: shown cleaned and, in Discord, escaped. Cut where it is long, but for a line to type again. */
export interface Typed {
  readonly typed: string;
  readonly whole?: true;
}

/** Something to type next. Each place writes it its own way: `/quote words`, `readout quote words`. */
export interface Step {
  readonly command: string;
  readonly words?: string;
}

/** One sentence or heading, still free of any place's mark-up. */
export type Phrase = readonly (string | Typed | Step)[];

/** The first lines of every answer: the answer in the first words, then counts and page. */
export interface Heading {
  readonly title: Phrase;
  readonly detail: Phrase;
  /** Counts and page, where `detail` is the question that was asked. */
  readonly more?: Phrase;
}

type Part = string | number | Typed | Step | Phrase;

/** Marks a text as the reader's own. */
export function typed(text: string): Typed {
  return { typed: text };
}

/** Marks a text as one to be typed as it stands. */
export function toType(text: string): Typed {
  return { typed: text, whole: true };
}

/** Template tag that keeps typed text and steps apart from our own words. */
export function say(strings: readonly string[], ...parts: readonly Part[]): Phrase {
  const phrase: (string | Typed | Step)[] = [];
  strings.forEach((words, at) => {
    if (words) phrase.push(words);
    const part = parts[at];
    if (part === undefined || part === '') return;
    if (typeof part === 'number') phrase.push(String(part));
    else if (Array.isArray(part)) phrase.push(...(part as Phrase));
    else phrase.push(part as string | Typed | Step);
  });
  return phrase;
}

/** Joins phrases, leaving out the empty ones. */
export function joinPhrases(phrases: readonly (Phrase | string | undefined)[], separator: string): Phrase {
  const joined: (string | Typed | Step)[] = [];
  for (const phrase of phrases) {
    if (phrase === undefined || phrase.length === 0) continue;
    if (joined.length > 0) joined.push(separator);
    joined.push(...(typeof phrase === 'string' ? [phrase] : phrase));
  }
  return joined;
}
