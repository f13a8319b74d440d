import type { Fidelity } from '../../record/schema.ts';

type Paint = (text: string) => string;

/** How a place shows emphasis. Every function may be the identity: nothing is said by style alone. */
export interface TextStyle {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly italic: Paint;
  readonly underline: Paint;
  /** Colours a mark in the accent of its fidelity. */
  readonly mark: (fidelity: Fidelity, text: string) => string;
}

const same: Paint = (text) => text;

/** No emphasis at all: files, pipes, tests. */
export const plainStyle: TextStyle = { bold: same, dim: same, italic: same, underline: same, mark: (_, text) => text };
