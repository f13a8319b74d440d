import { describe, expect, test } from 'vitest';
import { spoken, talk } from '../reading.ts';

describe('a label', () => {
  test('stands before a colon, in capitals or not, also a full-width one', () => {
    expect(spoken(talk('PRIME MINISTER KISHIDA: Well.\n\nJen Psaki: Yes.\n\nJen Psaki: No.'))).toEqual([
      'PRIME MINISTER KISHIDA: Well.',
      'Jen Psaki: Yes.',
      'Jen Psaki: No.',
    ]);
    expect(spoken(talk('司会：では。\n岸田総理：はい。\n司会：どうぞ。'))).toEqual([
      '司会: では。',
      '岸田総理: はい。',
      '司会: どうぞ。',
    ]);
  });

  test('that stands alone has the words behind it, also where those begin as a label does', () => {
    const content =
      'CHAIR NEILL:\nAnswer: forty thousand.\n\nMr. Webb:\nAbsolutely: we must.\n\nCHAIR NEILL:\nThank you.\n\nMr. Webb:\nNo.';
    expect(spoken(talk(content))).toEqual([
      'CHAIR NEILL: Answer: forty thousand.',
      'Mr. Webb: Absolutely: we must.',
      'CHAIR NEILL: Thank you.',
      'Mr. Webb: No.',
    ]);
  });

  test('that comes once is none where it has only words of any talk, or the others are set apart and it is not', () => {
    const plain =
      'Ann Berg: One.\n\nAbsolutely: we must.\n\nBo Orr: Two.\n\nCorrect: it is late.\n\nAnn Berg: Three.\n\nBo Orr: Four.\n\nEva Lind: Five.';
    expect(spoken(talk(plain))).toEqual([
      'Ann Berg: One.',
      '+: Absolutely: we must.',
      'Bo Orr: Two.',
      '+: Correct: it is late.',
      'Ann Berg: Three.',
      'Bo Orr: Four.',
      'Eva Lind: Five.',
    ]);
    const bold =
      '**Ann Berg:** One.\n\nHousekeeping: the doors close at six.\n\n**Bo Orr:** Two.\n\n**Ann Berg:** Three.\n\n**Eva Lind:** Four.\n\n**Bo Orr:** Five.';
    expect(spoken(talk(bold)).slice(1, 3)).toEqual(['+: Housekeeping: the doors close at six.', 'Bo Orr: Two.']);
  });

  test('may stand alone, with its words on the next line', () => {
    const reading = talk(
      'MODERATOR:\nWelcome.\n\nJane Roe:\nThanks.\n\nMore.\n\nMODERATOR:\n(Laughter.)\nBye.\nJane Roe:',
    );
    expect(spoken(reading)).toEqual([
      'MODERATOR: Welcome.',
      'Jane Roe: Thanks.',
      '+: More.',
      '(scene): (Laughter.)',
      'MODERATOR: Bye.',
    ]);
    expect(reading.segments.map(({ line, units }) => [line, units])).toEqual([
      [1, 2],
      [4, 2],
      [7, undefined],
      [10, undefined],
      [9, 2],
    ]);
    expect(reading.omitted).toEqual([{ line: 12, text: 'Jane Roe:', why: 'It is a label with no words behind it.' }]);
  });

  test('may have a time before it or behind it, which becomes seconds', () => {
    const reading = talk(
      '[00:12:31] Ann: One.\n12:45 Bob: Two.\nAnn [13:00]: Three.\nBob (1:02:03.5): Four.\n\nAnn 1:02:05\nFive.\n[1:02:09] Six.\n[00:00:01 - 00:00:04] Ann: Seven.',
    );
    expect(spoken(reading)).toEqual([
      'Ann: One.',
      'Bob: Two.',
      'Ann: Three.',
      'Bob: Four.',
      'Ann: Five.',
      '+: Six.',
      'Ann: Seven.',
    ]);
    expect(reading.segments.map(({ start }) => start)).toEqual([751, 765, 780, 3723.5, 3725, 3729, 1]);
    expect(reading.segments.at(-1)?.end).toBe(4);
  });

  test('may have a time behind it and a colon, and words that end with a time of day', () => {
    const reading = talk('Ann 12:31: One.\nBob 12:45 : Two.\n[13:00] Ann: Be there at 10:30\nBob: At 10:45: go.');
    expect(spoken(reading)).toEqual(['Ann: One.', 'Bob: Two.', 'Ann: Be there at 10:30', 'Bob: At 10:45: go.']);
    expect(reading.segments.map(({ start }) => start)).toEqual([751, 765, 780, undefined]);
  });

  test('keeps what it says of the person', () => {
    expect(spoken(talk('Ann (Host): One.\n\nBob (Acme): Two.\n\nAnn: Three.\n\nBob: Four.'))).toEqual([
      'Ann (Host): One.',
      'Bob (Acme): Two.',
      'Ann: Three.',
      'Bob: Four.',
    ]);
  });

  test('is Q with a colon, with white space that is more than one space, or with a capital behind one', () => {
    const reading = talk(
      'MR. ROE: Yes?\n\nQ4 was good.\n\nQ  One?\n\nQ\u00a0Two?\n\nQ\tThree?\n\nQ: Four?\n\nQ Five?\n\nQ and so on.\n\nMR. ROE: Yes.',
    );
    expect(spoken(reading)).toEqual([
      'MR. ROE: Yes?',
      '+: Q4 was good.',
      'Q: One?',
      'Q: Two?',
      'Q: Three?',
      'Q: Four?',
      'Q: Five?',
      '+: Q and so on.',
      'MR. ROE: Yes.',
    ]);
    const questions = reading.segments.filter(({ partType }) => partType === 'question');
    expect(questions.map(({ line }) => line)).toEqual([5, 7, 9, 11, 13, 15]);
  });

  test('makes a question and its answer, with all of their paragraphs', () => {
    const reading = talk('Q: Why?\n\nA: Because.\n\nMore.\n\nQ: Really?\n\nA: Yes.');
    expect(reading.segments.map(({ speaker, partType }) => [speaker, partType])).toEqual([
      ['Q', 'question'],
      ['A', 'answer'],
      [undefined, 'answer'],
      ['Q', 'question'],
      ['A', 'answer'],
    ]);
  });

  test('follows chevrons, which alone tell that somebody else speaks', () => {
    expect(spoken(talk('>> JANE ROE: One.\n>> Two.\n>> JANE ROE: Three.\n>> MR. DOE: Four.'))).toEqual([
      'JANE ROE: One.',
      '?: Two.',
      'JANE ROE: Three.',
      'MR. DOE: Four.',
    ]);
  });

  test('is no heading, time or address', () => {
    const reading = talk(
      'Ann: One.\nBob: Two.\nNote: three.\nhttps://example.org: four\n12:30: five\nNote: six.\nAnn: Seven.\nBob: Eight.',
    );
    expect(spoken(reading)).toEqual([
      'Ann: One.',
      'Bob: Two.',
      '+: Note: three.',
      '+: https://example.org: four',
      '+: 12:30: five',
      '+: Note: six.',
      'Ann: Seven.',
      'Bob: Eight.',
    ]);
  });
});

describe('a label that comes once', () => {
  const LONG = 'It goes on.\n\nIt goes on still.\n\nAnd on.\n\nAnd on once more.\n\n';

  test('is words of the speaker before, with a note, where nothing else sets it apart', () => {
    const reading = talk(`Ann: One.\n\n${LONG}Ann: Two.\n\nGentle Reader: three.\n\nOn balance: four.\n\nEnd it.`);
    expect(spoken(reading).slice(-3)).toEqual(['+: Gentle Reader: three.', '+: On balance: four.', '+: End it.']);
    expect(reading.notes).toEqual([
      {
        line: 13,
        message:
          'A paragraph begins with what may be a label, and was left with the speaker before: “Gentle Reader”. If it is a label, name it in --speakers.',
      },
    ]);
  });

  test('is in one note with all that may be labels, the first five of them shown', () => {
    const names = 'Alpha Beta Gamma Delta Epsilon Zeta Eta'.split(' ');
    const once = names.map((name) => `${name}ton: once.\n\n${LONG}`).join('');
    const { notes } = talk(`Ann: One.\n\n${LONG}Ann: Two.\n\nAnn: Three.\n\n${once}${'Ann: Four.\n\n'.repeat(9)}`);
    expect(notes).toEqual([
      {
        line: 15,
        message:
          '7 paragraphs begin with what may be a label, and were left with the speaker before: “Alphaton”, “Betaton”, “Gammaton”, “Deltaton”, “Epsilonton”, 2 more; the first is on line 15. If they are labels, name them in --speakers.',
      },
    ]);
  });

  test('is in the note also where it looks like no name, and nowhere where it heads words or is a clause', () => {
    const once = [
      'A man from the audience: shame.',
      'M. le ministre de l’intérieur : non.',
      'The plan is this: we wait.',
      'Let me say this: We wait.',
      'BY MR. ROE: Yes.',
      'Note: closed.',
      'and so: on.',
      'See https://example.org: there.',
    ];
    const { notes } = talk(`Ann: One.\n\nBob: Two.\n\nAnn: Three.\n\n${once.join('\n\n')}\n\nBob: Four.`);
    expect(notes.map(({ message }) => /before: (.*?); the first/.exec(message)?.[1])).toEqual([
      '“A man from the audience”, “M. le ministre de l’intérieur”, “BY MR. ROE”',
    ]);
  });

  test('is a speaker where nearly all have labels and it plainly names somebody', () => {
    const labels = 'Ann: One.\n\nBob: Two.\n\nAnn: Three.\n\nBob: Four.\n\nAnn: Five.\n\n';
    for (const [label, words] of [
      ['A man from the audience', 'Shame on you.'],
      ['Someone in the back', 'Shame!'],
      ['M. le ministre de l’intérieur', '« Non. »'],
      ['Ein Mann aus dem Publikum', 'Pfui!'],
    ]) {
      expect(spoken(talk(`${labels}${label}: ${words}\n\nBob: Six.`)).at(5)).toBe(`${label}: ${words}`);
    }
    const both = `${labels}A man from the hall: Shame!\n\nSomeone in the back: Yes!\n\nBob: Six.`;
    expect(spoken(talk(both)).slice(5, 7)).toEqual(['A man from the hall: Shame!', 'Someone in the back: Yes!']);
    for (const words of [
      'The president is right: We go.',
      'The real danger: Nobody cares.',
      'A man from there: he left.',
    ])
      expect(spoken(talk(`${labels}${words}\n\nBob: Six.`)).at(5)).toBe(`+: ${words}`);
    expect(spoken(talk(`${labels}${LONG}A man from the audience: Shame!`)).at(-1)).toBe(
      '+: A man from the audience: Shame!',
    );
  });

  test('is a speaker where it has a title in capitals', () => {
    expect(spoken(talk(`MR. ROE: One.\n\n${LONG}MS. DOE: Two.`)).at(-1)).toBe('MS. DOE: Two.');
    expect(spoken(talk(`MR. ROE: One.\n\n${LONG}SEN. McCONNELL: Two.`)).at(-1)).toBe('SEN. McCONNELL: Two.');
  });

  test('is a speaker where all others stand in capitals, and so does it', () => {
    const text = `HOST ONE: One.\n\nMORALES: Two.\n\nHOST ONE: Three.\n\nMORALES: Four.\n\n${LONG}${LONG}`;
    expect(spoken(talk(`${text}GARCIA: Five.`)).at(-1)).toBe('GARCIA: Five.');
    expect(spoken(talk(`${text}Garcia: Five.`)).at(-1)).toBe('+: Garcia: Five.');
  });

  test('is a speaker where all others are bold, and so is it', () => {
    const text = `**Ann:** One.\n\n**Bob:** Two.\n\n**Ann:** Three.\n\n**Bob:** Four.\n\n${LONG}${LONG}`;
    expect(spoken(talk(`${text}**Cy:** Five.`)).at(-1)).toBe('Cy: Five.');
    expect(spoken(talk(`${text}Cy: Five.`)).at(-1)).toBe('+: Cy: Five.');
  });

  test('is a speaker where most paragraphs have a label', () => {
    expect(spoken(talk('Ann: One.\n\nBob: Two.\n\nAnn: Three.\n\n(Laughter.)')).at(1)).toBe('Bob: Two.');
  });
});
