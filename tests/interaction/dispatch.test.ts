import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommand, type Command } from '../../src/interaction/command.ts';
import { dispatch, suggest, type Dispatcher } from '../../src/interaction/dispatch.ts';
import { firstArchive } from '../support/first-record.ts';

const broken: Command = defineCommand({
  name: 'broken',
  description: 'Fails.',
  examples: ['broken'],
  options: [{ name: 'words', description: 'Any.', type: 'string', autocomplete: true }],
  answer: () => {
    throw new Error('a fault');
  },
  complete: () => {
    throw new Error('a fault while typing');
  },
});

/** A dispatcher that keeps what was reported. */
function dispatcher() {
  const reported: { readonly fault: unknown; readonly command: string }[] = [];
  const to: Dispatcher = {
    archive: firstArchive,
    commands: [...commands, broken],
    surface: { pageSize: 3 },
    report: (fault, { command }) => {
      reported.push({ fault, command });
      return `incident-${reported.length}`;
    },
  };
  return { to, reported };
}

describe('dispatch', () => {
  it('answers with the lines that fit the place that asked', () => {
    const { to, reported } = dispatcher();
    const outcome = dispatch(to, { command: 'quote', options: { words: 'kishida' } });
    expect(outcome).toMatchObject({ kind: 'answered', answer: { kind: 'quotes', pageSize: 3, pages: 4 } });
    expect(reported).toEqual([]);
  });

  it('refuses what is not declared, without reporting a fault', () => {
    const { to, reported } = dispatcher();
    const outcome = dispatch(to, { command: 'quote', options: {} });
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'missing-option' } });
    expect(reported).toEqual([]);
  });

  it('turns a fault into an incident, reported once', () => {
    const { to, reported } = dispatcher();
    const outcome = dispatch(to, { command: 'broken', options: {} });
    expect(outcome).toEqual({ kind: 'failed', incident: 'incident-1' });
    expect(reported).toEqual([{ fault: new Error('a fault'), command: 'broken' }]);
  });

  it('says only the incident: the words of the fault stay with us', () => {
    const { to } = dispatcher();
    expect(JSON.stringify(dispatch(to, { command: 'broken', options: {} }))).not.toContain('a fault');
  });
});

describe('suggestions while typing', () => {
  it('are none where a fault happens, and it is reported once', () => {
    const { to, reported } = dispatcher();
    expect(suggest(to, 'broken', { option: 'words', value: 'x', others: {} })).toEqual([]);
    expect(reported).toEqual([{ fault: new Error('a fault while typing'), command: 'broken' }]);
  });

  it.each(['nothing', '__proto__', 'help'])('are none for %s, which offers none', (command) => {
    const { to, reported } = dispatcher();
    expect(suggest(to, command, { option: 'words', value: 'tai', others: {} })).toEqual([]);
    expect(reported).toEqual([]);
  });

  it('are those of the command and the option being typed', () => {
    const { to } = dispatcher();
    const [first] = suggest(to, 'who', { option: 'speaker', value: 'kis', others: {} });
    expect(first).toMatchObject({ kind: 'speaker', label: 'Fumio Kishida' });
  });
});
