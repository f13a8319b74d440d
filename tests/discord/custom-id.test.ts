import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { type Codec, type Control, readControl, writeControl } from '../../src/discord/custom-id.ts';
import { createScopes, type Scope } from '../../src/discord/scope.ts';
import type { Command } from '../../src/interaction/command.ts';
import type { Invocation } from '../../src/interaction/invocation.ts';
import { firstRecord } from '../support/first-record.ts';

const record = firstRecord;
const revised = { ...record, revision: 2 };
const other = { ...record, id: 'another-meeting-2023-05-05' as typeof record.id };

const one = codecOf([record]);
const two = codecOf([record, other]);

function codecOf(records: readonly (typeof record)[]): Codec & { readonly scope: Scope; readonly all: Scope } {
  const archive = openArchive(records);
  const scope: Scope = { kind: 'record', record: archive.corpus.records[0]! };
  return { commands, scopes: createScopes(archive), scope, all: { kind: 'archive' } };
}

const quote = (options: Invocation['options']): Invocation => ({ command: 'quote', options });

/** Any control of any command with any values its options take. */
const anyControl: fc.Arbitrary<Control> = fc.constantFrom(...commands).chain((command: Command) => {
  const options = fc.record(
    Object.fromEntries(
      command.options
        .filter(({ name }) => name !== 'record')
        .map(({ name, type }) => [
          name,
          type === 'integer'
            ? fc.oneof(fc.nat(999), fc.maxSafeNat())
            : type === 'boolean'
              ? fc.boolean()
              : fc.string({ unit: 'binary', maxLength: 40 }),
        ]),
    ),
    { requiredKeys: [] },
  );
  const invocation = options.map((values): Invocation => ({
    command: command.name,
    options: values as Invocation['options'],
  }));
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('show', 'see', 'post', 'find'), invocation)
      .map(([kind, asked]): Control => ({ kind: kind as 'show', invocation: asked })),
    fc
      .tuple(fc.constantFrom('open', 'topic', 'profile'), fc.option(invocation, { nil: undefined }))
      .map(([kind, back]): Control => ({ kind: kind as 'open', back })),
    fc
      .tuple(
        fc.constantFrom('turn', 'around', 'cited'),
        fc.constantFrom('s05', 'turn-12', 'x'),
        fc.integer({ min: 1, max: 999 }),
        invocation,
      )
      .map(([kind, id, part, from]): Control => ({ kind, id, part, from })),
    fc.constantFrom<Control>({ kind: 'remove' }, { kind: 'copy' }),
  );
});

describe('the id of a control', () => {
  it('is one line, whatever text it carries', () => {
    const invocation: Invocation = { command: 'verify', options: { quote: '> a: 5%0A\n— b' } };
    const id = writeControl(one, { kind: 'show', invocation }, one.scope)!;
    expect(id).toMatch(/^[^\n]+$/);
    expect(readControl(one, id)).toMatchObject({ ok: true, control: { invocation: { options: invocation.options } } });
  });

  it('reads back as what was written, or is left out for its length', () => {
    let written = 0;
    fc.assert(
      fc.property(anyControl, fc.boolean(), (control, whole) => {
        const id = writeControl(two, control, whole ? two.all : two.scope);
        if (id === undefined) return;
        written += 1;
        expect(id.length).toBeLessThanOrEqual(100);
        const read = readControl(two, id);
        if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.reason)}`);
        expect(read.control).toEqual(whole ? control : inRecord(control));
      }),
      { numRuns: 2000 },
    );
    expect(written).toBeGreaterThan(1000);
  });

  /** What is read names the record it was made in, where its command takes one. */
  function inRecord(control: Control): Control {
    const named = (invocation: Invocation): Invocation =>
      commands.find(({ name }) => name === invocation.command)!.options.some(({ name }) => name === 'record')
        ? { ...invocation, options: { ...invocation.options, record: record.id } }
        : invocation;
    if ('invocation' in control) return { ...control, invocation: named(control.invocation) };
    if ('from' in control) return { ...control, from: named(control.from) };
    return 'back' in control && control.back ? { ...control, back: named(control.back) } : control;
  }

  it('holds the longest search there is, on any of the first hundred pages, in every kind of control', () => {
    const words = 'w'.repeat(70);
    expect(writeControl(one, { kind: 'show', invocation: quote({ words, page: 99 }) }, one.scope)).toBeDefined();
    expect(writeControl(one, { kind: 'open', back: quote({ words, page: 9 }) }, one.scope)).toBeDefined();
    expect(writeControl(one, { kind: 'post', invocation: quote({ words, page: 9 }) }, one.scope)).toBeDefined();
  });

  it('is readable', () => {
    const id = writeControl(one, { kind: 'open', back: quote({ words: 'north korea', page: 2 }) }, one.scope);
    expect(id).toMatch(/^r1:open:[\w-]{6}@1:quote:w=north korea:p=2$/);
    const named = writeControl(
      one,
      { kind: 'show', invocation: quote({ words: 'a:b%3A', narration: true }) },
      one.scope,
    );
    expect(named).toMatch(/^r1:quote:[\w-]{6}@1:w=a%3Ab%253A:n=1$/);
  });

  it('says when the record was revised, and what it stood for', () => {
    const id = writeControl(
      one,
      { kind: 'show', invocation: { command: 'statement', options: { id: 's05' } } },
      one.scope,
    )!;
    const read = readControl(codecOf([revised]), id);
    expect(read).toMatchObject({
      ok: false,
      reason: { kind: 'revised', made: 1, record: { record: { revision: 2 } } },
      control: { kind: 'show', invocation: { command: 'statement', options: { id: 's05', record: record.id } } },
    });
  });

  it('says when it was made for other records', () => {
    const invocation = quote({ words: 'taiwan' });
    const whole = writeControl(two, { kind: 'show', invocation }, two.all)!;
    expect(readControl(one, whole)).toEqual({
      ok: false,
      reason: { kind: 'gone' },
      control: { kind: 'show', invocation },
    });
    const elsewhere = codecOf([other]);
    const theirs = writeControl(elsewhere, { kind: 'show', invocation }, elsewhere.scope)!;
    expect(readControl(one, theirs)).toMatchObject({ ok: false, reason: { kind: 'gone' } });
  });

  it('tells another version from what was never ours', () => {
    expect(readControl(one, 'r2:quote:abcdef@1:w=taiwan')).toMatchObject({ ok: false, reason: 'other-version' });
    for (const id of [
      '',
      ':',
      'r1',
      'r1:',
      'r1:quote',
      'hello',
      'quote:1',
      'R1:quote:x@1',
      'r1:remove:now',
      'r1:nothing:x@1',
    ]) {
      expect({ id, ...readControl(one, id) }).toMatchObject({ id, ok: false, reason: 'not-ours' });
    }
  });

  it('takes no forged or truncated id for another one', () => {
    const id = writeControl(
      one,
      { kind: 'open', back: quote({ words: 'taiwan', page: 2, narration: true }) },
      one.scope,
    )!;
    for (const forged of [
      id.replace('p=2', 'p=2x'),
      id.replace('p=2', 'p=-2'),
      id.replace('p=2', 'p=1e9'),
      id.replace('p=2', 'p=9999999999999999'),
      id.replace('n=1', 'n=yes'),
      id.replace('n=1', 'n=1:n=1'),
      id.replace('n=1', 'zz=1'),
      id.replace('n=1', '=1'),
      id.replace('quote', 'toString'),
      id.replace('@1', '@01'),
      id.replace('@1', '@'),
    ]) {
      expect({ forged, ...readControl(one, forged) }).toMatchObject({ forged, ok: false, reason: 'not-ours' });
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `r1:${text}`),
        ),
        (text) => {
          expect(readControl(two, text)).toHaveProperty('ok');
        },
      ),
    );
  });

  it('tells options apart that begin alike', () => {
    const alike: Command = {
      name: 'alike',
      description: '',
      examples: [],
      options: [
        { name: 'speaker', description: '', type: 'string' },
        { name: 'source', description: '', type: 'string' },
        { name: 'so', description: '', type: 'string' },
      ],
      answer: () => {
        throw new Error('not called');
      },
    };
    const codec = { ...one, commands: [alike] };
    const invocation = { command: 'alike', options: { speaker: 'a', source: 'b', so: 'c' } };
    const id = writeControl(codec, { kind: 'show', invocation }, one.scope)!;
    expect(id).toMatch(/:sp=a:sou=b:so=c$/);
    expect(readControl(codec, id)).toMatchObject({ ok: true, control: { invocation } });
  });
});

describe('keys of records', () => {
  it('tell records apart, growing where they have to', () => {
    const records = Array.from({ length: 20 }, (_, at) => ({ ...record, id: `meeting-${at}` as typeof record.id }));
    const archive = openArchive(records);
    const scopes = createScopes(archive, 1);
    const keys = archive.corpus.records.map((held) => scopes.write({ kind: 'record', record: held }));
    expect(new Set(keys).size).toBe(20);
    expect(keys[0]!.length).toBeGreaterThan('k@1'.length);
    for (const [at, key] of keys.entries()) {
      expect(scopes.read(key)).toEqual({ kind: 'record', record: archive.corpus.records[at] });
    }
  });

  it('do not depend on the other records', () => {
    expect(two.scopes.write(two.scope)).toBe(one.scopes.write(one.scope));
  });
});
