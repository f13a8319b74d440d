import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { colorDepth, terminalStyle } from '../../../src/transport/terminal/style.ts';
import { run } from './harness.ts';

const terminal = { isTTY: true };

describe('colorDepth', () => {
  it.each([
    ['a pipe', {}, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 1],
    ['a true-colour terminal', terminal, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 24],
    ['a 256-colour terminal', terminal, { TERM: 'xterm-256color' }, 8],
    ['NO_COLOR', terminal, { TERM: 'xterm-256color', NO_COLOR: '1' }, 1],
    ['an empty NO_COLOR, which counts as not set', terminal, { TERM: 'xterm-256color', NO_COLOR: '' }, 8],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, 1],
    ['a pipe with FORCE_COLOR', {}, { FORCE_COLOR: '3' }, 24],
    ['FORCE_COLOR over NO_COLOR', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, 4],
    ['FORCE_COLOR=0', terminal, { TERM: 'xterm-256color', FORCE_COLOR: '0' }, 1],
  ])('of %s', (_, stream, env, depth) => {
    expect(colorDepth(stream, env)).toBe(depth);
  });
});

describe('terminalStyle', () => {
  it('paints marks in the accent of their fidelity', () => {
    expect(terminalStyle(24).mark('verbatim', '●')).toBe('\u001b[38;2;61;125;255m●\u001b[39m');
    expect(terminalStyle(8).mark('verbatim', '●')).toBe('\u001b[38;5;69m●\u001b[39m');
    expect(terminalStyle(4).mark('verbatim', '●')).toBe('●');
  });

  it('writes no sequence without colour', () => {
    const { bold, dim, italic, underline, mark } = terminalStyle(1);
    expect(bold('a') + dim('b') + italic('c') + underline('d') + mark('partial', 'e')).toBe('abcde');
  });
});

describe('an answer in colour', () => {
  it('closes every style before the line ends', async () => {
    const { out } = await run(['quote', 'catch', '--width', '24'], { env: { FORCE_COLOR: '3' } });
    expect(out).toContain('\u001b[1m12 lines for catch\u001b[22m');
    for (const row of out.split('\n')) {
      const codes = [...row.matchAll(/\p{Cc}\[([\d;]+)m/gu)].map(([, code]) => code!);
      const open = codes.reduce((depth, code) => depth + (/^(?:22|23|24|39)$/.test(code) ? -1 : 1), 0);
      expect(open).toBe(0);
    }
  });

  it('says the same words as one without', async () => {
    const coloured = await run(['quote', 'catch'], { env: { FORCE_COLOR: '3' } });
    const plain = await run(['quote', 'catch']);
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
    expect((await run(['quote', 'catch', '--no-color'], { env: { FORCE_COLOR: '3' } })).out).toBe(plain.out);
  });
});
