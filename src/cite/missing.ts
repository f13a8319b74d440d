import { isHeadline } from './titles.ts';
import type { Work } from './work.ts';

/** What a work may lack that a citation asks for. */
export const FIELDS = ['author', 'title', 'date', 'address'] as const;

/** What a style does about a field that is missing. */
export const REMEDIES = [
  /** It names the organization in its place. */
  'organization',
  /** It begins with the title, or with what stands for it. */
  'title-first',
  /** It begins with the name of the newspaper. */
  'newspaper-first',
  /** It describes the work, in square brackets. */
  'description-in-brackets',
  /** It describes the work, without marks or italics. */
  'description',
  /** It prints `n.d.`, no date. */
  'no-date',
  /** It asks for the day the work was read, which the record does not know. */
  'access-date',
  'left-out',
] as const;

type Remedy = (typeof REMEDIES)[number];

/** A field that is missing, and what each style does. */
export interface Missing {
  readonly field: (typeof FIELDS)[number];
  readonly apa: Remedy;
  readonly mla: Remedy;
  readonly chicago: Remedy;
}

/** The fields that a work lacks, by the rule of each style. */
export function missingOf({
  kind,
  authors,
  organization,
  container,
  title,
  words,
  date,
  url,
}: Work): readonly Missing[] {
  const missing: Missing[] = [];
  if (authors.length === 0) {
    missing.push({
      field: 'author',
      apa: (organization ?? container) === undefined ? 'title-first' : 'organization',
      mla: 'title-first',
      chicago: kind === 'report' && container !== undefined ? 'newspaper-first' : 'title-first',
    });
  }
  if (title === undefined && words === undefined) {
    missing.push({ field: 'title', apa: 'description-in-brackets', mla: 'description', chicago: 'description' });
  }
  if (!date) missing.push({ field: 'date', apa: 'no-date', mla: 'left-out', chicago: 'access-date' });
  if (url === undefined) missing.push({ field: 'address', apa: 'left-out', mla: 'left-out', chicago: 'left-out' });
  return missing;
}

/** Whether APA would set the title in other letters: as a sentence. Which words are names, only a reader knows. */
export function needsSentenceCase({ title, lang }: Work): boolean {
  return title !== undefined && /^en\b/.test(lang) && isHeadline(title);
}
