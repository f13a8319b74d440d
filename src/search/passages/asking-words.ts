/**
 * Words that people ask with, beside those counted in `question-words.json`, which come from one kind of question:
 * what is asked *about* is hardly ever one of them. By stem.
 */
const ASKING = new Set(
  `mention name speak spoke bring brought anyth someth anywher anyon someon everyth noth exact realli actual say saw talk think thought many much want tri get
  got well mr mrs ms check headlin articl record tell told know read show list quot line word matter import thing
  way part also ever still pleas thank like give gave make made use go come came happen kind sort`
    .split(/\s+/)
    .filter(Boolean),
);

/** What such a word weighs beside one that says what is asked about. */
export const ASKING_WEIGHT = 0.15;

/** Whether a stem is a word that people ask with. */
export function isAsking(stemmed: string): boolean {
  return ASKING.has(stemmed);
}

/** Behind *how*, what asks for a number: what answers holds one. */
const FOR_A_NUMBER = /\bhow (?:many|much|old|big|long|far|often|large|high|tall)\b/i;

/** A number, in digits or as a word. */
const NUMBER =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|dozen|half|hour|once|twice)\b/iu;

/** Whether a question asks for a number. */
export function asksForNumber(question: string): boolean {
  return FOR_A_NUMBER.test(question);
}

/** Whether a text holds a number. */
export function holdsNumber(text: string): boolean {
  return NUMBER.test(text);
}
