import { describe, expect, it } from 'vitest';
import { quote } from '../../src/answers/quote.ts';
import { expectKind, firstArchive, idsOf } from '../support/first-record.ts';

const lines = (args: Parameters<typeof quote>[1]) => expectKind(quote(firstArchive, args), 'quotes');
const nothing = (args: Parameters<typeof quote>[1]) => expectKind(quote(firstArchive, args), 'no-match');

describe('only lines of one speaker', () => {
  it('count those said jointly: Kishida has no other', () => {
    expect(idsOf(lines({ words: '"push back"', speaker: 'kishida' }).statements)).toBe('s02');
    expect(idsOf(lines({ words: 'concern', speaker: 'Fumio Kishida' }).statements)).toBe('s01');
  });

  it('leave out lines of others about the speaker', () => {
    expect(idsOf(lines({ words: 'kishida', speaker: 'biden' }).statements)).not.toContain('s13');
  });

  it('and not of another: the White House on Taiwan', () => {
    const answer = lines({ words: 'taiwan', speaker: 'white house' });
    expect(idsOf(answer.statements)).toBe('s05 s10');
    expect(idsOf(answer.related)).toBe('s04');
  });

  it('say that others hold the words where this speaker does not', () => {
    const answer = nothing({ words: 'taiwan', speaker: 'kishida' });
    expect(answer).toMatchObject({ reason: 'filtered-out', elsewhere: 2, searched: 16 });
  });

  it('say so too where no other line is near', () => {
    expect(nothing({ words: 'ukraine', speaker: 'biden' })).toMatchObject({ reason: 'filtered-out', elsewhere: 1 });
  });

  it('forgive a typo in the name and say so', () => {
    const { corrections } = lines({ words: 'concern', speaker: 'kishdia' });
    expect(corrections).toContainEqual({ from: 'kishdia', to: 'kishida', why: 'spelling' });
  });

  it('ask back for a title, before anything is searched', () => {
    const { choices } = expectKind(quote(firstArchive, { words: 'taiwan', speaker: 'pm' }), 'ambiguous');
    expect(choices.map(({ id }) => id)).toEqual(['kishida']);
  });

  it.each(['zzzz', '!!!', '@', '__proto__', 'constructor', 'the'])(
    'are refused for %s, whom nobody knows',
    (speaker) => {
      expect(nothing({ words: 'taiwan', speaker }).reason).toBe('unknown-speaker');
    },
  );

  it('are refused for a name longer than any', () => {
    expect(nothing({ words: 'taiwan', speaker: 'x'.repeat(121) })).toMatchObject({ reason: 'too-long', limit: 120 });
  });

  it('are all lines where the name is blank', () => {
    expect(idsOf(lines({ words: 'taiwan', speaker: '  ' }).statements)).toBe('s05 s10');
  });
});

describe('only lines on one topic', () => {
  it('are searched by any name of the topic', () => {
    expect(idsOf(lines({ words: 'concern', topic: 'Xinjiang' }).statements)).toBe('s13 s01 s05');
    expect(idsOf(lines({ words: 'concern', topic: 'human-rights' }).statements)).toBe('s13 s01 s05');
  });

  it('and by one speaker too', () => {
    const answer = lines({ words: 'peace', topic: 'alliance', speaker: 'biden' });
    expect(idsOf(answer.statements)).toBe('s11');
  });

  it('are refused for a topic nobody knows', () => {
    expect(nothing({ words: 'taiwan', topic: 'zzz' }).reason).toBe('unknown-topic');
  });
});

describe('only lines of one record', () => {
  it('are those of the record with that id', () => {
    const answer = lines({ words: 'taiwan', record: ' biden-kishida-2022-01-21 ' });
    expect(idsOf(answer.statements)).toBe('s05 s10');
  });

  it.each(['nope', '__proto__', 'constructor'])('are refused for a record that is not there: %s', (record) => {
    expect(nothing({ words: 'taiwan', record }).reason).toBe('unknown-record');
  });

  it('offer each record that comes close once', () => {
    const { suggestions } = nothing({ words: 'taiwan', record: 'biden' });
    expect(suggestions.map(({ id }) => id)).toEqual(['biden-kishida-2022-01-21']);
  });
});
