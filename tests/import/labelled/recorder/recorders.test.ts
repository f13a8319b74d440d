import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../../../src/import/formats/html.ts';
import { text } from '../../../../src/import/formats/text.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import { byLine } from '../../by-line.ts';
import { damaged } from '../../cues/reading.ts';
import { readOrRefused, units } from '../../reading.ts';
import { lettersOf, letters, report, spoken, talk } from '../reading.ts';

const SENTENCE =
  'This editable transcript was computer generated and might contain errors. People can also change the text after it was created.';

const MEET = `Weekly sync (2024-03-12 at 10:02 GMT+2) – Transcript

Attendees
Ana Silva, Ben Okafor, Ben Okafor's Presentation, dora the 2nd

Transcript

00:00:00
 
Ana Silva: Shall we begin? The trains go at
10:30
11:45
Ben Okafor: Yes: please.
dora the 2nd: Only once I speak.
 
00:05:10
 
Ana Silva: Note: go ahead.
 
Meeting ended after 00:10:21 👋

${SENTENCE}
`;

/** What Gemini writes before the transcript, as a Google Doc is exported to Markdown. */
const GEMINI = `# 📝 Notes

Mar 12, 2024

## Bridge talk

Meeting records [Transcript](?tab=t.1)

### Summary

The team agreed on the paint.

### Details

* **Paint:** Ana Silva presented the colours ([00:01:08](#00:01:08)).

### Suggested next steps

- [ ] Ana Silva: buy red paint
- [ ] Ben Okafor: ask Chi

# 📖 Transcript

Mar 12, 2024

## Bridge talk \\- Transcript

### 00:00:00 {#00:00:00}

   
**Ana Silva:** Red it is.  
**Ben Okafor:** Which  
**Ana Silva:** red?  
   
 

### 00:05:50 {#00:05:50}

   
**Ben Okafor:** Rust.  
**Chi Nguyen:** 24\\.  

### **Transcription ended after 00:46:43**

*This editable transcript was computer generated and might contain
errors. People can also change the text after it was created.*

---

## Metadata

- **owner**: Tonda
`;

const WHO = ['Ana Silva: Shall we begin? The trains go at', '+: 10:30', '+: 11:45', 'Ben Okafor: Yes: please.'];

describe('a transcript of Google Meet', () => {
  test('gives its turns, with those who attend as labels, and times alone as where the next turn begins', () => {
    const reading = talk(MEET);
    expect(spoken(reading)).toEqual([...WHO, 'dora the 2nd: Only once I speak.', 'Ana Silva: Note: go ahead.']);
    expect(reading.segments.map(({ start }) => start)).toEqual([0, undefined, undefined, undefined, undefined, 310]);
    expect([reading.about.title, reading.about.date, reading.words]).toEqual([
      'Weekly sync',
      '2024-03-12',
      'recognised',
    ]);
  });

  test('says of each other line why it is left out, and no unit is lost', () => {
    const reading = talk(MEET);
    expect(byLine(reading.omitted).map(({ line, why }) => [line, why])).toEqual([
      [1, 'It is the title of the meeting, and kept as such.'],
      [3, 'It lists who attends.'],
      [4, 'It lists who attends.'],
      [6, 'It stands before the first speaker.'],
      [8, 'It tells the time of the recording.'],
      [16, 'It tells the time of the recording.'],
      [20, 'It tells when the recording ended.'],
      [22, 'It tells who made the file, and nobody says it.'],
    ]);
    expect(units(reading)).toBe(reading.present);
    expect(lettersOf(reading)).toBe(letters(MEET));
  });

  test('may have its closing sentence above the talk, or in two lines', () => {
    const above = talk(`Talk - Transcript\n\n${SENTENCE}\n\nAnn: One.\nBob: Two.\nAnn: Three.`);
    expect([spoken(above), above.words]).toEqual([['Ann: One.', 'Bob: Two.', 'Ann: Three.'], 'recognised']);
    const parts = ['Ann: One.', 'Bob: Two.', 'Ann: Three.', ...SENTENCE.split(/(?<=contain) /)];
    const parted = talk(`<html><body>${parts.map((words) => `<p>${words}</p>`).join('')}</body></html>`, html);
    expect([spoken(parted), parted.omitted.length]).toEqual([['Ann: One.', 'Bob: Two.', 'Ann: Three.'], 2]);
  });

  test('has notes before it, which are nobody’s words, and other things behind it', () => {
    const reading = talk(GEMINI);
    expect(spoken(reading)).toEqual([
      'Ana Silva: Red it is.',
      'Ben Okafor: Which',
      'Ana Silva: red?',
      'Ben Okafor: Rust.',
      'Chi Nguyen: 24.',
    ]);
    expect(reading.segments.map(({ start }) => start)).toEqual([0, undefined, undefined, 350, undefined]);
    expect([reading.about.title, reading.about.date]).toEqual(['Bridge talk', '2024-03-12']);
    const why = new Map(reading.omitted.map(({ text: words, why: reason }) => [words, reason]));
    expect(why.get('[ ] Ana Silva: buy red paint')).toBe('It stands before the first speaker.');
    expect(why.get('owner: Tonda')).toBe('It stands behind the end of the transcript.');
    expect(units(reading)).toBe(reading.present);
  });

  test('is read from a page as from a text', () => {
    const page = MEET.split('\n').map((line) => `<p>${line.trim()}</p>`);
    const reading = talk(`<html><body>${page.join('\n')}</body></html>`, html);
    expect(spoken(reading)).toEqual(spoken(talk(MEET)));
    expect([reading.about.title, reading.words]).toEqual(['Weekly sync', 'recognised']);
  });

  test('goes on behind an end where a speaker goes on, and not in what is written behind it', () => {
    const end = 'Meeting ended after 00:10:21\nSee you.\n';
    expect(spoken(talk(`Ann: One.\nBob: Two.\nAnn: Three.\n${end}Bob: Four.\nFive.`))).toEqual([
      'Ann: One.',
      'Bob: Two.',
      'Ann: Three.',
      'Bob: Four.',
      '+: Five.',
    ]);
    const notes = '\n\n## Action items\n\n- Ann: buy paint\n- rest\n';
    const reading = talk(`**Ann:** One.\n\n**Bob:** Two.\n\n**Ann:** Three.${notes}`);
    expect(spoken(reading)).toEqual(['Ann: One.', 'Bob: Two.', 'Ann: Three.']);
    expect(reading.omitted.map(({ text: words }) => words)).toEqual(['Action items', 'Ann: buy paint', 'rest']);
  });
});

test('a list of who attends makes no conversation of minutes', () => {
  const minutes =
    'Minutes\n\nAttendees\nAna Silva, Ben Okafor\n\nActions\nAna Silva: send the report\nBen Okafor: paint the bridge';
  expect(report(minutes).kind).toBe('report');
  expect(spoken(talk(minutes.replace('Actions', 'Transcript')))).toHaveLength(2);
});

describe('a heading of the transcript', () => {
  test('parts nothing where a talk stands before it, or none behind', () => {
    expect(spoken(talk('Ann: One.\nBob: Two.\nAnn: Three.\nTranscript\nBob: Four.\nAnn: Five.')).at(-1)).toBe(
      'Ann: Five.',
    );
    expect(spoken(talk('Ann: One.\nBob: Two.\nAnn: Three.\nTranscript\nFour.')).slice(3)).toEqual([
      '+: Transcript',
      '+: Four.',
    ]);
  });
});

describe('a transcript of Teams', () => {
  const HEAD =
    'Weekly sync-20240312_100000-Meeting Recording\nMarch 12, 2024, 10:00AM\n32m 10s\nAna Silva started transcription\n';

  test('gives title and day, and not who switched it on and off', () => {
    const reading = talk(
      `${HEAD}Ana Silva 0:03\nGood.\nBen Okafor 0:07\nYes.\nAna Silva stopped transcription\nMail\n`,
    );
    expect(spoken(reading)).toEqual(['Ana Silva: Good.', 'Ben Okafor: Yes.']);
    expect([reading.about.title, reading.about.date, reading.words]).toEqual([
      'Weekly sync',
      '2024-03-12',
      'recognised',
    ]);
    expect(byLine(reading.omitted).map(({ line, why }) => [line, why])).toEqual([
      [1, 'It is the title of the meeting, and kept as such.'],
      [2, 'It tells the date.'],
      [3, 'It tells how long the recording is.'],
      [4, 'It tells who started the transcription, and nobody says it.'],
      [9, 'It tells who stopped the transcription, and nobody says it.'],
      [10, 'It stands behind the end of the transcript.'],
    ]);
    expect(units(reading)).toBe(reading.present);
  });

  test('keeps what somebody says of a transcription', () => {
    const said =
      'Ann: He stopped transcription.\nBob: I see.\nwe started transcription\nAnn: Meeting ended after 00:10:21, I think.';
    expect(spoken(talk(said))).toHaveLength(4);
  });
});

describe('times that stand alone', () => {
  test('are no words where a label stands below, or where they are steady', () => {
    expect(spoken(talk('0:03\nAnn: One.\n0:09\nBob: Two.\n0:14\nAnn: Three.'))).toEqual([
      'Ann: One.',
      'Bob: Two.',
      'Ann: Three.',
    ]);
    expect(spoken(talk('Ann: One.\n0:05\nOne more.\nBob: Two.\nAnn: Three.\n0:14\nAnd more.'))).toEqual([
      'Ann: One.',
      '+: One more.',
      'Bob: Two.',
      'Ann: Three.',
      '+: And more.',
    ]);
  });

  test('are words where somebody reads them out', () => {
    const list = 'Ann: They go at\n10:30\n11:45\nBob: Is there one\nAnn: At\n12:31\nBob: Good.';
    expect(spoken(talk(list)).filter((words) => /\d$/.test(words))).toEqual(['+: 10:30', '+: 11:45', '+: 12:31']);
    const more = 'Ann: They go at\n10:31\nto Bern\n10:42\nto Basel\nBob: I see.\nAnn: Yes.\nBob: One.\nAnn: Two.';
    expect(spoken(talk(more)).slice(1, 5)).toEqual(['+: 10:31', '+: to Bern', '+: 10:42', '+: to Basel']);
    const heads = 'Ann Roe 0:03\nThey go at\n10:31\nto Bern.\nBob Ek 0:09\nI see.\nAnn Roe 0:12\nYes.';
    expect(spoken(talk(heads)).slice(0, 3)).toEqual(['Ann Roe: They go at', '+: 10:31', '+: to Bern.']);
  });

  test('stay in a report', () => {
    const news = 'The mayor opened the bridge at\n10:30\nand left.\n\nNobody knows why she left so early on that day.';
    expect(report(news).text).toContain('10:30');
  });
});

test('no damage makes a reader throw, or lose a paragraph of what recorders write', () => {
  fc.assert(
    fc.property(damaged([MEET, GEMINI]), (file) => void readOrRefused(text, file)),
    { numRuns: fuzzRuns() },
  );
});
