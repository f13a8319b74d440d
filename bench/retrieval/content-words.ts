import { isCommon } from '../../src/search/common-words.ts';

/**
 * Words that say how a question is asked, not what about. Most frequent in the questions of QMSum's train part; names of
 * roles are not among them, for the speakers are printed with them.
 */
const ASKING = new Set(
  `agree agreed answer answered ask asked according argue attitude based comment commented comments conclude concluded
  conclusion contribute debate decide decided decision decisions describe detail details did difference disagree
  disagreed discuss discussed discusses discussing discussion discussions elaborate elaborated explain explained express
  feel felt give given giving group happen happened idea ideas introduce introduced introducing introduction issue issues
  know learn learned like main make mean meeting meetings member members mention mentioned opinion opinions overall
  participants people perspective point points please presentation presentations presenting propose proposed reason
  reasons recommend recommended regarding related respond responded said say saying speak suggest suggested suggestion
  summarise summarize summary talk talked talking team teams tell think thinking thought thoughts told topic towards
  view views want whether`.split(/\s+/),
);

/**
 * The words of a question that say what it is about, each once, in lower case. The libraries get only these: on
 * QMSum's val part each of them has a better MRR, Hit@1 and RLw so than with the question as it stands. If none is left, all
 * words are given.
 */
export function contentWords(question: string): readonly string[] {
  const words = [
    ...new Set(
      question
        .toLowerCase()
        .replace(/['’]s\b/g, '')
        .match(/[\p{L}\p{N}]+/gu),
    ),
  ];
  const content = words.filter((word) => !isCommon(word) && !ASKING.has(word));
  return content.length > 0 ? content : words;
}
