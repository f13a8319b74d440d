import porter2 from 'wink-porter2-stemmer';

/** The stem of a folded English word; anything but plain Latin letters is its own stem. */
export function stem(term: string): string {
  return /^[a-z]{3,}$/.test(term) ? porter2(term) : term;
}
