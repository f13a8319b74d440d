import { cleanKey, cleanLabel, labelKey, LONGEST_READ } from './clean-label.ts';
import { type Nobody, nobodyIn } from './nobody.ts';
import { readName } from './read-name.ts';
import { readSuffixes, withoutSuffixes } from './suffixes.ts';
import { isOffice } from './titles.ts';

/** What a label says of a person. */
export interface LabelRead {
  /** Two labels with one key are one: see `labelKey`. */
  readonly key: string;
  /** Without marks round it, as printed otherwise. */
  readonly whole: string;
  /** The same without suffixes. */
  readonly printed: string;
  readonly nobody: Nobody | undefined;
  /**
   * The words of the name, folded, the surname last; a letter for an initial. Empty where the label is an office or a part in
   * the meeting (`THE PRESIDENT`, `Moderator`, `Grad A`), which is nobody else's.
   */
  readonly words: readonly string[];
  /** Whether it is a name without spaces between its words: surname first. */
  readonly unspaced: boolean;
  /** The name as printed, without office and without what everybody is called (`Ms.`). */
  readonly name: string;
  /** The surname as printed, with what belongs to it: `von der Leyen`. Empty where there is none. */
  readonly surname: string;
  readonly address: 'he' | 'she' | undefined;
  /** Folded; undefined where it has none. */
  readonly office: string | undefined;
  /** As printed: the office, then what stands behind the name: `Moderator`. */
  readonly roles: readonly string[];
  /** `jr`, `sr`, `iii`. */
  readonly ending: string | undefined;
  /** A place or an organization behind the name that tells two of one name apart, folded: `of Ohio`, `(Acme)`. */
  readonly from: string | undefined;
}

/** Reads a label: who it names, with which titles, what it adds. Never throws; a label that is not read is a name in one piece. */
export function readLabel(label: string): LabelRead {
  const printed = cleanLabel(label);
  const key = cleanKey(printed);
  const whole: LabelRead = {
    key,
    whole: printed,
    printed,
    nobody: nobodyIn(printed),
    words: [],
    unspaced: false,
    name: printed,
    surname: '',
    address: undefined,
    office: undefined,
    roles: [],
    ending: undefined,
    from: undefined,
  };
  if (whole.nobody?.kind === 'missing') return { ...whole, key: '' };
  if (whole.nobody) return { ...whole, key: whole.nobody.name ? labelKey(whole.nobody.name) : key };
  if (printed.length > LONGEST_READ) return whole;
  const { head, suffixes } = withoutSuffixes(printed);
  // The chair of a sitting is named behind the office: `The PRESIDING OFFICER (Mr. Burns)`.
  const named = suffixes.find((suffix) => /^(?:mr|ms|mrs|miss|dr|sen|rep)\b\.?\s*\S/i.test(suffix));
  const title = head.replace(/^the\s+/i, '');
  const chair = named !== undefined && isOffice(title) ? named : undefined;
  const nobody = nobodyIn(head);
  if (nobody) return { ...whole, nobody: { kind: nobody.kind } };
  const read = readName(chair ?? head);
  const added = readSuffixes(suffixes.filter((suffix) => suffix !== chair));
  return {
    ...whole,
    ...read,
    printed: chair === undefined ? head : `${head} (${chair})`,
    office: chair === undefined ? read.office : labelKey(title),
    roles: [...(chair === undefined ? read.roles : [title]), ...added.roles],
    from: read.from ?? added.from,
  };
}
