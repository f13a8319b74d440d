import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../../../src/import/formats/text.ts';
import { importRecord } from '../../../../src/index.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import { damaged } from '../../cues/reading.ts';
import { report, spoken, talk } from '../reading.ts';
import { readOrRefused } from '../../reading.ts';

const DEPOSITION = `SUPERIOR COURT

THE COURT: Be seated.
(The witness was sworn.)
DIRECT EXAMINATION
BY MR. HARRIS:
Q. Your name?
A. Dana Wells.
Q. Where were you?
A. At home.
Alone.
CROSS-EXAMINATION BY MS. LOPEZ:
Q. Alone?
A. Yes.`;

const HEARING = `The CHAIRMAN. The committee will come to order.
Mr. NADLER. Thank you, Mr. Chairman. I yield.
Ms. JACKSON LEE. I object.
Mr. JOHNSON of Louisiana. So do I.
The CHAIRMAN. Noted.`;

const CHAT = `[12/03/24, 18:02:11] Ann Berg: Good morning
\u200e[12/03/24, 18:02:40] Ann Berg added Ben
[12/03/24, 18:03:00] ~ Ben: One: two
and three
[12/03/24, 6:04:11\u202fPM] +49 170 1234567: Hello
[12/03/24, 18:05:11] Ann Berg: See you at 10:30`;

const CHAIR =
  'CHAIR — Good morning.\nLEE — Good morning.\nCHAIR — Begin.\n(Laughter.)\nLEE — Yes – or no.\nCHAIR — Done.';
const DIET =
  '○議長（山田太郎君）　これより会議を開きます。\n○田中花子君　はい。\n続けます。\n○議長（山田太郎君）　どうぞ。';
const SPEECH = 'I thank all of you. We have come far.\n\nOur bridge opens in May.\n\nThat is what my office does.\n\n';

describe('a file of questions and answers', () => {
  test('has A for a label where it has Q, with a stop, a colon or white space', () => {
    for (const mark of ['. ', ': ', '     ', '\t', '\u00a0 ', '.  ']) {
      const reading = talk(`Q${mark}Name?\nA${mark}Dana.\nA man came.\nQ${mark}Home?\nA${mark}Yes.`);
      expect(spoken(reading)).toEqual(['Q: Name?', 'A: Dana.', '+: A man came.', 'Q: Home?', 'A: Yes.']);
      expect(reading.segments.map(({ partType }) => partType)).toEqual([
        'question',
        'answer',
        'answer',
        'question',
        'answer',
      ]);
    }
  });

  test('has A with its words on the next line', () => {
    expect(spoken(talk('Q.\nName?\nA.\nDana.\nQ.\nHome?\nA.\nYes.'))).toEqual([
      'Q: Name?',
      'A: Dana.',
      'Q: Home?',
      'A: Yes.',
    ]);
  });

  test('has no A where there is no Q, or where it begins a list', () => {
    expect(spoken(talk('Ann: One.\nBob: Two.\nA. Roe came.\nAnn: Three.')).at(2)).toBe('+: A. Roe came.');
    expect(spoken(talk('Q: Which?\nAnn: Two.\nA. Red.\nB. Blue.\nQ: Why?\nAnn: So.')).slice(2, 4)).toEqual([
      '+: A. Red.',
      '+: B. Blue.',
    ]);
  });

  test('has heads that say who asks, which are words of nobody', () => {
    expect(spoken(talk(DEPOSITION))).toEqual([
      'THE COURT: Be seated.',
      '(scene): (The witness was sworn.)',
      '(heading): DIRECT EXAMINATION',
      '(heading): BY MR. HARRIS:',
      'Q: Your name?',
      'A: Dana Wells.',
      'Q: Where were you?',
      'A: At home.',
      '+: Alone.',
      '(heading): CROSS-EXAMINATION BY MS. LOPEZ:',
      'Q: Alone?',
      'A: Yes.',
    ]);
  });
});

describe('a label may end', () => {
  test('with a stop, behind a title and a name in capitals', () => {
    expect(spoken(talk(HEARING))).toEqual([
      'The CHAIRMAN: The committee will come to order.',
      'Mr. NADLER: Thank you, Mr. Chairman. I yield.',
      'Ms. JACKSON LEE: I object.',
      'Mr. JOHNSON of Louisiana: So do I.',
      'The CHAIRMAN: Noted.',
    ]);
  });

  test('with a stop behind a title and a name in small letters, where four do', () => {
    const hearing =
      '    Chairman Jordan. We begin.\n    Mr. Nadler. I object.\n    Dr. Roe came.\n    Chairman Jordan. Noted.\n';
    expect(spoken(talk(`${hearing}    Mr. Nadler. So be it.`))).toEqual([
      'Chairman Jordan: We begin.',
      'Mr. Nadler: I object.',
      '+: Dr. Roe came.',
      'Chairman Jordan: Noted.',
      'Mr. Nadler: So be it.',
    ]);
    expect(report(hearing.repeat(1)).kind).toBe('report');
  });

  test('with a dash, where most paragraphs have one and labels come again', () => {
    expect(spoken(talk(CHAIR))).toEqual([
      'CHAIR: Good morning.',
      'LEE: Good morning.',
      'CHAIR: Begin.',
      '(scene): (Laughter.)',
      'LEE: Yes – or no.',
      'CHAIR: Done.',
    ]);
    expect(report('Bridge — Opens in May.\nBudget — Passed.\nBus — Put off.\nBell — At nine.').kind).toBe('report');
    expect(spoken(talk('Ann: One.\nBob: Two.\nAnn — Three.\nBob: Four.\nAnn: Five.')).at(2)).toBe('+: Ann — Three.');
  });

  test('with white space, behind a circle', () => {
    expect(spoken(talk(DIET))).toEqual([
      '議長（山田太郎君）: これより会議を開きます。',
      '田中花子君: はい。',
      '+: 続けます。',
      '議長（山田太郎君）: どうぞ。',
    ]);
  });
});

describe('an exported chat', () => {
  test('has a sender in each message, and what the chat tells is words of nobody', () => {
    const reading = talk(CHAT);
    expect(spoken(reading)).toEqual([
      'Ann Berg: Good morning',
      '(other): Ann Berg added Ben',
      'Ben: One: two',
      '+: and three',
      '+49 170 1234567: Hello',
      'Ann Berg: See you at 10:30',
    ]);
    // A time of day is none of a recording.
    expect(reading.segments.filter(({ start }) => start !== undefined)).toEqual([]);
  });

  test('has nobody else in the lines that a message goes on with', () => {
    const quoting = '12/03/2024, 18:02 - Ann: See:\nBob: one\nCy: two\nBob: three\n12/03/2024, 18:03 - Cy: Yes';
    const reading = talk(quoting);
    expect(spoken(reading)).toEqual(['Ann: See:', '+: Bob: one', '+: Cy: two', '+: Bob: three', 'Cy: Yes']);
    expect(reading.notes).toEqual([]);
  });

  test('may have a dash behind day and time', () => {
    const chat = '12.03.24, 18:02 - Ann: One\n12.03.24, 18:03 - Ben left\n12/03/2024, 6:04 pm - Ben: Two';
    expect(spoken(talk(chat))).toEqual(['Ann: One', '(other): Ben left', 'Ben: Two']);
  });
});

describe('a speech with one label at its beginning', () => {
  test('is one where its paragraphs say I or we', () => {
    expect(spoken(talk(`Remarks\n\nJane Roe: ${SPEECH}Thank you.`)).slice(0, 2)).toEqual([
      'Jane Roe: I thank all of you. We have come far.',
      '+: Our bridge opens in May.',
    ]);
    expect(spoken(talk(`JANE:\n${SPEECH}`)).at(0)).toBe('JANE: I thank all of you. We have come far.');
    expect(talk('Ute Klein: Ich danke.\n\nWir gehen.\n\nUnsere Brücke.').kind).toBe('conversation');
  });

  test('is a report where only its quotations do, or what stands there is no full name', () => {
    expect(report(`Jane Roe: ${SPEECH.replace(/.+/g, 'She said, “$&”')}`).kind).toBe('report');
    expect(report(`Opinion: ${SPEECH}`).kind).toBe('report');
    expect(report('Jane Roe: I thank you.\n\nThe bridge opens.').kind).toBe('report');
  });
});

describe('a label that is named', () => {
  const known = new Set(['A man from the audience', 'Opening: statement', 'jane roe']);
  const named = (file: string) => spoken(talk(file, text, known));

  test('is one wherever a paragraph begins with it, before a colon', () => {
    const lines = ['Ann: One.', 'More.', 'A Man from the Audience (far): shame.', 'More.', 'Opening: statement: two.'];
    expect(named(`${lines.join('\n')}\nAnn: Three.`)).toEqual([
      'Ann: One.',
      '+: More.',
      'A Man from the Audience (far): shame.',
      '+: More.',
      'Opening: statement: two.',
      'Ann: Three.',
    ]);
    expect(talk(lines.join('\n'), text, known).notes).toEqual([]);
  });

  test('is one in the middle of wrapped words as well', () => {
    const wrapped = 'President Biden met virtually today with Prime Minister Kishida Fumio of';
    const lines = [`Ann: ${wrapped}`, wrapped, `A man from the audience: ${wrapped.slice(25)}`, wrapped];
    expect(named(`${lines.join('\n')}\n\nAnn: ${wrapped}\n${wrapped}`)).toHaveLength(3);
  });

  test('is named by the keys of --speakers', () => {
    const content = 'Ann: One.\n\nTwo.\n\nThe far end: Three.\n\nFour.\n\nAnn: Five.\n\nSix.';
    const names = (speakers: ReadonlyMap<string, { name: string; roles: readonly string[] }>) => {
      const result = importRecord([{ name: 'a.txt', content }], { date: '2024-03-04', title: 'Talk', speakers });
      return result.ok ? result.account.speakers.map(({ name, turns }) => [name, turns]) : result.problems;
    };
    expect(names(new Map())).toEqual([['Ann', 1]]);
    expect(names(new Map([['The far end', { name: 'Bob Roe', roles: [] }]]))).toEqual([
      ['Ann', 2],
      ['Bob Roe', 1],
    ]);
  });

  test('makes a speech of what opens with it', () => {
    expect(named('Jane Roe: One.\n\nThey met.\n\nThey left.')).toEqual([
      'Jane Roe: One.',
      '+: They met.',
      '+: They left.',
    ]);
  });
});

test('no form of labels breaks the reader, however it is damaged, and no paragraph is lost', () => {
  const files = [DEPOSITION, HEARING, CHAT, CHAIR, DIET, `Jane Roe: ${SPEECH}`];
  fc.assert(
    fc.property(damaged(files), (file) => void readOrRefused(text, file)),
    { numRuns: fuzzRuns() },
  );
});
