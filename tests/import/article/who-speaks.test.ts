import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftReport } from '../../../src/import/article/draft-report.ts';
import { draftedAs } from './compare.ts';
import { proved } from './lay-out.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

/** Who says what of a text: the name, the first words, what is quoted. */
const said = (text: string): readonly string[][] =>
  draftedAs(text).map(({ speaker = '-', from, quoted = [] }) => [speaker, from, ...quoted]);
const speakers = (text: string): readonly string[] => said(text).map(([speaker = '']) => speaker);
const partiesOf = (text: string): readonly string[] =>
  draftReport(text).parties.map(({ name, type }) => `${type} ${name}`);

describe('a spokesman without a name', () => {
  it.each([
    ['A spokesman for the board said no.', 'A spokesman for the board'],
    [
      'A spokesman for the board, who asked not to be named, said the board was "encouraged" by it.',
      'A spokesman for the board',
    ],
    ['A spokesman for the board who asked not to be named said it was late.', 'A spokesman for the board'],
    ['A White House official said no.', 'A White House official'],
    ['“No,” said a representative for Ana Bell.', 'A representative for Ana Bell'],
    ['A spokesman for the board, Ed Gray, said no.', 'Ed Gray'],
  ])('is named by whom they speak for in %j', (text, name) => {
    expect(speakers(text)).toEqual([name]);
    expect(partiesOf(text)).toEqual([`person ${name}`]);
    expect(draftReport(text).statements[0]!.attribution).toBe('explicit');
  });

  it.each([
    'A spokesman said no.',
    'A spokesman who asked not to be named said no.',
    'An official close to the talks said no.',
    'A resident of the town said no.',
    'A teacher at the school said no.',
  ])('stays unknown where the report does not say for whom: %j', (text) => {
    expect(speakers(text)).toEqual(['-']);
    expect(draftReport(text).parties).toEqual([]);
  });
});

describe('the words beside who speaks', () => {
  it.each([
    ['Ana Bell, whose twins go there and who left in May, said no.', 'Ana Bell'],
    ['A resident who lives nearby said the noise was "awful".', '-'],
    ['Chief financial officer Ana Bell said no.', 'Ana Bell'],
    ['Sgt. Ana Bell said no.', 'Ana Bell'],
    ['Forecaster Ana Bell said no.', 'Ana Bell'],
    ['It rained, according to the state insurance department.', 'State insurance department'],
  ])('leaves the verb to the one who speaks in %j', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    'The man who promised it left.',
    'The man who promised he told nobody left.',
    'The man who heard the mayor promise left.',
  ])('does not give away the verb of that clause: %j', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a headline in capitals', () => {
  it.each(['\n\nBoth towns said it was good.', '\n\nThey said it was good.', '\n\nThe leaders said it was good.'])(
    'makes no names by itself: with %j',
    (rest) => {
      expect(partiesOf(`Halden and Brookfield Agree to Share Bus Depot${rest}`)).toEqual([]);
    },
  );

  it('has the names that the text has', () => {
    const text = 'Mayor Ana Bell Says She Will “Go Home Today”\n\nMayor Ana Bell met nobody. The mayor said it rained.';
    expect(speakers(text)).toEqual(['Ana Bell', 'Ana Bell']);
    expect(partiesOf(text)).toEqual(['person Ana Bell']);
  });

  it('is not a sentence that only has many names', () => {
    expect(speakers('Mayor Ana Bell of Elm Town said no.\n\nIt rained.')).toEqual(['Ana Bell']);
  });
});

describe('the parties of a draft', () => {
  it('are those who speak, and the members of a group that does', () => {
    const text = 'Ana Bell met Cy Dorn. Ana Bell and Ben Cole said no. Ana Bell and a man said yes.';
    expect(partiesOf(text)).toEqual(['person Ana Bell', 'person Ben Cole', 'group Ana Bell and Ben Cole']);
    expect(draftReport(text).parties[2]!.members).toEqual([0, 1]);
  });

  it('leave nobody who was only looked for', () => {
    // Two bodies of whom one is never found: the one that is found says nothing by itself.
    expect(partiesOf('Ana Bell and a driver said no.')).toEqual([]);
  });
});

describe('several who speak in one sentence', () => {
  it.each([
    [
      'Ana Bell said it was late, and Ben Cole said it was early.',
      [
        ['Ana Bell', 'Ana Bell said it was late'],
        ['Ben Cole', 'Ben Cole said it was early.'],
      ],
    ],
    [
      '"It is late," Ana Bell said, but Ben Cole said "no" while Cy Dorn told reporters it rained.',
      [
        ['Ana Bell', '"It is late," Ana Bell said', 'It is late,'],
        ['Ben Cole', 'Ben Cole said "no"', 'no'],
        ['Cy Dorn', 'Cy Dorn told reporters it rained.'],
      ],
    ],
    [
      'Ana Bell said “no”, and Ben Cole added: “Never.”',
      [
        ['Ana Bell', 'Ana Bell said “no”', 'no'],
        ['Ben Cole', 'Ben Cole added: “Never.”', 'Never.'],
      ],
    ],
  ])('each have a statement: %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(proved(text, draftReport(text))).toMatchObject({ ok: true });
  });

  it.each([
    ['According to the council, Ana Bell said it was late, and Ben Cole said it was early.', 'Council'],
    ['Ana Bell said it was late, and Ben Cole said it was early, the council said.', 'Council'],
    ['Ana Bell said that it was late, and that Ben Cole said it was early.', 'Ana Bell'],
    ['Ana Bell said it was late, and Ben Cole left.', 'Ana Bell'],
    ['It was a hard night, and Ben Cole said no.', 'Ben Cole'],
    ['Ana Bell said it was late, and she said it twice.', 'Ana Bell'],
    ['Ana Bell said it was late and Ben Cole said it was early.', 'Ana Bell'],
    [`Ana Bell said it was late${', and it rained'.repeat(7)}, and Ben Cole said no.`, 'Ana Bell'],
  ])('stay together where the clauses do not part: %j', (text, speaker) => {
    expect(said(text)).toEqual([[speaker, text]]);
  });
});

describe('who speaks by one word alone', () => {
  it.each([
    ['Trump said no.', 'person'],
    ['“No,” said Trump.', 'person'],
    ['Trump said it would be late.', 'person'],
    ['Trump said no. The Trump sank.', 'organization'],
    ['Google said its profit fell.', 'organization'],
    ['Google said it would appeal.', 'organization'],
    ['Google said it had shut its plants.', 'organization'],
    ['NATO said no.', 'organization'],
    ['Norway said no.', 'organization'],
    ['Moscow said no.', 'organization'],
    ['Rovers said no. A Rovers fan said yes.', 'organization'],
    ['The Guild said no.', 'organization'],
  ])('in %j is: %s', (text, type) => {
    expect(draftReport(text).parties.map((party) => party.type)).toEqual([type]);
  });

  it('is someone whom a pronoun may mean, where it is a person', () => {
    expect(speakers('Trump said no. He added that it was late.')).toEqual(['Trump', 'Trump']);
    expect(speakers('Google said its profit fell. He added that it was late.')).toEqual(['Google', '-']);
  });

  it('is not known where two are named together', () => {
    expect(partiesOf('Halden and Elmby said no.').slice(0, 2)).toEqual(['organization Halden', 'organization Elmby']);
  });
});

describe('words that tell of speech by what stands beside them', () => {
  it.each([
    ['Ana Bell resigned, saying she was tired.', 'Ana Bell'],
    ['Ana Bell resigned, adding that she was tired.', 'Ana Bell'],
    ['Ana Bell paid tribute to the fans: “You are great.”', 'Ana Bell'],
    ['Ana Bell hit back at her critics.', 'Ana Bell'],
    ['Ana Bell expects “more rain” in May.', 'Ana Bell'],
    ['Ana Bell left after Ben Cole, saying it was late.', '-'],
    ['Ana Bell was fired by Ben Cole, saying it was late.', '-'],
    ['Ana Bell left. “No,” Bell added with a smile.', 'Ana Bell'],
  ])('give a speaker in %j', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    'Ana Bell left early, adding salt.',
    'Ana Bell waved, saying goodbye.',
    'The sign fell, warning drivers of ice.',
    'Shares fell, suggesting that it was late.',
    'Ana Bell hit the wall. Ana Bell paid the bill.',
    'Ana Bell expects to win.',
  ])('do not without it: %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('name who is meant, up to a quotation', () => {
    const attributions = (text: string) => draftReport(text).statements.map(({ attributionText }) => attributionText);
    expect(attributions('Ana Bell resigned, saying she was tired.')).toEqual(['Ana Bell resigned, saying']);
    expect(attributions('Ana Bell left the “Elm Room”, saying no more.')).toEqual(['saying']);
    expect(attributions('Ana Bell paid tribute to the fans.')).toEqual(['Ana Bell paid tribute']);
  });

  it('take a noun for someone only where an article may stand before it', () => {
    expect(speakers('Ana Bell left. It had gone forward. “No,” she said.')).toEqual(['Ana Bell']);
    expect(speakers('Ana Bell met the forward. “No,” she said.')).toEqual(['-']);
  });
});

describe('quotations of French', () => {
  it.each([' ', '\u00A0', '\u202F'])('may have one space beside each mark: %j', (space) => {
    const text = `Ana Bell said «${space}très bien${space}» twice.`;
    expect(said(text)).toEqual([['Ana Bell', text, 'très bien']]);
    expect(proved(text, draftReport(text))).toMatchObject({ ok: true });
  });

  it('are none with two', () => {
    expect(said('Ana Bell said «  très bien  » twice.')).toEqual([
      ['Ana Bell', 'Ana Bell said «  très bien  » twice.'],
    ]);
  });
});

describe('a heap of marks', () => {
  it('has no quotations, and leaves those of other paragraphs', () => {
    const heap = `Ana Bell said "no" ${'" '.repeat(2000)}.`;
    expect(said(`${heap}\n\nBen Cole said "yes".`)).toEqual([
      ['Ana Bell', heap],
      ['Ben Cole', 'Ben Cole said "yes".', 'yes'],
    ]);
  });

  it('uses up what is paired of a report', () => {
    const heap = `Ana Bell said ${'" '.repeat(1900)}.\n\n`.repeat(52);
    expect(said(`${heap}Ben Cole said "yes".`).at(-1)).toEqual(['Ben Cole', 'Ben Cole said "yes".', 'yes']);
    const marks = `Ana Bell said ${'" '.repeat(1000)}.\n\n`.repeat(100);
    expect(said(`${marks}Ben Cole said "yes".`).at(-1)).toEqual(['Ben Cole', 'Ben Cole said "yes".']);
  });
});

describe('any two sentences put together', () => {
  const clause = fc.constantFrom(
    'Ana Bell said it was late',
    'Ben Cole told us “no”',
    '“So be it,” Cy Dorn said',
    'it rained',
    'a spokesman for the board said no',
  );
  const joint = fc.constantFrom(', and ', ', but ', ' while ', ', saying ', '. ', ' and ', ', ');

  it('give statements apart and in order, that the loader can prove', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(clause, joint), { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = `${pieces.flat().join('').trim()}.`;
        const draft = draftReport(text);
        fc.pre(draft.statements.length > 0);
        expect(proved(text, draft)).toMatchObject({ ok: true });
        draft.statements.forEach(({ span }, at) =>
          expect(span.start).toBeGreaterThanOrEqual(draft.statements[at - 1]?.span.end ?? 0),
        );
      }),
      { numRuns: fuzzRuns() },
    );
  });
});
