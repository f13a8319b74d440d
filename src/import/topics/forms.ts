import { LONGEST_TOPIC_LABEL } from '../../record/schema.ts';
import { foldLetters } from '../../search/fold.ts';
import type { DistinctPhrase } from './distinct-phrases.ts';
import type { FoundTopic } from './find-topics.ts';
import type { Phrase, Phrases } from './phrases.ts';
import type { Runs, Turn } from './runs.ts';

/** Another form of a phrase is given where it is one of so many. */
const LEAST_SHARE = 1 / 4;

/** How often each form of a phrase stands in the text. */
type Forms = Map<string, number>;

/** The topics in the forms in which they are said, with the turns that hold them. One look at each place of a phrase. */
export function readForms(
  topics: readonly DistinctPhrase[],
  { said }: Phrases,
  { places }: Runs,
  turns: readonly Turn[],
): readonly FoundTopic[] {
  const read = topics.map(({ phrase, others }) => ({ phrases: [phrase, ...others], in: new Set<number>() }));
  const topicOf = new Map(read.flatMap((topic) => topic.phrases.map((phrase) => [phrase, topic] as const)));
  const forms = new Map<Phrase, Forms>([...topicOf.keys()].map((phrase) => [phrase, new Map()]));
  for (const { at, phrase } of said) {
    const topic = topicOf.get(phrase);
    if (!topic) continue;
    const { turn, start } = places[at]!;
    topic.in.add(turn);
    const written = turns[turn]!.text.slice(start, places[at + phrase.words.length - 1]!.end);
    const counts = forms.get(phrase)!;
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return read.map(({ phrases, in: within }) => ({
    ...labelsOf(phrases.map((phrase) => cleanForms(forms.get(phrase)!))),
    in: [...within].toSorted((a, b) => a - b),
  }));
}

/** The same counts where what is written differs in line wraps and possessives alone. */
function cleanForms(written: Forms): Forms {
  const clean: Forms = new Map();
  for (const [form, count] of written) {
    const cleaned = cleanForm(form);
    clean.set(cleaned, (clean.get(cleaned) ?? 0) + count);
  }
  return clean;
}

/** A phrase without its line wraps and the possessive at its end. */
function cleanForm(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .replace(/['’ʼ]s?$/i, '')
    .slice(0, LONGEST_TOPIC_LABEL)
    .trim();
}

/** The form most used is the label; the others no two of which differ in case alone. */
function labelsOf([own, ...others]: readonly Forms[]): Pick<FoundTopic, 'label' | 'altLabels'> {
  const [label, ...rest] = commonForms(own!);
  const labels = [...rest, ...others.flatMap((forms) => commonForms(forms).slice(0, 1))];
  const seen = new Set([foldLetters(label!)]);
  const altLabels = labels.filter((form) => {
    const folded = foldLetters(form);
    return !seen.has(folded) && seen.add(folded);
  });
  return { label: label!, altLabels };
}

function commonForms(forms: Forms): readonly string[] {
  const all = [...forms.values()].reduce((sum, count) => sum + count, 0);
  const sorted = [...forms].toSorted(([, a], [, b]) => b - a);
  return sorted.filter(([, count], at) => at === 0 || count >= LEAST_SHARE * all).map(([form]) => form);
}
