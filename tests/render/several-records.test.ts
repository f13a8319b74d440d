import { describe, expect, it } from 'vitest';
import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { ask } from '../../src/answers/ask.ts';
import type { MeetingRecord } from '../../src/record/record.ts';
import { NBSP } from '../../src/render/nbsp.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { renderText } from '../../src/render/text/render.ts';
import { secondRecord } from '../answers/second-record.ts';
import { firstRecord } from '../support/first-record.ts';

function shown(archive: Archive, question: string, record?: string): string {
  const options = {
    width: 200,
    style: plainStyle,
    typeStep: () => '',
    typePage: () => '',
    typeOption: () => '',
  };
  const answer = ask(archive, { question, record });
  return renderText({ kind: 'answered', answer }, archive, options).replaceAll(NBSP, ' ');
}

/** The second record with its first line and its first speaker those of somebody else. */
function secondWith(name: string, shortName: string, text: string): MeetingRecord {
  const [first, ...others] = secondRecord.speakers;
  const [line, ...lines] = secondRecord.statements;
  return {
    ...secondRecord,
    speakers: [{ ...first!, name, shortName, roles: [] }, ...others],
    statements: [{ ...line!, text, keywords: [] }, ...lines],
  };
}

describe('a question to several records', () => {
  it('does not say that there are no own words of someone where one of them holds some', () => {
    const biden = secondWith('Joe Biden', 'Biden', 'Biden praised the alliance.');
    const text = shown(openArchive([firstRecord, biden]), 'What did Biden say about the alliance?');
    expect(text).toContain('● Verbatim · Joe Biden');
    expect(text).not.toContain('0 verbatim');
  });

  it('says that none holds own words of someone, or which one that they stand in', () => {
    const archive = openArchive([firstRecord, secondRecord]);
    const question = 'What did Kishida say about Taiwan?';
    expect(shown(archive, question)).toContain('\nThe records hold 0 verbatim lines by Fumio Kishida.\n');
    for (const text of [
      shown(archive, question, secondRecord.id),
      shown(
        openArchive([firstRecord, secondWith('Ann Lee', 'Lee', 'Lee spoke of Taiwan.')]),
        'What did Ann Lee say about Taiwan?',
      ),
    ]) {
      expect(text).toMatch(/\nKishida–Modi meeting holds 0 verbatim lines by (?:Fumio Kishida|Ann Lee)\.\n/);
    }
  });

  it('adds up the lines of one speaker in all of them', () => {
    const records = Array.from({ length: 40 }, (_, at) =>
      recordOfTranscript({
        id: `m${at}`,
        title: `Meeting ${at}`,
        speakers: [
          { id: 'ann', name: 'Ann Smith' },
          { id: 'bo', name: 'Bo Dorn' },
        ],
        turns: Array.from({ length: 28 }, (__, turn) => ({
          id: `t${turn}`,
          position: turn,
          speaker: turn % 2 === 0 ? 'ann' : 'bo',
          text: `The price of item ${turn} is ${at}.`,
        })),
      }),
    );
    const archive = openArchive(records);
    const [title, question, narrowed] = shown(archive, 'What did Ann Smith say about price?').split('\n');
    expect(question).toBe('What did Ann Smith say about price?');
    expect(narrowed).toMatch(/^Only lines by Ann Smith \(560 in all\) · /);
    expect(title).toMatch(/^\d+ lines answer this$|^The best \d+ lines on this$/);
    expect(shown(archive, 'price')).toMatch(/^The best \d+ lines on this\n/);
  });
});
