/**
 * Words that Japanese questions ask with, by their kanji: the same that English ones ask with (`say`, `promise`, `view`,
 * `go`, `decide`), and those for a meeting and who heads it.
 */
const ASKING = new Set(
  `言 述 話 語 書 聞 見 思 考 答 呼 望 誓 誰 何 行 来 出 持 取 使 作 会 起 知 教 読 示 決 挙 触
  今回 約束 主張 説明 言及 確認 見解 意見 立場 発言 発表 否定 合意 提案 会談 会議 会合 話題 問題 議題 内容 記録 記事 首脳 両首脳 両者 二人 首相 総理 大統領 氏`.split(
    /\s+/,
  ),
);

/** Words by which a Japanese question asks for what someone said or wrote, as a pattern: who it is stands before them. */
export const SAYING_IN_JAPANESE = 'と(?:言|述べ)|言った|発言|書き|ツイート';

/** Whether behind the word that a text begins with, a particle marks it as who does something. */
export function beginsWithSubject(text: string): boolean {
  return /^[\p{scx=Han}\p{scx=Kana}]*[はがも]/u.test(text);
}

/** A word of content is written in katakana, or in kanji; between such words stands grammar, in hiragana. */
const CONTENT = /[\p{sc=Katakana}ー]{2,}|\p{sc=Han}+/gu;

/** Whether a text is Japanese, and not only written in letters that Japanese shares with Chinese. */
export function isJapanese(text: string): boolean {
  return /\p{sc=Hiragana}/u.test(text);
}

/** Whether a text is written with letters that only Japanese has. */
export function holdsKana(text: string): boolean {
  return /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
}

/** A word of a piece of Japanese, and where it stands there (UTF-16 offsets, `end` exclusive). */
export interface ContentWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a piece of Japanese that say what is asked about, without grammar and what only asks. */
export function contentWords(piece: string): readonly ContentWord[] {
  return Array.from(piece.matchAll(CONTENT), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  })).filter(({ word }) => !ASKING.has(word) && !/^[何誰]/u.test(word));
}

/** The same words, without their places. */
export function contentOf(piece: string): readonly string[] {
  return contentWords(piece).map(({ word }) => word);
}
