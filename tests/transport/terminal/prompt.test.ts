import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../src/render/text/style.ts';
import { complete } from '../../../src/transport/terminal/complete.ts';
import { runPrompt } from '../../../src/transport/terminal/prompt.ts';
import { promptArguments } from '../../../src/transport/terminal/prompt-line.ts';
import { archiveOf } from '../../render/small-record.ts';
import { commands, run } from './harness.ts';

describe('a line at the prompt', () => {
  it.each([
    ['quote taiwan', ['quote', 'taiwan']],
    ['/quote taiwan', ['quote', 'taiwan']],
    ["quote Beijing's attempts", ['quote', "Beijing's", 'attempts']],
    ['quote "push back" --topic "Sea ice" --page 2', ['quote', '"push back"', '--topic', 'Sea ice', '--page', '2']],
    ['quote x --topic="Sea ice"', ['quote', 'x', '--topic=Sea ice']],
    ['quote "half open', ['quote', '"half', 'open']],
    ['   ', []],
  ])('%s', (line, expected) => {
    expect(promptArguments(line)).toEqual(expected);
  });
});

describe('lines piped in', () => {
  it('are answered without a prompt, until quit', async () => {
    const { code, out, err } = await run(['prompt'], { stdin: 'topics fish\n\n/quote zebra\nquit\ntopics\n' });
    expect(out).toMatch(/^Fish\n12 lines/);
    expect(out).toContain('\n\nNothing on zebra in this record\n');
    expect(out).not.toMatch(/readout>|2 topics/);
    expect([code, err]).toEqual([0, '']);
  });

  it('name steps as they are typed at the prompt', async () => {
    const { out } = await run(['prompt'], {
      stdin: 'quote the catch --topic "fish"\nqoute cod\ncod\n--record x topics\n',
    });
    expect(out).toContain('\nNext page: quote the catch --topic fish --page 2\n');
    expect(out).toContain('The nearest is quote. Type: quote cod\n');
    expect(out).toContain('To search for it, type: quote cod\n');
    expect(out).toContain('--record is given when Readout starts.');
  });

  it('keep quotation marks round words that stand together', async () => {
    const { out } = await run(['prompt'], { stdin: 'quote "catch of year 7"\nquote "year catch"\n' });
    expect(out).toMatch(/^12 lines for "catch of year 7"\n1 contains the words/);
    expect(out).toMatch(/\nNothing on "year catch" in this record\n/);
  });

  it('show help, for all or for one', async () => {
    const { out } = await run(['prompt'], { stdin: 'help\nhelp topics\n' });
    expect(out.match(/^What to type$/gm)).toHaveLength(2);
    expect(out.match(/^quote {2}Lines/gm)).toHaveLength(1);
    expect(out).not.toContain('readout batch');
  });

  it('may be none, or no text, or far too long', async () => {
    expect(await run(['prompt'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Readout answers from the record/) as string,
      err: '',
    });
    const { code, out } = await run(['prompt'], {
      stdin: [Uint8Array.of(0xff, 0x0a), 'x'.repeat(1_200_000), '\ntopics\n'],
    });
    expect(out).toMatch(/^That line is not UTF-8 text\.\n\nThat line is too long and was not read\.\n\n2 topics/);
    expect(code).toBe(0);
  });
});

describe('Tab', () => {
  const dispatcher = { archive: archiveOf(), commands, report: () => '', surface: { pageSize: 10 } };
  const tab = (line: string) => complete(dispatcher, ['help', 'quit'], line);

  it.each([
    ['', ['topics ', 'quote ', 'boom ', 'help ', 'quit '], ''],
    ['q', ['quote ', 'quit '], 'q'],
    ['/Q', ['quote ', 'quit '], '/Q'],
    ['topics ', ['Fish', 'Sea ice'], ''],
    ['topics sea i', ['Sea ice'], 'sea i'],
    ['topics Fish', ['Sea ice'], 'Fish'],
    ['quote cod --', ['--words ', '--topic ', '--in ', '--narration ', '--page '], '--'],
    ['quote cod --to', ['--topic '], '--to'],
    ['quote cod --topic ', ['Fish', '"Sea ice"'], ''],
    ['quote cod --topic s', ['"Sea ice"'], 's'],
    ['quote cod --topic "sea', ['"Sea ice"'], '"sea'],
    ['quote cod --topic fish ', [], 'cod --topic fish '],
    ['quote co', [], 'co'],
    ['zebra x', [], 'zebra x'],
    ['boom ', [], ''],
  ])('after "%s"', (line, choices, end) => {
    expect(tab(line)).toEqual([choices, end]);
  });

  it('hands the option typed in, and what the others hold, to the command', () => {
    const seen: unknown[] = [];
    const spying = commands.map((command) => ({
      ...command,
      complete: (_: unknown, focus: unknown) => {
        seen.push(focus);
        return [];
      },
    }));
    complete({ ...dispatcher, commands: spying }, [], 'quote cod or --in lee-sand --narration --topic "sea i');
    expect(seen).toEqual([{ option: 'topic', value: 'sea i', others: { words: 'cod or', record: 'lee-sand' } }]);
  });

  it('offers nothing where a command fails', () => {
    const failing = commands.map((command) => ({
      ...command,
      complete: () => {
        throw new Error('x');
      },
    }));
    expect(complete({ ...dispatcher, commands: failing }, [], 'topics x')).toEqual([[], 'x']);
  });
});

describe('the prompt', () => {
  async function type(...keys: string[]) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const session = {
      archive: archiveOf(),
      commands,
      report: () => '',
      place: { kind: 'prompt' } as const,
      width: 80,
      style: plainStyle,
    };
    const ended = runPrompt(session, { input, output });
    for (const key of keys) input.write(key);
    await ended;
    return String(output.read());
  }

  it('says in two lines what this is and what to type', async () => {
    const shown = await type('quit\r');
    expect(shown).toMatch(
      /^Readout answers from the record, in its own words: Lee–Sand meeting, 5 Mar 2024 · rev 2, 1 line\.\nType quote catch, topics, boom\. help tells more, Tab completes, quit ends\.\n\n/,
    );
  });

  it('answers, completes with Tab, and asks again', async () => {
    const shown = await type('top\t', 'fi\t', '\r', 'quit\r');
    expect(shown).toContain('topics Fish');
    expect(shown).toContain('\nFish\n1 line · 0 verbatim · 1 paraphrase\n');
  });

  it('gives up a line at Ctrl-C, and ends at Ctrl-C on an empty one', async () => {
    const shown = await type('topics', '\u0003', 'boom\r', '\u0003');
    expect(shown).not.toContain('topics, 1 line');
    expect(shown).toContain('Readout failed on this');
  });

  it('ends at Ctrl-D', async () => {
    expect(await type('\u0004')).toMatch(/\n$/);
  });
});
