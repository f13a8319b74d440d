import type { Range } from '../../record/record.ts';
import type { Naming, Sentence } from './sentence.ts';

/** How people are addressed, behind their names. */
const ADDRESS = '(?:氏|さん|様|総理|首相|大統領|長官|外相|先生)?';
/** A name directly before a quotation, with or without a colon, is who says it; so is whoever it is according to. */
const BEFORE = new RegExp(String.raw`^${ADDRESS}(?:\s*[:：]?\s*$|によると|によれば|いわく|曰く)`);
/** A Chinese verb of saying before a quotation. */
const CHINESE = new RegExp(String.raw`^${ADDRESS}(?:说|說|表示|称|稱|指出|强调)道?\s*[:：，,]?\s*$`);
const OWNER = new RegExp(`^${ADDRESS}の$`);
const SUBJECT = new RegExp(`^${ADDRESS}[はがも]`);
/** The particle that makes what stands before it words that someone said. */
const PARTICLE = String.raw`^\s*(?:など)?(?:と|って)`;
const QUOTES = new RegExp(PARTICLE);
/** With it alone before a name, the name is behind the quotation at once. */
const LEADS_TO_NAME = new RegExp(String.raw`${PARTICLE}[、,\s]*$`);

/** What makes a quotation someone’s words, behind it; then a name with `の` before it is theirs. */
const SAYING = new RegExp(`${PARTICLE}(?:の|いう)(?:言葉|発言|主張|声明|説明|約束|コメント|投稿|ツイート)`);
/** What says, in the clause behind a quotation, that it was not said. */
const DENIED = new RegExp(
  String.raw`${PARTICLE}[^。！？、,「」\n]{0,24}?(?:ない|なかった|ません|ず[、。]|否定|拒否|拒んだ)`,
);

/** Who the words before a Japanese or Chinese quotation say that speaks. What follows tells whether it is quoted. */
export function namedBeforeInJapanese({ text, names }: Sentence, behind: string): Naming {
  if (DENIED.test(behind)) return null;
  const isQuoted = QUOTES.test(behind);
  const isSaid = SAYING.test(behind);
  const speaking = names.filter(({ end }) => {
    const rest = text.slice(end);
    return BEFORE.test(rest) || CHINESE.test(rest) || (isQuoted && SUBJECT.test(rest)) || (isSaid && OWNER.test(rest));
  });
  return onlyName(text, speaking);
}

/** Who the words behind one say that speaks: `と岸田首相は述べた`. */
export function namedBehindInJapanese({ text, names }: Sentence): Naming {
  if (!QUOTES.test(text)) return undefined;
  if (DENIED.test(text)) return null;
  const speaking = names.filter(
    ({ start, end }) => LEADS_TO_NAME.test(text.slice(0, start)) && SUBJECT.test(text.slice(end)),
  );
  return onlyName(text, speaking);
}

function onlyName(text: string, [name, other]: readonly Range[]): string | undefined {
  return name && !other ? text.slice(name.start, name.end) : undefined;
}
