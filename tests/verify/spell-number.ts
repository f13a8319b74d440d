const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How numbers are spelled out: British writers put an `and` behind the hundreds, some put no hyphen. */
export interface Spelling {
  readonly and: boolean;
  readonly hyphen: '-' | ' ';
}

/** A whole number from 0 to 999,999,999 in English words. */
export function spellNumber(value: number, how: Spelling): string {
  if (value === 0) return UNITS[0]!;
  const [millions, thousands, rest] = [Math.floor(value / 1e6), Math.floor(value / 1e3) % 1e3, value % 1e3];
  const groups = [
    millions > 0 ? `${belowThousand(millions, how)} million` : '',
    thousands > 0 ? `${belowThousand(thousands, how)} thousand` : '',
    rest > 0 ? `${how.and && rest < 100 && value > rest ? 'and ' : ''}${belowThousand(rest, how)}` : '',
  ];
  return groups.filter((group) => group !== '').join(' ');
}

function belowThousand(value: number, how: Spelling): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return belowHundred(rest, how);
  const tail = rest === 0 ? '' : `${how.and ? ' and' : ''} ${belowHundred(rest, how)}`;
  return `${UNITS[hundreds]!} hundred${tail}`;
}

function belowHundred(value: number, { hyphen }: Spelling): string {
  if (value < 10) return UNITS[value]!;
  if (value < 20) return TEENS[value - 10]!;
  return value % 10 === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]!}${hyphen}${UNITS[value % 10]!}`;
}
