import { describe, expect, test } from 'vitest';
import { report, spoken, talk } from './reading.ts';

describe('what a parenthesis tells', () => {
  test('is a scene where it fills a paragraph, and words elsewhere', () => {
    const scenes = [
      '(Laughter.)',
      '[Crosstalk]',
      '（拍手）',
      '(The President and the Prime Minister proceed to the door.)',
    ];
    const reading = talk(
      `MR. ROE: Thank you. (Applause.)\n\n${scenes.join('\n\n')}\n\n(Laughs.) Yes.\n\nMR. ROE: (Laughs.)`,
    );
    expect(spoken(reading)).toEqual([
      'MR. ROE: Thank you. (Applause.)',
      ...scenes.map((scene) => `(scene): ${scene}`),
      '+: (Laughs.) Yes.',
      'MR. ROE: (Laughs.)',
    ]);
  });

  test('says that an interpreter speaks, up to the next label', () => {
    const forms = [
      '(As interpreted.)',
      '(As translated)',
      '(Via interpreter)',
      '[through an interpreter]',
      '(Speaks in Japanese.)',
      '（通訳）',
    ];
    for (const form of forms) {
      const { segments } = talk(`MR. ROE: One.\n\nMS. DOE: ${form} Two.\n\nThree.\n\nMR. ROE: Four.`);
      expect(segments.map(({ interpreted }) => interpreted)).toEqual([undefined, true, true, undefined]);
      expect(segments[1]?.text).toBe(`${form} Two.`);
    }
  });

  test('may end what an interpreter says, or begin it later, or stand in the label', () => {
    const text =
      'MS. DOE: One.\n\nTwo. (As interpreted.) Three.\n\nFour.\n\n(In English.) Five.\n\nMR. ROE (through interpreter): Six.';
    expect(talk(text).segments.map(({ interpreted = false }) => interpreted)).toEqual([false, true, true, false, true]);
    expect(
      talk('MS. DOE: (In the room.) One.\n\n(Interrupting) Two.').segments.some((segment) => segment.interpreted),
    ).toBe(false);
  });
});

describe('a page', () => {
  const PAGE = `THE WHITE HOUSE
Office of the Press Secretary
For Immediate Release
January 21, 2022

REMARKS BY THE PRESIDENT
ON THE ECONOMY

South Court Auditorium

Via Teleconference

1:36 P.M. EST

     THE PRESIDENT:  One: two.

* * *

     Three.

                  END                1:52 P.M. EST`;

  test('tells its title, day and place before the first words', () => {
    const reading = talk(PAGE);
    expect(reading.about).toEqual({
      title: 'REMARKS BY THE PRESIDENT ON THE ECONOMY',
      date: '2022-01-21',
      location: undefined,
    });
    expect(spoken(reading)).toEqual(['(other): South Court Auditorium', 'THE PRESIDENT: One: two.', '+: Three.']);
    expect(reading.omitted.map(({ line, why }) => [line, why])).toEqual([
      [1, 'It is a line of the page.'],
      [2, 'It is a line of the page.'],
      [3, 'It is a line of the page.'],
      [4, 'It tells the date.'],
      [6, 'It is the title of the meeting, and kept as such.'],
      [7, 'It is the title of the meeting, and kept as such.'],
      [11, 'It tells how the meeting was held.'],
      [13, 'It tells the time of day.'],
      [17, 'It marks the end, or parts the page.'],
      [21, 'It marks the end, or parts the page.'],
    ]);
  });

  test('tells the place right before the time of day, in one line or more', () => {
    const place = (lines: string) => talk(`${lines}\n\n2:16 P.M. JST\n\nMR. ROE: Yes.`).about.location;
    expect(place('Akasaka Palace\nTokyo, Japan')).toBe('Akasaka Palace, Tokyo, Japan');
    expect(place('Kantei\nTokyo, Japan')).toBe('Kantei, Tokyo, Japan');
    expect(place('East Room')).toBe('East Room');
    expect(place('A word before')).toBeUndefined();
    expect(talk('East Room\n\nMR. ROE: Yes.').about.location).toBeUndefined();
  });

  test('keeps an introduction, which nobody says', () => {
    const reading = talk(
      'To: all\nThe following was recorded on Monday. It is shown in full.\n\nAnn: One.\nBob: Two.\nAnn: Three.',
    );
    expect(spoken(reading).slice(0, 3)).toEqual([
      '(other): To: all',
      '(other): The following was recorded on Monday. It is shown in full.',
      'Ann: One.',
    ]);
    expect(reading.about.title).toBeUndefined();
  });
});

describe('a text is a report', () => {
  const PROSE = 'The two met on Friday. They talked at length.\n\n';

  test('where it has no labels, or one line with a colon', () => {
    expect(report(PROSE.repeat(3)).text).toBe(PROSE.repeat(3).trim());
    expect(report(`${PROSE}Biden: "We agree."\n\n${PROSE}`).kind).toBe('report');
    expect(report(`Agenda: budget\nPlace: Room 5\nPresent: two\n\n${PROSE}`).kind).toBe('report');
  });

  test('where labels stand at less than a fifth of its paragraphs', () => {
    expect(report(`${PROSE.repeat(9)}Ann: One.\n\nAnn: Two.`).text).toContain('Ann: One.');
    expect(talk(`${PROSE.repeat(8)}Ann: One.\n\nAnn: Two.\n\nAnn: Three.`).present).toBe(11);
  });

  test('but a talk where it opens with a label that its speaker keeps', () => {
    expect(talk(`Remarks\n\nTHE PRESIDENT: One.\n\n${PROSE.repeat(30)}`).present).toBe(32);
    expect(report(`Remarks\n\nJane Roe: One.\n\n${PROSE.repeat(30)}`).kind).toBe('report');
  });

  test('but a talk where three labels cannot be mistaken, and its introduction is short', () => {
    const labels = 'MR. ROE: One.\n\nMS. DOE: Two.\n\nMR. ROE: Three.\n\n';
    expect(talk(`${PROSE}${labels}${PROSE.repeat(20)}`).kind).toBe('conversation');
    expect(report(`${PROSE}${labels}${PROSE.repeat(40)}`).kind).toBe('report');
    expect(report(`${PROSE.repeat(12)}${labels}${PROSE.repeat(12)}`).kind).toBe('report');
  });

  test('without its title and marks of the page', () => {
    const reading = report(`# A readout\n\n${PROSE}\\###`);
    expect(reading.text).toBe(PROSE.trim());
    expect(reading.about.title).toBe('A readout');
    expect(reading.omitted.map(({ text }) => text)).toEqual(['A readout', '###']);
  });
});
