import { describe, expect, it } from 'vitest';
import { apaInText } from '../../src/cite/apa.ts';
import { chicagoNote } from '../../src/cite/chicago.ts';
import { mlaInText } from '../../src/cite/mla.ts';
import { timeStamp } from '../../src/cite/time-stamp.ts';
import { article, cited, read, transcript, unsigned } from './works.ts';

describe('a time stamp', () => {
  it('has hours only where there are some, or always in its long form', () => {
    expect([0, 7.9, 59.999, 760, 3599, 3600, 3760, 360_000].map((seconds) => timeStamp(seconds, 'short'))).toEqual([
      '0:00',
      '0:07',
      '0:59',
      '12:40',
      '59:59',
      '1:00:00',
      '1:02:40',
      '100:00:00',
    ]);
    expect([7, 760, 3760, 360_000].map((seconds) => timeStamp(seconds, 'long'))).toEqual([
      '00:00:07',
      '00:12:40',
      '01:02:40',
      '100:00:00',
    ]);
  });

  it('stands in an APA reference within the text in the place of the paragraph', () => {
    expect(read(apaInText(cited(transcript, { paragraph: 3, time: 760 })))).toBe('(Ministry of Works, 2024, 12:40)');
    expect(read(apaInText(cited(transcript, { paragraph: 3 })))).toBe('(Ministry of Works, 2024, para. 3)');
    expect(read(apaInText(cited(transcript, { time: 0 })))).toBe('(Ministry of Works, 2024, 0:00)');
  });

  it('stands behind the first words of the entry in MLA, without a comma', () => {
    expect(read(mlaInText(cited(article, { time: 3760.4 })))).toBe('(Bell 01:02:40)');
    expect(read(mlaInText(cited(unsigned, { time: 760 })))).toBe('(“Bridge Opens” 00:12:40)');
    expect(read(mlaInText(cited(article)))).toBe('(Bell)');
  });

  it('stands before the address in a Chicago note', () => {
    const note = read(chicagoNote(cited(transcript, { time: 760 })));
    expect(note).toContain('September 3, 2024), at 12:40, https://works.example/2.');
    expect(read(chicagoNote(cited(article, { time: 760 })))).toContain('September 3, 2024, at 12:40, https://');
    expect(read(chicagoNote(cited(transcript)))).not.toContain(' at ');
  });
});
