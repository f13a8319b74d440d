import type { TopicCount } from '../answers/schema.ts';
import type { Phrase } from './phrase.ts';

/** A topic as far as it says who found it. */
type Based = Pick<TopicCount, 'basis'>;

const MARK = 'key phrase';

function isCounted({ basis }: Based): boolean {
  return basis === 'key-phrase';
}

/** Whether all of some topics are key phrases. */
export function areKeyPhrases(topics: readonly Based[]): boolean {
  return topics.length > 0 && topics.every(isCounted);
}

/** Said of topics that an editor did not choose, or not all of them; empty where an editor chose all. */
export function basisPhrase(topics: readonly Based[]): Phrase {
  if (!topics.some(isCounted)) return [];
  const [which, them] =
    topics.length === 1
      ? ['A key phrase,', 'it']
      : areKeyPhrases(topics)
        ? ['Key phrases,', 'them']
        : [`Marked “${MARK}”:`, 'them'];
  return [`${which} found by counting words. No editor chose ${them}.`];
}

/**
 * The name of a topic, marked where it is a key phrase: `Taiwan Strait [key phrase]`.
 * @param among - the list it stands in; where all of it are key phrases, and that is said, none is marked
 */
export function markedLabel(topic: Based & { readonly label: string }, among: readonly Based[]): string {
  return isCounted(topic) && !areKeyPhrases(among) ? `${topic.label} [${MARK}]` : topic.label;
}
