import { looksLikeLabel } from '../../words/label.ts';
import { leadOf, MOST_LOOKED_AT } from '../labels/lead.ts';
import { isTranscriptHead } from '../recorder/section-heads.ts';
import { CLOCK } from '../times.ts';
import { toolLine } from '../recorder/tool-lines.ts';
import { toolTitle } from '../recorder/tool-title.ts';
import { MOST_OF_TURN, MOST_TURNS, type NamedWords } from './voice.ts';

/** `Ana Silva: words`, behind a time. */
const BEHIND_TIME = /^([^:：]{1,80})[:：]\s?/;
/** `Ana Silva 0:03`, `Ana Silva (0:03): words`, `Ana Silva: (0:03) words`. */
const BEFORE_TIME = new RegExp(
  String.raw`^([^:：]{1,80}?)[:：]?\s[[(]?\s?${CLOCK}(?:\s?[-–—]\s?${CLOCK})?\s?(?:[\])]\s?[:：]?|[:：](?=\s)|$)\s*`,
);
/** A title stands by itself, far up. */
const TITLE_LINES = 400;

/**
 * The names in a document that stand beside a time, each with the words behind it and in the paragraphs below, up to the next one. Below the
 * last of them other things may stand, and no more is taken than what is plainly its own.
 * @param texts the paragraphs
 */
export function timedTurns(texts: readonly string[]): readonly NamedWords[] {
  const turns: { label: string; words: string }[] = [];
  let own: string | undefined;
  for (const text of texts) {
    const turn = timedTurn(text.slice(0, MOST_OF_TURN + MOST_LOOKED_AT));
    const last = turns.at(-1);
    if (turn && turns.length >= MOST_TURNS) return turns;
    if (turn) {
      turns.push(turn);
      own = turn.words || undefined;
    } else if (last && last.words.length < MOST_OF_TURN) {
      last.words = `${last.words} ${text.slice(0, MOST_OF_TURN)}`;
      own ??= last.words;
    }
  }
  const last = turns.at(-1);
  return last ? [...turns.slice(0, -1), { label: last.label, words: own ?? '' }] : [];
}

function timedTurn(text: string): { label: string; words: string } | undefined {
  const begin = text.slice(0, MOST_LOOKED_AT);
  if (!/\d:\d/.test(begin)) return undefined;
  const lead = leadOf(begin);
  const at = lead.start === undefined ? 0 : lead.length;
  const [all, label = ''] = (lead.start === undefined ? BEFORE_TIME : BEHIND_TIME).exec(begin.slice(at)) ?? [];
  return all === undefined || !looksLikeLabel(label)
    ? undefined
    : { label: label.trim(), words: text.slice(at + all.length) };
}

/** Whether a recorder wrote a line of a document, or its title, or something says that the transcript begins. */
export function isRecorded(texts: readonly string[]): boolean {
  return texts.some(
    (text, at) =>
      isTranscriptHead(text) || toolLine(text) !== undefined || (at < TITLE_LINES && toolTitle(text) !== undefined),
  );
}
