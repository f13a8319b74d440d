import { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { LABELS } from '../../render/labels.ts';
import { plainStyle, type TextStyle } from '../../render/text/style.ts';

/** Bits of colour: none, the terminal's own sixteen, its table of 256, or any colour. */
export type ColorDepth = 1 | 4 | 8 | 24;

/**
 * How much colour to use. As Node itself decides: `FORCE_COLOR` first, then `NO_COLOR`, `TERM=dumb` and what the
 * terminal says of itself; never in a file or pipe unless forced.
 */
export function colorDepth(stream: { readonly isTTY?: boolean | undefined }, env: NodeJS.ProcessEnv): ColorDepth {
  if (env['FORCE_COLOR'] === undefined && !stream.isTTY) return 1;
  // NO_COLOR is left out where FORCE_COLOR overrules it: Node would warn about the pair on every answer.
  const known =
    env['FORCE_COLOR'] === undefined ? env : { ...env, NO_COLOR: undefined, NODE_DISABLE_COLORS: undefined };
  return WriteStream.prototype.getColorDepth(known) as ColorDepth;
}

const paint =
  (format: 'bold' | 'dim' | 'italic' | 'underline') =>
  (text: string): string =>
    styleText(format, text, { validateStream: false });

/** Emphasis by escape sequences; none at all at depth 1. */
export function terminalStyle(depth: ColorDepth): TextStyle {
  if (depth === 1) return plainStyle;
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    italic: paint('italic'),
    underline: paint('underline'),
    mark: (fidelity, text) => colored(LABELS[fidelity].accent, text, depth),
  };
}

/** Sixteen colours hold no fading blue: the mark alone has to tell there. */
function colored(accent: number, text: string, depth: ColorDepth): string {
  if (depth < 8) return text;
  const [red, green, blue] = [accent >> 16, (accent >> 8) & 0xff, accent & 0xff] as const;
  const color = depth === 24 ? `2;${red};${green};${blue}` : `5;${tableColor(red, green, blue)}`;
  return `\u001b[38;${color}m${text}\u001b[39m`;
}

/** The nearest of the 6 × 6 × 6 colours that begin at 16 in the table of 256. */
function tableColor(red: number, green: number, blue: number): number {
  return 16 + 36 * tableStep(red) + 6 * tableStep(green) + tableStep(blue);
}

function tableStep(value: number): number {
  return value < 48 ? 0 : value < 115 ? 1 : Math.floor((value - 35) / 40);
}
