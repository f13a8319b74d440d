import {
  MEANING_CHANGES,
  type MeaningChange,
  type QuoteDifference,
  type Verification,
} from '../../answers/schema-verify.ts';
import { isGrave } from '../../verify/change-kinds.ts';
import { listed } from '../names.ts';
import { joinPhrases, type Phrase, say, typed } from '../phrase.ts';
import { DOT } from '../words.ts';

/** Differences under one title; they are numbered on from group to group. */
export interface DifferenceGroup {
  readonly title: string;
  readonly differences: readonly { readonly number: number; readonly phrase: Phrase }[];
}

const MEANING_NAMES: Readonly<Record<MeaningChange, string>> = {
  negation: 'a negation',
  number: 'a number',
  name: 'a name',
  modal: 'a word of certainty or duty',
  quantifier: 'a word of quantity',
  polarity: 'a word of direction',
};

/** The differences of a quote, those first that may change the meaning; groups without any are left out. */
export function differenceGroups(answer: Verification): readonly DifferenceGroup[] {
  const grave = graveDifferences(answer);
  const rest = answer.differences.filter((difference) => !grave.includes(difference));
  const kinds = MEANING_CHANGES.filter((kind) => grave.some((difference) => difference.kind === kind));
  const differ = kinds.length === 1 ? 'differs' : 'differ';
  const groups = [
    {
      title: `May change the meaning: ${listed(kinds.map((kind) => MEANING_NAMES[kind]))} ${differ}`,
      differences: numbered(grave, 1),
    },
    { title: grave.length > 0 ? 'Also different' : 'Different', differences: numbered(rest, grave.length + 1) },
  ];
  return groups.filter(({ differences }) => differences.length > 0);
}

/** The differences that may change the meaning, in their order. One that a note explains changes none. */
export function graveDifferences({ differences }: Pick<Verification, 'differences'>): readonly QuoteDifference[] {
  return differences.filter(({ kind, explained }) => isGrave(kind) && explained === undefined);
}

/** Whether a note reads the line as the quote has it, wherever they differ. */
export function isLikelyReading({ wording, differences, matches }: Verification): boolean {
  const read = matches.some(({ readings }) => readings.some(({ yours }) => yours === 'likely'));
  return wording === 'near' && read && differences.length > 0 && differences.every(({ explained }) => explained);
}

function numbered(differences: readonly QuoteDifference[], from: number): DifferenceGroup['differences'] {
  return differences.map((difference, at) => ({ number: from + at, phrase: differencePhrase(difference) }));
}

/** `Yours adds not before agree`, and whether a note explains it. */
function differencePhrase(difference: QuoteDifference): Phrase {
  const explained = difference.explained === undefined ? undefined : 'a note reads the line as yours';
  return joinPhrases([plainDifference(difference), explained], DOT);
}

function plainDifference({ kind, yours, record, before }: QuoteDifference): Phrase {
  const where = before === '' ? say` at the end` : say` before ${typed(before)}`;
  if (yours !== '' && record !== '') {
    const both = say`ours ${typed(yours)}, record ${typed(record)}`;
    if (kind === 'order') return say`Other order: y${both}`;
    return kind === 'spelling' ? say`Spelt otherwise: y${both}` : say`Y${both}`;
  }
  if (record !== '') return say`Yours leaves out ${kind === 'filler' ? 'the filler ' : ''}${typed(record)}${where}`;
  return yours === '' ? say`Other order${where}` : say`Yours adds ${typed(yours)}${where}`;
}
