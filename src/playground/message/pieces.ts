import type { Names } from './types.ts';

/** A piece of a text in Discord's markdown. */
export type Piece = Inline | Block;

/** A piece that stands in a line. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'em' | 'u' | 'strike' | 'spoiler'; readonly content: readonly Piece[] }
  | { readonly type: 'link'; readonly url: string; readonly content: readonly Piece[] }
  /** Seconds since 1970, and how they are written: one of `t T d D f F R`. */
  | { readonly type: 'time'; readonly seconds: number; readonly style: TimeStyle }
  | { readonly type: 'user' | 'channel' | 'role'; readonly id: string }
  /** `@everyone`, a command, an emoji: what is read out is all that is known. */
  | { readonly type: 'chip' | 'emoji'; readonly text: string };

/** A piece that has lines of its own. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly content: readonly Piece[] }
  | { readonly type: 'subtext' | 'quote'; readonly content: readonly Piece[] }
  /** `start` is set where the items are numbered. */
  | { readonly type: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Piece[])[] }
  | { readonly type: 'code-block'; readonly text: string };

export const TIME_STYLES = ['t', 'T', 'd', 'D', 'f', 'F', 'R'] as const;
export type TimeStyle = (typeof TIME_STYLES)[number];

const BLOCKS: ReadonlySet<Piece['type']> = new Set(['heading', 'subtext', 'quote', 'list', 'code-block']);

export function isBlock(piece: Piece): piece is Block {
  return BLOCKS.has(piece.type);
}

/** Pieces with texts that touch made one, and without the line end right after a block of code: the block has it. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.type === 'text' && last?.type === 'text') out[out.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.type !== 'break' || last?.type !== 'code-block') out.push(piece);
  }
  return out;
}

/** What stands for an id: `@Joe`, `#general`. */
export function mentionText(type: 'user' | 'channel' | 'role', id: string, names: Partial<Names>): string {
  const name = names[type]?.(id);
  return type === 'channel' ? `#${name ?? 'unknown'}` : `@${name ?? `unknown-${type}`}`;
}
