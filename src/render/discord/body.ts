import type { Archive } from '../../answers/archive.ts';
import { LIMITS } from '../../discord/limits.ts';
import { DOT, numberText } from '../words.ts';
import type { Section } from './card.ts';
import { phraseText, small } from './markup.ts';
import type { Audience } from './reply.ts';

/** What the body of an answer is set in. */
export interface Place {
  readonly archive: Archive;
  /** UTF-16 units that the body may take. Lines of the record are fitted in later and take what is left. */
  readonly room: number;
  readonly audience: Audience;
  /** Whether its pages can be turned; else it says which lines it shows, as in a channel. */
  readonly turns: boolean;
}

/** An answer as sections; of a statement, which of its parts is shown. */
export interface SetAnswer {
  readonly sections: readonly Section[];
  /** UTF-16 units to be left free, so that its lines are cut in one way for the reader and for the channel. */
  readonly spare: number;
  readonly part?: { readonly number: number; readonly of: number };
}

/** The sections of an answer between its heading and its foot. */
export type Body = readonly Section[];

/**
 * As many texts as fit, in order, and a small line on how many do not. The room counts one unit more for each text, as
 * they may be joined by line feeds.
 */
export function upTo(texts: readonly string[], room: number, more: (left: number) => string): readonly string[] {
  let used = 0;
  const fits = texts.findIndex((text) => {
    used += text.length + 1;
    return used > room;
  });
  if (fits === -1) return texts;
  for (let shown = fits; ; shown -= 1) {
    const last = small(more(texts.length - shown));
    const kept = texts.slice(0, shown);
    if (shown === 0 || kept.reduce((sum, text) => sum + text.length + 1, last.length) <= room) return [...kept, last];
  }
}

/** Said where a menu cannot list all, and how the others are opened; nothing in a channel, where there is no menu. */
export function menuNote(total: number, command: 'topics' | 'who', audience: Audience): readonly string[] {
  if (audience === 'channel' || total <= LIMITS.options) return [];
  const listed = `The menu lists the first ${numberText(LIMITS.options)}`;
  return [small(phraseText([`${listed}${DOT}open any by its name: `, { command, words: '…' }]))];
}
