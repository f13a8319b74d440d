import { describe, expect, it } from 'vitest';
import { setFidelity } from '../../src/review/decide.ts';
import { editWords } from '../../src/review/edit-words.ts';
import { openDraft, type OpenDraft, type WrittenStatement } from '../../src/review/open-draft.ts';
import { ARTICLE, draft as smallDraft } from '../support/record.ts';
import { drafted, opened, TEXT } from './drafted.ts';

/** A statement after its words are edited, as it is written and as it reads; or why it is not. */
function edited(id: string, typed: string, draft: OpenDraft = opened()): { text: string } & Partial<WrittenStatement> {
  const changed = editWords(draft, id, typed);
  if (!changed.ok) return { text: changed.message };
  const at = changed.draft.written.statements.findIndex((statement) => statement.id === id);
  return { ...changed.draft.written.statements[at], text: changed.draft.record.statements[at]!.text };
}

describe('editWords', () => {
  it('takes fewer or more words of the source', () => {
    const fewer = 'the bridge would "open in May" at last.';
    expect(edited('s01', fewer)).toMatchObject({ text: fewer, spans: [{ source: 'article', exact: fewer }] });
    const more = 'Ana Bell said on Monday that the bridge would "open in May" at last. She did not say who pays.';
    expect(edited('s01', more).text).toBe(more);
  });

  it('takes the first and the last words for all between', () => {
    const typed = ['the bridge … who pays.', 'the bridge would ... did not say who pays.'];
    const text = 'the bridge would "open in May" at last. She did not say who pays.';
    for (const words of typed) expect(edited('s01', words).text).toBe(text);
  });

  it('takes words as they are typed: spaces for line breaks, straight marks for curly ones', () => {
    const text = '"We will repair the road," the ministry said. It added that “the old\nroad” stays closed.';
    const words = text.replaceAll(/[“”]/g, '"').replace('\n', '   ');
    expect(edited('s02', words, opened({ notes: [] })).text).toBe(text);
  });

  it('keeps a place where the statement was given by its place', () => {
    const start = TEXT.indexOf('Both thanked the North');
    expect(edited('s03', 'Both thanked the North')).toMatchObject({
      spans: [{ source: 'article', start, end: start + 22 }],
      text: 'Both thanked the North',
    });
  });

  it('means the nearest of several places, and says which with the words around it', () => {
    const statements = drafted().statements.map((one) =>
      one.id === 's03' ? { ...one, spans: [{ source: 'article', exact: 'Both thanked the South.' }] } : one,
    );
    const { spans = [], text } = edited('s03', 'Both thanked', opened({ statements }));
    expect(text).toBe('Both thanked');
    expect(spans).toEqual([
      {
        source: 'article',
        exact: 'Both thanked',
        prefix: 'h for its help. ',
        suffix: ' the South. The ',
      },
    ]);
  });

  it('looks for the nearest place on both sides', () => {
    const place = (exact: string): number => {
      const statements = drafted().statements.map((one) =>
        one.id === 's03' ? { ...one, spans: [{ source: 'article', exact }] } : one,
      );
      const changed = editWords(opened({ statements }), 's03', 'said');
      return changed.ok ? (changed.draft.record.statements[2]?.spans[0]?.start ?? -1) : -1;
    };
    expect(place('The bridge is red.')).toBe(TEXT.indexOf('said no more'));
    expect(place('Both thanked the North')).toBe(TEXT.indexOf('said. It added'));
  });

  it('takes a part of a post under another label alone', () => {
    const draft = openDraft(
      JSON.stringify(smallDraft({ draft: { pending: ['s03'] } })),
      new Map([['article.txt', ARTICLE]]),
    );
    if (!draft.ok) throw new Error('broken');
    expect(edited('s03', 'Good to see', draft.draft).text).toMatch(/^"verbatim" needs words in quotation marks/);
    const labelled = setFidelity(draft.draft, 's03', 'paraphrase');
    if (!labelled.ok) throw new Error(labelled.message);
    expect(edited('s03', 'Good to see', labelled.draft)).toMatchObject({ text: 'Good to see', quoted: [] });
    expect(edited('s03', 'Good to see you all.', draft.draft).quoted).toMatchObject([{ within: 'post' }]);
  });

  it('keeps the quotation marks that still fit, and finds those that came in', () => {
    expect(edited('s01', 'that the bridge would "open in May"').quoted).toEqual([{ exact: 'open in May' }]);
    const draft = setFidelity(opened(), 's01', 'paraphrase');
    if (!draft.ok) throw new Error(draft.message);
    expect(edited('s01', 'Ana Bell said on Monday', draft.draft).quoted).toEqual([]);
    expect(edited('s01', 'who pays. "We will repair the road," the ministry said.', draft.draft).quoted).toEqual([
      { exact: 'We will repair the road,' },
    ]);
  });

  it('does not mark what the statement had and did not mark', () => {
    const statements = drafted().statements.map((one) =>
      one.id === 's01' ? { ...one, quoted: [], fidelity: 'paraphrase' as const } : one,
    );
    expect(edited('s01', 'the bridge would "open in May" at last.', opened({ statements })).quoted).toEqual([]);
  });

  it('changes nothing where the words are the same', () => {
    const draft = opened();
    const { text } = draft.record.statements[2]!;
    expect(editWords(draft, 's03', ` ${text.replace(' ', '  ')}`)).toEqual({ ok: true, draft });
  });

  it.each([
    ['s01', ' ', 'Type the words that the statement is to have.'],
    ['s01', 'Nobody said this', 'These words are not in article.txt. Type them as they stand there.'],
    [
      's01',
      'the bridge would close in May',
      'These words are not in article.txt: they match up to "the bridge would " (article.txt line 1). Correct what follows.',
    ],
    [
      's01',
      'the bridge … road" stays shut.',
      'These words are not in article.txt: they match up to "road" stays " (article.txt line 4). Correct what follows.',
    ],
    [
      's01',
      'Ana Bell said on Monday',
      '"partial" needs words in quotation marks, and here are none. Take some in, or label it "paraphrase".',
    ],
    [
      's02',
      '"We will repair the road," the ministry said. It added that “the old road” stays closed.',
      'The note "n1" is on this statement: These words stand more than once in statement "s02".',
    ],
  ])('refuses for %s: %s', (id, typed, message) => {
    expect(edited(id, typed).text.slice(0, message.length)).toBe(message);
  });
});
