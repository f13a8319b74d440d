import { expect, test } from 'vitest';
import { byLine } from '../../by-line.ts';
import { report, spoken, talk } from '../reading.ts';

test('ends and notes leave nothing out that somebody plainly says', () => {
  const ended = 'Ann: One.\nBob: Two.\nMeeting ended after 00:04:02 👋\n';
  // A new part begins with a title, with who spoke before, or with whoever speaks before that one.
  expect(spoken(talk(`${ended}\nPart two – Transcript\n\nAttendees\nDora, Ann\n\nDora: I am new.\n`))).toEqual([
    'Ann: One.',
    'Bob: Two.',
    'Dora: I am new.',
  ]);
  expect(spoken(talk(`${ended}Dora: I am new.\nAnn: Welcome.`)).slice(2)).toEqual(['Dora: I am new.', 'Ann: Welcome.']);
  const tasks = talk(`Ann: Three.\n${ended}\nSuggested next steps\n\nAnn: buy red paint\nBob: ask Chi\n`);
  expect(spoken(tasks)).toEqual(['Ann: Three.', 'Ann: One.', 'Bob: Two.']);
  expect(byLine(tasks.omitted).at(-1)).toMatchObject({ line: 9, why: 'It stands behind the end of the transcript.' });
  // A chapter may be called as notes are.
  const chapters =
    '# Talk\n\n**Ann:** One.\n\n**Bob:** Two.\n\n## Summary\n\nit goes on,\n\n**Ann:** Three.\n\n**Bob:** Four.\n';
  expect(spoken(talk(chapters))).toEqual([
    'Ann: One.',
    'Bob: Two.',
    '(heading): Summary',
    '+: it goes on,',
    'Ann: Three.',
    'Bob: Four.',
  ]);
  const more = chapters.replace('## S', '**Ann:** Too.\n\n## S');
  const set = talk(more.replace('**Ann:** Three', 'Ann: Three').replace('**Bob:** Four', 'Bob: Four'));
  expect(spoken(set)).toEqual(['Ann: One.', 'Bob: Two.', 'Ann: Too.']);
  expect(byLine(set.omitted).at(-1)).toMatchObject({ why: 'It stands in notes on the meeting.' });
  const plain = (below: string) => spoken(talk(`Ann: One.\nBob: Two.\nAnn: Three.\n\nAction items\n\n${below}`));
  expect(plain('Ann: buy red paint\nBob: ask Chi')).toEqual(['Ann: One.', 'Bob: Two.', 'Ann: Three.']);
  expect(plain('Ann: Who buys paint?\nBob: I do.').slice(3)).toEqual([
    '+: Action items',
    'Ann: Who buys paint?',
    'Bob: I do.',
  ]);
  expect(report('Notes by us\n\nAction items\nAnn: buy paint\nBob: ask Chi\nAnn: send it\nBob: go').kind).toBe(
    'report',
  );
});

test('what is to be done stands before a talk as well, and titles and headings inside it part nothing', () => {
  const tasks = 'Weekly\n\nAction items\nAnn: buy paint\nBob: ask Chi\n\nTranscript\n\n';
  expect(spoken(talk(`${tasks}Ann: One.\nBob: Two.\nAnn: Three.`))).toEqual(['Ann: One.', 'Bob: Two.', 'Ann: Three.']);
  const long = 'Ann: I read a paper to you.\n\nIt is old.\n\nIt is long.\n\nIt is torn.\n\n';
  const behind = 'Bob: I see.\n\nAnn: Do you?\n\nBob: Yes.';
  const paged = talk(`${long}TRANSCRIPT\n\n${behind}`);
  expect(spoken(paged).slice(0, 5)).toEqual([
    'Ann: I read a paper to you.',
    '+: It is old.',
    '+: It is long.',
    '+: It is torn.',
    'Bob: I see.',
  ]);
  expect(paged.omitted).toEqual([{ line: 9, text: 'TRANSCRIPT', why: 'It heads the transcript, and nobody says it.' }]);
  const called = talk(`${long}It is called:\n\nBoard 2023 - Transcript\n\n${behind}`);
  expect(spoken(called)[5]).toBe('+: Board 2023 - Transcript');
  expect(called.about.title).toBeUndefined();
  const said = talk('Ann: It is called board - transcript\nBob: Where is it?\nAnn: Here.');
  expect(spoken(said)[0]).toBe('Ann: It is called board - transcript');
});

test('lines that say who switched the recording are words where somebody says them', () => {
  const teams = (words: string) =>
    spoken(
      talk(
        `Ann Roe started transcription\nAnn Roe 0:03\nGood.\n${words}\nBob Lee 0:12\nYes.\nBot stopped transcription`,
      ),
    );
  expect(teams('Rifampicin stopped transcription\nin an hour.')[1]).toBe('+: Rifampicin stopped transcription');
  expect(teams('Bob Lee 0:07\nAnn Roe stopped transcription')[1]).toBe('Bob Lee: Ann Roe stopped transcription');
  expect(teams('So.\nI started transcription.').slice(1)).toEqual([
    '+: So.',
    '+: I started transcription.',
    'Bob Lee: Yes.',
  ]);
  const german = talk(
    'Ann Roe hat die Transkription gestartet\nAnn Roe 0:03\nGut.\nBob Lee 0:12\nJa?\nBob Lee hat die Transkription gestoppt',
  );
  expect(spoken(german)).toEqual(['Ann Roe: Gut.', 'Bob Lee: Ja?']);
});

test('Meet in German tells its title, who attends and its end', () => {
  const reading = talk(
    '12.06.2025\nClass 9b: cars – Transkript\nTeilnehmer\nAnn Roe, Bob Lee\nTranskript\n00:00:00\n\nAnn Roe: Shall we?\nBob Lee: Yes.\n' +
      '00:05:02\n\nAnn Roe: So we do.\n\nTranskription endete nach 00:18:44\nVom Computer.\n',
  );
  expect(reading.about).toMatchObject({ title: 'Class 9b: cars', date: '2025-06-12' });
  expect(spoken(reading)).toEqual(['Ann Roe: Shall we?', 'Bob Lee: Yes.', 'Ann Roe: So we do.']);
  expect(byLine(reading.omitted).slice(-2)).toEqual([
    { line: 14, text: 'Transkription endete nach 00:18:44', why: 'It tells when the recording ended.' },
    { line: 15, text: 'Vom Computer.', why: 'It stands behind the end of the transcript.' },
  ]);
});

test('labels of who sits at the computer and of the others are speakers, and a note says that they name nobody', () => {
  const reading = talk('Me: Shall we?\nThem: Yes, please.\nMe: Red?\nThem: Red.');
  expect(spoken(reading)).toEqual(['Me: Shall we?', 'Them: Yes, please.', 'Me: Red?', 'Them: Red.']);
  expect(reading.notes[0]?.message).toContain('“Me” and “Them” do not say who speaks');
  expect(spoken(talk('Ann: He said:\nYou: never.\nAnn: So he did.\nBob: I see.'))[1]).toBe('+: You: never.');
});

test('items of a list are no labels where heads or other labels stand', () => {
  const items = '- **Paint:** red\n- **Rust:** a lot\n';
  const heads = talk(
    `### Ann Roe — 0:03\n\nSee:\n\n${items}\n### Bob Lee — 0:40\n\nI see.\n\n### Ann Roe — 1:10\n\nFine.\n`,
  );
  expect(spoken(heads).slice(0, 3)).toEqual(['Ann Roe: See:', '+: Paint: red', '+: Rust: a lot']);
  const labels = talk(`**Ann:** See:\n\n${items}\n**Bob:** I see.\n\n**Ann:** Fine.\n`);
  expect(spoken(labels).slice(0, 3)).toEqual(['Ann: See:', '+: Paint: red', '+: Rust: a lot']);
  expect(spoken(talk('- **Ann:** One.\n- **Bob:** Two.\n- **Ann:** Three.'))).toHaveLength(3);
});

test('what somebody reads out is no head, and one word above a time is nobody known', () => {
  const read = talk(
    'Host 0:00\nWelcome to you.\nGuest 0:12\nThe score was\nChelsea 2:10\nor so.\nHost 0:30\nHa.\nGuest 0:33\nYes.',
  );
  expect(spoken(read).slice(1, 4)).toEqual(['Guest: The score was', '+: Chelsea 2:10', '+: or so.']);
  // People that speak at once are a few seconds apart.
  const close = talk('Host 0:00\nWelcome to\nGuest 0:12\nyes\nHost 0:10\nyou all.\nGuest 0:33\nYes.\nHost 0:40\nSo.');
  expect(spoken(close)).toHaveLength(5);
  const town = talk(
    'Ann Roe\n00:03\nWe went to three towns.\nLisbon\n00:09\nand then on.\nBob Lee\n00:21\nDid you?\nAnn Roe\n00:25\nYes.\nBob Lee\n00:31\nOh.',
  );
  expect(spoken(town).slice(0, 3)).toEqual(['Ann Roe: We went to three towns.', '?: Lisbon', '+: and then on.']);
  const sign = talk('Ann Roe: The sign says\nExit: left.\nBob Lee: I see.\nAnn Roe: So it is.\nBob Lee: Yes.');
  expect(spoken(sign).slice(0, 2)).toEqual(['Ann Roe: The sign says', '+: Exit: left.']);
  expect(spoken(talk('Ann Roe: The bridge\nDora: Shame.\nAnn Roe: is red.\nBob Lee: Yes.\nAnn Roe: So.'))[1]).toBe(
    'Dora: Shame.',
  );
});

test('names below times, feet of pages and labels in bold are told apart', () => {
  const messages = talk(
    'Ann Roe\nHello Bob\n10:03\nBob Lee\nHi, how are you?\n10:04\nAnn Roe\nI am well.\n10:07\nBob Lee\nMe too.\n',
  );
  expect(spoken(messages)[0]).toBe('Ann Roe: Hello Bob');
  const pages = talk('Ann: One.\nPage 1 of 3\nSecret\nBob: Two.\nPage 2 of 3\nSecret\nAnn: Three.');
  expect(spoken(pages)).toEqual(['Ann: One.', 'Bob: Two.', 'Ann: Three.']);
  expect(spoken(talk('Ann: One.\nPage 1 of 3\nBob: Two.\nAnn: Three.'))[1]).toBe('+: Page 1 of 3');
  const turn = (name: string) => `**${name}:** So it is.  \n`;
  const bold = `# Sync - Transcript\n\n### 00:00:00\n\n${['Ann', 'Bob', 'Ann', 'read.ai meeting notes'].map(turn).join('')}`;
  expect(spoken(talk(bold)).at(-1)).toBe('read.ai meeting notes: So it is.');
  expect(
    talk('**Talk-20240312_100000-Meeting Recording**\n\n**Ann Roe** 0:03\nOne?\n\n**Bob Lee** 0:07\nYes.\n').about
      .title,
  ).toBe('Talk');
});
