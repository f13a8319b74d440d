/** Countries by their adjective, as an office names them: the American president is the US President. */
const COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  `american us usa america
  argentine argentina
  australian australia
  austrian austria
  belgian belgium
  brazilian brazil
  british uk britain
  canadian canada
  chilean chile
  chinese china prc
  czech czechia
  danish denmark
  dutch netherlands
  egyptian egypt
  english england
  european eu europe
  finnish finland
  french france
  german germany
  greek greece
  hungarian hungary
  indian india
  indonesian indonesia
  iranian iran
  iraqi iraq
  irish ireland
  israeli israel
  italian italy
  japanese japan
  mexican mexico
  norwegian norway
  pakistani pakistan
  philippine philippines
  polish poland
  portuguese portugal
  romanian romania
  russian russia
  scottish scotland
  spanish spain
  swedish sweden
  swiss switzerland
  syrian syria
  taiwanese taiwan
  thai thailand
  turkish turkey turkiye
  ukrainian ukraine
  vietnamese vietnam
  welsh wales`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([adjective = '', ...countries]) => [adjective, countries]),
);

/** The countries, folded, that a folded word is the adjective of; none for any other word. */
export function countriesOf(adjective: string): readonly string[] {
  return COUNTRIES.get(adjective) ?? [];
}

const NAMES: ReadonlySet<string> = new Set(
  [...COUNTRIES].flatMap(([adjective, countries]) => [adjective, ...countries]),
);

/** Whether a folded word is the name of one of these countries, or its adjective. */
export function isCountry(word: string): boolean {
  return NAMES.has(word);
}
