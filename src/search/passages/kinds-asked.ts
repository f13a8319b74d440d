/** Behind *how*, what asks for a number: what answers holds one. How many times it is said, no line says. */
const FOR_A_NUMBER = /\bhow (?:many(?! times)|much|old|big|long|far|large|high|tall)\b/i;

/** A number, in digits or as a word. */
const NUMBER =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|dozen|half|hour|once|twice)\b/iu;

const FOR_A_TIME = /^\W*when\b|\b(?:what|which) (?:day|date|month|year|time)\b|いつ/i;

/** A day, a month or a year, as a date is printed or said. */
const TIME =
  /\b(?:1[89]|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday|tomorrow)\b|[年月日]/i;

/** Whether a text holds one of the kind of thing that a question asks for. */
export type HoldsKind = (text: string) => boolean;

const KINDS: readonly { readonly asks: RegExp; readonly holds: HoldsKind }[] = [
  { asks: FOR_A_NUMBER, holds: (text) => NUMBER.test(text) },
  { asks: FOR_A_TIME, holds: (text) => TIME.test(text) },
];

/** The kinds of thing that a question asks for, a number or a time: what answers holds one, whatever its words. */
export function kindsAsked(question: string): readonly HoldsKind[] {
  return KINDS.filter(({ asks }) => asks.test(question)).map(({ holds }) => holds);
}
