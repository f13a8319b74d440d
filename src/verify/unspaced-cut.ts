import { DUTY, NEGATION } from './unspaced-words.ts';
import { withoutEndings } from './unspaced-meaning.ts';

/** Words before a clause that condition, deny or contrast it. */
const BEFORE =
  /決して|必ずしも|もし|仮に|しかし|ただし|如果|假如|除非|虽然|雖然|但是|不过|并非|並非|不是|否认|否認|所谓|所謂|据称|據稱/gu;
/** What follows a clause and leaves it open, conditions it or takes it back. */
const BEHIND =
  /とは限ら|わけでは|という(?:のは)?(?:嘘|うそ|誤り|間違い|デマ)|かもしれ|らしい|だろうか|でしょうか|場合|なら(?!な|ば?ない)|れば|たら|けれど|けど|ただし|と主張|と称し|除非|如果|但是/gu;

/** Words of Japanese and Chinese in the rest of a sentence that take back what a quote takes from it, as they are written. */
export function unspacedQualifiers(before: string, behind: string): readonly string[] {
  // The ending of what is quoted stands up to the next comma.
  const [ending = ''] = behind.split(/[、，,]/u, 1);
  return [
    ...(before.match(BEFORE) ?? []),
    ...(/^[\p{sc=Han}\p{sc=Hiragana}]/u.test(ending) ? (withoutEndings(ending).match(NEGATION) ?? []) : []),
    ...(behind.replace(DUTY, '').match(BEHIND) ?? []),
  ];
}
