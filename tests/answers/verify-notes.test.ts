import { describe, expect, it } from 'vitest';
import { noteView } from '../../src/answers/notes.ts';
import { firstArchive, idsOf } from '../support/first-record.ts';
import { checked } from './council.ts';

/** The first line that holds a quote, its notes and which reading the quote has: `s14: n21 likely, n22 printed`. */
function notesOn(quote: string): string {
  const [match] = checked(firstArchive, quote).matches;
  return `${match!.statement.id}: ${match!.readings.map(({ id, yours }) => `${id} ${yours}`).join(', ')}`;
}

describe('a quote of words that a note is on', () => {
  it('has the words as the source prints them', () => {
    expect(notesOn('desert concerned about PRC’s practices')).toBe('s05: n07 printed');
  });

  it('has them as the note reads them', () => {
    expect(notesOn('they shared concern about PRC’s practices')).toBe('s05: n07 likely');
  });

  it('has one of two notes’ readings', () => {
    const rest = 'to Japan in the dispute with China over the uninhabited yet strategic';
    expect(notesOn(`unwavering support ${rest} Senkaku Islands`)).toBe('s14: n21 printed, n22 likely');
    expect(notesOn(`unwavering commitment ${rest} Senkaku Island`)).toBe('s14: n21 likely, n22 printed');
    expect(notesOn(`unwavering commitment ${rest} Senkaku Islands`)).toBe('s14: n21 likely, n22 likely');
    expect(notesOn(`unwavering support ${rest} Senkaku Island`)).toBe('s14: n21 printed, n22 printed');
  });

  it('has neither where its words are others', () => {
    expect(notesOn('unwavering devotion to Japan in the dispute with China over')).toBe('s14: n21 printed');
  });

  it('has none where no note touches it', () => {
    expect(notesOn('over the uninhabited yet strategic')).toBe('s14: ');
  });

  it('is told of a fragment without a source, and not of what is only explained', () => {
    expect(notesOn('take back "by force" if necessary')).toBe('s10: n15 printed');
    expect(notesOn('most of the discussion focused on')).toBe('s10: ');
  });

  it('carries the note whole, with its evidence', () => {
    const [match] = checked(firstArchive, 'they shared concern about PRC’s practices').matches;
    expect(match!.readings[0]).toMatchObject({
      kind: 'source-error',
      exact: 'desert concerned',
      likely: 'they shared concern',
    });
    expect(match!.readings[0]!.evidence[0]).toMatchObject({ prints: expect.any(String), label: expect.any(String) });
  });
});

describe('fewer words than decide anything', () => {
  it('are too short as a note reads them, too, whoever is said to have said them', () => {
    for (const speaker of [undefined, 'Kishida']) {
      const found = checked(firstArchive, { quote: 'unwavering commitment', speaker });
      expect([found.verdict, idsOf(found.matches.map(({ statement }) => statement))]).toEqual(['too_short', 's12 s14']);
      expect(found.matches.map(({ readings }) => readings[0]!.yours)).toEqual(['likely', 'likely']);
    }
  });
});

describe('a difference that a note explains', () => {
  const answer = checked(firstArchive, 'peace and stability of Japan, the region and the international community');

  it('is none of meaning', () => {
    expect(answer).toMatchObject({ verdict: 'near', warnings: [] });
  });

  it('names the note and is shown where the words differ', () => {
    expect(answer.differences).toMatchObject([{ explained: 'n23', yours: 'the', record: '' }]);
    expect(answer.diff.map(({ op, text }) => `${op}:${text}`)).toEqual([
      'same:peace and stability of Japan, the region and ',
      'yours:the',
      'same: international community',
    ]);
  });

  it('stands beside others that are', () => {
    const { verdict, warnings, differences } = checked(
      firstArchive,
      'no threat to the peace and stability of Japan, the region and the international community',
    );
    expect([verdict, warnings[0]]).toEqual(['near_critical', 'negation']);
    expect(differences.map(({ kind, explained }) => explained ?? kind)).toEqual(['negation', 'n23']);
  });

  it('is none where the quote begins or ends at words of the reading that are printed too', () => {
    const begun = checked(firstArchive, 'attempts to change the status quo in the East China Sea and South China Sea');
    expect(begun.differences).toMatchObject([{ explained: 'n06', yours: '', record: 'the' }]);
    expect(begun.diff[0]).toEqual({
      op: 'same',
      text: 'attempts to change the status quo in the East China Sea and ',
    });
    const ended = checked(firstArchive, 'to Japan in the dispute over the Senkaku Islands and continue close');
    expect(ended.differences.map(({ explained }) => explained)).not.toContain('n24');
  });

  it('is of the part of a reading that the quote has', () => {
    const part = checked(firstArchive, 'commitment to Japan in the dispute with China over');
    expect(part.differences).toMatchObject([{ explained: 'n21', yours: 'commitment', record: 'support' }]);
  });

  it('is no more explained where the quote changes the reading too', () => {
    const changed = checked(firstArchive, 'they shared no concern about PRC’s practices in Xinjiang and Hong Kong');
    expect(changed).toMatchObject({ verdict: 'near_critical', warnings: ['negation'] });
    expect(changed.differences).toMatchObject([
      { kind: 'negation', yours: 'they shared no concern', record: 'desert concerned' },
    ]);
    expect(changed.matches[0]!.readings.map(({ yours }) => yours)).toEqual(['printed']);
  });
});

describe('a note', () => {
  it('is carried without what it does not have', () => {
    const holder = firstArchive.corpus.records[0]!;
    const note = holder.record.notes.find(({ id }) => id === 'n09')!;
    expect(noteView(holder, note)).not.toHaveProperty('likely');
    expect(noteView(holder, note).evidence.map(({ source }) => source)).toEqual(
      note.evidence.map(({ source }) => source),
    );
  });
});
