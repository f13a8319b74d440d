import { describe, expect, it } from 'vitest';
import { findInRecord } from '../../../commands/find-in-record.ts';
import { verifyQuote } from '../../../commands/verify-quote.ts';
import { FIDELITIES } from '../../../src/record/schema.ts';
import { LABELS } from '../../../src/render/labels.ts';
import { ask } from './support.ts';

describe('/help', () => {
  const { sections, buttons } = ask('help');

  it('says what to type, as it is typed here', () => {
    expect(sections[1]).toContain(
      '**`/quote`** Lines that hold these words, each with its label and speaker.\n-# `/quote words:taiwan` · `/quote words:"status quo"`',
    );
    expect(buttons).toEqual([]);
  });

  it('leaves out an example that only names the command', () => {
    expect(sections[1]).toContain(
      '**`/topics`** The map of the meeting, or the lines on one topic.\n-# `/topics topic:taiwan`',
    );
    expect(sections[1]!.at(-1)).toBe('**`/help`** What you can ask, and what to type.');
  });

  it('explains every label, most faithful first', () => {
    const [title, ...labels] = sections[2]![0]!.split('\n');
    expect(title).toBe('**Labels, most faithful first**');
    expect(labels[0]).toBe('-# ● Verbatim · the speaker’s own words');
    expect(labels.map((label) => label.split(' · ')[0])).toEqual(
      FIDELITIES.map((fidelity) => `-# ${LABELS[fidelity].mark} ${LABELS[fidelity].shown}`),
    );
  });

  it('says how a reply is shown to everyone, and how the words of a message are looked for', () => {
    expect(sections[3]).toEqual([
      'A reply is for you alone. `share:True` shows it to everyone in the channel.',
      `On a message, **Apps**, then **${findInRecord.name}**, searches for its words; **${verifyQuote.name}** checks what it quotes.`,
    ]);
    expect(sections).toHaveLength(4);
  });
});
