import { describe, expect, test } from 'vitest';
import { isRecorded, timedTurns } from '../../../../src/import/labelled/voice/timed-turns.ts';
import { voiceOf } from '../../../../src/import/labelled/voice/voice.ts';
import { report, spoken, talk } from '../reading.ts';

/** What has names and times as a talk has, and is none. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  'a timeline':
    'Storm of 4 May\n\n14:02 Harbour office: raises the red flag.\n14:09 Emil Roe: ties up the ferry.\n14:31 Power station: reports that the line is down.',
  'a timeline in a report that speaks of us':
    '# What we learned\n\nWe lost our pump.\n\n- 09:14 Pump house: an alarm rings\n- 09:22 Lea Marsh: opens the valve\n- 09:40 Pump house: the level falls\n- 09:58 Igor Venn: writes the log\n\nWe now test our pumps.',
  'a log':
    '12:00:01 scheduler: started with four workers\n12:00:02 indexer: opened the store\n12:00:04 scheduler: the queue is empty\n12:00:09 indexer: closed the store',
  'a list of songs':
    '22:01 The Lanterns: I Want You to Stay\n22:04 Cold Ferry: We Will Sing\n22:08 The Lanterns: Thank You for the Boat\n22:13 Dora Ek: My Harbour',
  'a match':
    '1:12 Kick-off: Lund begin.\n4:33 Corner: Can they score?\n9:31 Free kick: Roe takes it short.\n12:08 Goal: two to none for the guests.\n17:10 Corner: the keeper has it.\n21:04 Goal: three to none.',
  'a match told in names':
    'Roe 3:24\nscores from the left circle.\n\nMarsh 7:51\nsits two minutes for tripping.\n\nRoe 11:02\nhits the post in front of the crowd.',
  'who was on duty':
    '22:13 Nurse Quint: gives the patient water.\n22:41 Dr. Venn: looks at the wound.\n23:07 Nurse Quint: changes the dressing.',
  'times of a race':
    'Ada Quint 15:12\nLed from the start to the bell.\n\nLea Marsh 15:31\nFaded in the last lap of the race.',
  'a programme':
    '9:05 – 9:25\nAda Quint\nOn the repair of sluices in small towns\n\n9:25 – 10:10\nIgor Venn\nWhat ice does to a river\n\n10:10 – 10:30\nAda Quint\nClosing words for the guests of the town',
  'titles that singers take turns with':
    '0:12 Vera Holm: My Sea\n4:31 Otto Lind: Your Boat\n9:02 Vera Holm: Stay With Me\n13:44 Otto Lind: Yes Again',
  'what machines do': '09:02:11 Pump: on\n09:02:15 Valve: open\n09:03:40 Pump: off\n09:03:52 Valve: closed',
  'notes that end with a span of time':
    'Close the lock after 10 seconds\nopen the next\n\nClose the lock after 10 seconds\nlower the bar\n\nClose the lock after 10 seconds\nraise the flag',
  verses: 'John 14:27\nPeace I leave with you.\n\nJohn 15:14\nYe are my friends.',
  'a watch in German':
    '14:02 Leitstelle: Meldung über einen Brand in der Halle.\n14:09 Löschzug: trifft an der Halle ein.\n14:17 Leitstelle: fordert die Leiter an.',
  chapters:
    '0:00 Intro: who we are\n1:23 Lea: a walk on the quay\n5:10 Letters: what you asked\n9:42 Outro: the end of it',
};

/** What is one, and short or plain. */
const TALKS: Readonly<Record<string, string>> = {
  'with questions': '0:04 Lea: And the sea?\n0:09 Igor: Much later.\n0:12 Lea: In a boat?\n0:15 Igor: In a small one.',
  'of one turn each': '0:03 Lea Marsh: Can you all hear me?\n0:06 Igor Venn: Yes, loud and clear.',
  'at round times that may be of the day':
    '10:15 Coach: Tell me how the week went.\n10:30 Client: Badly.\n11:00 Coach: What kept you awake?\n11:15 Client: The move.',
  'at round times, in turns of several paragraphs':
    '10:15 Coach: Tell me how it went.\n\nAll of it.\n\nThe nights, too.\n\n10:30 Client: I slept badly.\n\nFour hours.\n\nNot more.\n\n11:00 Coach: And what kept you awake?\n\nThe noise?\n\n11:15 Client: The move.',
  'in small letters':
    'Lea Marsh\n0:02\nso i think the keel is long\n\nIgor Venn\n0:11\nyeah that makes sense\n\nLea Marsh\n0:15\nby a foot',
  'of answers of one word':
    'Lea Marsh\n0:03\nGood morning.\n\nIgor Venn\n0:07\nYes\n\nLea Marsh\n0:09\nIgor\nwhat now?\n\nIgor Venn\n0:12\nWe sail',
  'of speakers without a name':
    'Speaker 1 0:00\nRivers carry sand, and sand is what a delta is made of.\n\nSpeaker 1 0:41\nThe river has lost most of its load to the dam.',
  'in a language that is not known':
    'Jan Nowak\n0:03\nBudżet jest gotowy na wtorek rano.\n\nEwa Lis\n0:09\nNajpierw szkoły, potem drogi i mosty.\n\nJan Nowak\n0:17\nMosty trzeba malować wiosną.',
};

describe('names with times', () => {
  test.each(Object.entries(LOOK_ALIKES))('are no speakers in %s', (_, file) => {
    expect(report(file).kind).toBe('report');
  });

  test.each(Object.entries(TALKS))('are speakers in a talk %s', (_, file) => {
    expect(spoken(talk(file)).every((words) => /^[\p{Lu}+][^:]*: ./u.test(words))).toBe(true);
  });

  test('are speakers where the file says that it is a transcript, or who imports names one', () => {
    const { 'who was on duty': duty = '' } = LOOK_ALIKES;
    expect(spoken(talk(`Transcript\n\n${duty}`))).toHaveLength(3);
    expect(spoken(talk(duty, undefined, new Set(['Nurse Quint'])))).toHaveLength(3);
    const { 'a match told in names': match = '' } = LOOK_ALIKES;
    expect(spoken(talk(match, undefined, new Set(['Roe'])))).toHaveLength(3);
  });
});

describe('what words tell', () => {
  const named = (...turns: readonly string[]) =>
    turns.map((turn) => ({ label: turn.slice(0, 1), words: turn.slice(3) }));

  test('is shown by questions, greetings, answers, short forms, and the first and second person', () => {
    for (const said of [
      'Is it?',
      '¿Y tú',
      'Good morning',
      'No, it is',
      'it’s red',
      'Wir gehen',
      'je pars',
      'give it to us',
    ]) {
      expect([said, voiceOf(named(`A: ${said}`, 'B: so', `A: ${said}`), false)]).toEqual([said, 'shown']);
    }
  });

  test('is missing where a text in a known language has none of these but in quotation marks or as a title', () => {
    for (const told of [
      'the pump of the US',
      'Good save by the keeper',
      '“I see you,” says the man',
      'All About You and Them',
    ]) {
      const turns = named(`A: ${told}`, 'B: the end of the rope', `A: ${told}`, 'B: a man at the door of the hall');
      expect([told, voiceOf(turns, false)]).toEqual([told, 'missing']);
    }
  });

  test('must be plainer where names come again without another between, or once each', () => {
    const words = ['I see the end of it.', 'the man at the door', 'a rope on the quay', 'the lamp in the hall'];
    const of = (labels: string) => voiceOf(named(...words.map((own, at) => `${labels[at]}: ${own}`)), false);
    expect([of('ABAB'), of('AABB'), of('ABCD')]).toEqual(['open', 'missing', 'missing']);
  });
});

test('turns with times are found with what stands below, below the last only the next paragraph', () => {
  expect(
    timedTurns([
      'A title',
      'Lea 0:03',
      'One.',
      'Two.',
      '[0:05] Igor: Three.',
      'Four.',
      'Lea: (0:09)',
      'Five.',
      'We end.',
    ]),
  ).toEqual([
    { label: 'Lea', words: ' One. Two.' },
    { label: 'Igor', words: 'Three. Four.' },
    { label: 'Lea', words: ' Five.' },
  ]);
  expect(timedTurns(['The note: at 10:30', 'It is 9:15 now', '10:30'])).toEqual([]);
});

test('a file says that it is a transcript by a heading, a title or a line of a recorder', () => {
  expect(
    ['Transcript', 'Sync - Transcript', 'Lea Marsh started transcription', 'The end'].map((text) => isRecorded([text])),
  ).toEqual([true, true, true, false]);
});
