import { describe, expect, it } from 'vitest';
import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { standingOf } from '../../src/answers/standing.ts';
import type { Fidelity } from '../../src/record/schema.ts';
import { firstArchive, statement } from '../support/first-record.ts';
import { checked } from './council.ts';

describe('whose words are found', () => {
  it.each([
    ['said, in a post', 'It was an honor to meet with Prime Minister Kishida', 's11 said'],
    ['quoted in a report', 'push back against People’s Republic of China’s (PRC) attempts', 's04 quoted'],
    ['quoted, for a part of what is quoted', 'cross-Strait issues; desert concerned about', 's05 quoted'],
    ['reported, beside a quotation', 'expressed shared concern about Chinese', 's13 reported'],
    ['reported, from a quotation on', 'affirmed "unwavering support" to Japan in', 's14 reported'],
    ['narrated', 'made the restoration of US-Japanese critical importance', 's08 narrated'],
  ])('is told: %s', (_, quote, found) => {
    const [match] = checked(firstArchive, quote).matches;
    expect(`${match!.statement.id} ${match!.standing}`).toBe(found);
  });

  it('is told of an interpreter’s line', () => {
    const record = recordOfTranscript({
      id: 'interpreted',
      title: 'Interpreted',
      speakers: [
        { id: 'kato', name: 'Kato' },
        { id: 'voice', name: 'Interpreter' },
      ],
      turns: [
        {
          id: 't0',
          position: 0,
          speaker: 'kato',
          text: 'We welcome the northern ferry.',
          fidelity: 'interpreted',
          reportedBy: 'voice',
        },
      ],
    });
    const [match] = checked(openArchive([record]), 'we welcome the northern ferry').matches;
    expect(match!.standing).toBe('interpreted');
  });

  it.each<[Fidelity, string, string]>([
    ['verbatim', 'said', 'said'],
    ['edited-record', 'edited', 'edited'],
    ['interpreted', 'interpreted', 'interpreted'],
    ['narration', 'narrated', 'narrated'],
    ['verbatim-reported', 'quoted', 'reported'],
    ['partial', 'quoted', 'reported'],
    ['paraphrase', 'quoted', 'reported'],
  ])('follows from the label %s: %s within a quotation, %s outside', (fidelity, inside, outside) => {
    const line = { ...statement('s02'), fidelity };
    const [{ start, end }] = line.quoted as [{ start: number; end: number }];
    expect(standingOf(line, { start, end })).toBe(inside);
    expect([standingOf(line, { start: start - 1, end }), standingOf(line, { start, end: end + 1 })]).toEqual([
      outside,
      outside,
    ]);
  });
});
