/** A speaker's name before what is said, as the Record prints it. */
export interface PrintedLabel {
  /** `Ms. SMITH of Ohio`, `The PRESIDING OFFICER (Mr. Kyl)` */
  readonly label: string;
  /** How many characters of the paragraph it takes, with the full stop and the space after it. */
  readonly length: number;
}

/** Room for the longest label, `The ACTING PRESIDENT pro tempore (Mr. …)`; what is looked at is never longer. */
const MOST_LETTERS = 120;

const SURNAME = String.raw`(?:[A-Z][a-z]{1,3})?\p{Lu}['’\p{Lu}-]+`;
const NAME = String.raw`(?:[A-Z]\. ){0,2}(?:(?:de|del|la|van|von) ){0,2}${SURNAME}(?: (?:[A-Z]\. )?${SURNAME}){0,3}(?:, [JS]r)?`;
const PLACE = String.raw`(?: of (?:the )?[A-Z][a-z]+(?: (?:of )?[A-Z][a-z]+){0,3})?`;
const CHAIR = String.raw`(?:The|THE) (?:[Aa]cting |ACTING )?(?:PRESIDING OFFICER|PRESIDENT|VICE PRESIDENT|CHIEF JUSTICE|SPEAKER|CHAIRMAN|CHAIRWOMAN|CHAIR|CLERK)(?: pro tempore)?`;
/** A title with a name in capitals, or who presides; a person or place after it. `Manager` and `Counsel` speak at trials. */
const LABEL = new RegExp(
  String.raw`^((?:(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\.? (?:Manager |Counsel )?${NAME}${PLACE}|${CHAIR})(?: \([^()]{1,60}\))?)\.(?: |$)`,
  'u',
);

/** Finds the name that a paragraph begins with; undefined where it begins with none, as where the last speaker goes on. */
export function leadingLabel(text: string): PrintedLabel | undefined {
  const found = LABEL.exec(text.slice(0, MOST_LETTERS));
  return found?.[1] === undefined ? undefined : { label: found[1], length: found[0].length };
}

/** What the reporters of debates write between speeches, by how it begins. Each form stands so in the Record itself. */
const NARRATION = [
  /^There being no objection\b/,
  /^(?:Mr|Mrs|Ms|Miss|Dr)\. [^.]{1,60} addressed the Chair\.$/,
  /^(?:Several|Some) (?:Senators|Members) addressed the Chair\.$/,
  /^(?:The|A) (?:[a-z]+ ){0,3}[Cc]lerk (?:read|called|proceeded|reported|announced)\b/,
  /^The (?:question was taken|result was announced|yeas and nays were ordered)\b/,
];

/** What they put in brackets. Other brackets, `(Laughter.)`, may tell how somebody spoke and stay with the words. */
const BRACKETED =
  /^[([](?:The|Mr\.|Mrs\.|Ms\.|Several|At the request|At this point|By unanimous consent|Purpose:|During|Later) /;

/** Whether a paragraph without a name is the reporters' own: `There being no objection, …`, `(The remarks of Mr. Reid …)`. */
export function isNarration(text: string): boolean {
  const beginning = text.slice(0, MOST_LETTERS);
  return NARRATION.some((form) => form.test(beginning)) || (BRACKETED.test(beginning) && /[)\]]$/.test(text.slice(-1)));
}
