import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { smallRecord } from '../../render/small-record.ts';
import { run } from './harness.ts';

describe('one answer', () => {
  it('goes to standard output, without escape sequences in a pipe', async () => {
    const { code, out, err } = await run(['quote', 'catch']);
    expect(out).toMatch(
      /^12 lines for catch\n12 contain the word · page 1 of 2\n\n○ Paraphrase · Palace\n│ The catch of year 1 is settled\.\n/,
    );
    expect(out).not.toContain('\u001b');
    expect(out.match(/^│/gm)).toHaveLength(10);
    expect([code, err]).toEqual([0, '']);
  });

  it('says how to type the next page, with the options given', async () => {
    const { out } = await run(['--record', 'my records', 'quote', 'the', 'catch', '--topic', 'fish', '--in=lee-sand']);
    expect(out).toMatch(
      /\nNext page: readout --record 'my records' quote the catch --topic fish --in\nlee-sand --page 2\n$/,
    );
  });

  it('shows that page when it is typed', async () => {
    const { out } = await run(['quote', 'the', 'catch', '--page', '2']);
    expect(out.match(/^│/gm)).toHaveLength(2);
    expect(out).not.toContain('Next page');
  });

  it('shows the last page when there is none of that number', async () => {
    const { out } = await run(['quote', 'catch', '--page', '999']);
    expect(out).toContain('There is no page 999: the last is 2, and page 2 is shown');
  });

  it('quotes words for the shell where they need it', async () => {
    const { out } = await run(['quote', "year's catch; rm -rf"]);
    expect(out).toContain(String.raw`readout quote 'year'\''s catch; rm -rf' --page 2`);
  });

  it('puts words that begin with a hyphen behind --', async () => {
    const { out } = await run(['quote', '--', '-catch']);
    expect(out).toContain('Next page: readout quote --page 2 -- -catch\n');
  });

  it('is JSON with --json, 25 lines a page', async () => {
    const { code, out } = await run(['--json', 'quote', 'catch']);
    const answer = JSON.parse(out) as { kind: string; pageSize: number; statements: unknown[] };
    expect([code, answer.kind, answer.pageSize, answer.statements.length]).toEqual([0, 'quotes', 25, 12]);
  });

  it('that finds nothing is an answer: exit 0', async () => {
    const { code, out } = await run(['quote', 'zebra']);
    expect(out).toMatch(/^Nothing on zebra in this record\n12 lines searched/);
    expect(code).toBe(0);
  });

  it('wraps to the terminal, at most 100 columns, and to --width', async () => {
    const widest = (out: string) => Math.max(...out.split('\n').map((row) => row.length));
    expect(
      widest((await run(['quote', 'catch'], { tty: true, columns: 24, env: { NO_COLOR: '1' } })).out),
    ).toBeLessThanOrEqual(24);
    expect(widest((await run(['--width', '30', 'quote', 'catch'])).out)).toBeLessThanOrEqual(30);
    expect(
      (await run(['quote', 'zebra '.repeat(11)], { tty: true, columns: 400, env: { NO_COLOR: '1' } })).out.split(
        '\n',
      )[0]!.length,
    ).toBeLessThanOrEqual(100);
  });
});

describe('what cannot be answered', () => {
  it.each([
    [['quoet', 'cod'], 'There is no command "quoet". The nearest is quote. Type: readout quote cod\n'],
    [['cod'], 'There is no command "cod". There are: topics, quote, boom. To search for it, type: readout quote cod\n'],
    [['quote'], 'quote needs words: Words to look for. For example: quote catch\n'],
    [['quote', 'cod', '--page', 'two'], 'quote: page takes a whole number.\n'],
    [['quote', 'cod', '--page', '1e400'], 'quote: page takes a whole number.\n'],
    [['quote', 'cod', '--page', '-1'], 'quote: page starts at 1.\n'],
    [['quote', 'cod', '--narration=perhaps'], 'quote: narration takes true or false.\n'],
    [['quote', 'cod', '--page'], '--page needs a value. To see what to type: readout --help\n'],
    [['quote', 'cod', '--topic', '--page', '2'], '--topic needs a value. To see what to type: readout --help\n'],
    [['quote', 'cod', '--topic', 'a', '--topic', 'b'], '--topic is given twice. To see what to type: readout --help\n'],
    [
      ['quote', 'cod', '--words', 'cod'],
      'quote: the words are given twice, once after --words. To see what to type: readout --help\n',
    ],
    [['boom', 'cod'], 'boom takes no words. To see what to type: readout --help\n'],
    [['prompt', 'cod'], 'prompt takes no words. To see what to type: readout --help\n'],
    [['--width', '5', 'topics'], '--width takes a whole number from 20 to 500. To see what to type: readout --help\n'],
    [
      ['--width', 'wide', 'topics'],
      '--width takes a whole number from 20 to 500. To see what to type: readout --help\n',
    ],
    [
      ['-5'],
      'There is no flag -5. Before words that begin with a hyphen, put --. To see what to type: readout --help\n',
    ],
  ])('%j is told on standard error, exit 2', async (args, message) => {
    const { code, out, err } = await run(args);
    // Wrapped or not is tested elsewhere.
    expect(err.replace(/\n(?!$)/g, ' ')).toBe(message);
    expect([code, out]).toEqual([2, '']);
  });

  it('names the options of the command for one it does not have', async () => {
    const { err } = await run(['quote', 'cod', '--speker', 'x']);
    expect(err).toContain('quote has no option --speker. Its options: --words, --topic, --in, --narration, --page.');
  });

  it('is JSON with --json, on standard output', async () => {
    const { code, out, err } = await run(['quote', '--json']);
    expect(JSON.parse(out)).toEqual({
      error: { code: 'missing-option', message: expect.stringContaining('quote needs words') as string },
    });
    expect([code, err]).toEqual([2, '']);
    expect(JSON.parse((await run(['cod', '--json'])).out)).toMatchObject({ error: { code: 'unknown-command' } });
  });

  it('a fault of ours is reported once and named, never shown', async () => {
    const { code, out, err, faults } = await run(['boom']);
    expect(err).toContain('incident 1f2e3d4c');
    expect(err).not.toContain('secret');
    expect([code, out, faults.length]).toEqual([1, '', 1]);
    const json = await run(['boom', '--json']);
    expect([json.code, json.out.includes('"failed"'), json.out.includes('secret')]).toEqual([1, true, false]);
  });

  it('a fault before any command is one too', async () => {
    const readRecords = async () => Promise.reject(new Error('secret detail'));
    const { code, err, faults } = await run(['topics'], { program: { readRecords } });
    expect([code, faults.length, err.includes('secret')]).toEqual([1, 1, false]);
    expect(err).toContain('incident 1f2e3d4c');
  });
});

describe('records', () => {
  it('that are refused are told, and the others answer', async () => {
    const readRecords = async () => ({
      records: [smallRecord()],
      refused: [{ path: 'bad\u001b', problems: [{ file: 'record.json', line: 1, path: '', message: 'x' }] }],
    });
    const { code, out, err } = await run(['topics'], { program: { readRecords } });
    expect(err).toBe('bad is refused: 1 problem.\nTo see why, run: readout check\n');
    expect(out).toMatch(/^2 topics, 1 line\n/);
    expect(code).toBe(0);
  });

  it('of the same id answer once, and it is told', async () => {
    const readRecords = async () => ({ records: [smallRecord(), smallRecord({ title: 'Copy' })], refused: [] });
    const { code, out, err } = await run(['topics'], { program: { readRecords } });
    expect(err).toBe('A second record has the id lee-sand: only the first answers.\n');
    expect(out).toContain('Lee–Sand meeting, 5 Mar 2024');
    expect(code).toBe(0);
  });

  it('must not be none', async () => {
    const readRecords = async () => ({ records: [], refused: [] });
    const { code, out, err } = await run(['topics'], { program: { readRecords } });
    expect(err).toBe("No record to answer from in data. Name a record's folder: readout --record PATH …\n");
    expect([code, out]).toEqual([1, '']);
  });

  it('are those of --record, each time it is given', async () => {
    const asked: (readonly string[])[] = [];
    const readRecords = async (paths: readonly string[]) => {
      asked.push(paths);
      return { records: [smallRecord()], refused: [] };
    };
    await run(['topics', '--record', 'a', '--record=b'], { program: { readRecords } });
    await run(['topics'], { program: { readRecords } });
    expect(asked).toEqual([['a', 'b'], ['data']]);
  });

  it('are checked by readout check, exit 1 when one is refused', async () => {
    expect(await run(['check', 'x', 'y'])).toMatchObject({ code: 0, out: 'checked x y\n' });
    expect(await run(['check'])).toMatchObject({ code: 0, out: 'checked data\n' });
    const checkRecords = async () => ({ text: 'no\n', ok: false });
    expect(await run(['check'], { program: { checkRecords } })).toMatchObject({ code: 1, out: 'no\n' });
  });
});

describe('help and version', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j shows the commands and the flags', async (args) => {
    const { code, out, err } = await run(args);
    expect(out).toMatch(/^What to type\n/);
    expect(out).toContain('quote  Lines that hold the words.\n  readout quote catch\n');
    expect(out).toContain('  --in         Only this record.\n');
    expect(out).toMatch(/\n {2}readout batch +Answer/);
    expect(out).toMatch(/\n {2}-h, --help +Show what to type\.\n/);
    expect([code, err]).toEqual([0, '']);
  });

  it.each([[['quote', '--help']], [['help', 'quote']]])('%j shows that command alone', async (args) => {
    const { out } = await run(args);
    expect(out).toContain('quote  Lines');
    expect(out).not.toMatch(/topics|readout batch/);
  });

  it('--version prints it', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: 'readout 1.2.3\n' });
  });
});

describe('hostile input', () => {
  const hostile = `\u001b]0;owned\u0007\u001b[2J\u202Etaiwan\ud800\u0000\r\n`;

  it.each([
    ['a search', ['quote', hostile]],
    ['a topic', ['topics', hostile]],
    ['a command', [hostile]],
    ['an option', ['quote', 'x', `--${hostile}`]],
    ['a flag', [`-${hostile}`]],
    ['10,000 characters', ['quote', 'x'.repeat(10_000)]],
    ['10,000 words as a command', ['y'.repeat(10_000), ...Array.from({ length: 10_000 }, () => 'z')]],
  ])('as %s writes no control character and stays short', async (_, args) => {
    const { out, err, faults } = await run(args);
    expect(out + err).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]|\p{Cs}/u);
    expect((out + err).length).toBeLessThan(1500);
    expect(faults).toEqual([]);
  });
});

describe('a reader that leaves', () => {
  const broken = (code: string) =>
    new Writable({ write: (_, __, done) => done(Object.assign(new Error(`write ${code}`), { code })) });

  it('ends the program quietly', async () => {
    expect(await run(['quote', 'catch'], { stdout: broken('EPIPE') })).toMatchObject({ code: 0, err: '', faults: [] });
  });

  it('a full disk is told, exit 1', async () => {
    const { code, err } = await run(['quote', 'catch'], { stdout: broken('ENOSPC') });
    expect([code, err]).toEqual([1, 'The answer could not be written: write ENOSPC\n']);
  });
});
