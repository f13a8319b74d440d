import { describe, expect, test } from 'vitest';
import { looksLikeLabel } from '../../../src/import/words/label.ts';

const NAMES = `Q|A|I|THE PRESIDENT|MS. PSAKI|Jane Roe (SL)|Name \\| Organisation|Jane Roe - Acme Inc.|Dr. José Núñez|Prime Minister Kishida
The Chair|An hon. Member|Several hon. Members|Speaker 1|SPEAKER_00|speaker 2|Audience member|Audience question|Unknown Speaker
john|john smith|Ursula von der Leyen|Mary d’Arc|Will|So Young Kim|Smith, John|MR. SMITH, CNN|[Moderator]|A/Prof. Lee|J.D. Vance
Deputy Assistant to the President and National Security Advisor Jake Sullivan|SECRETARY OF STATE ANTONY J. BLINKEN|QUESTION|user123|@jane
Reporter #2|1st Speaker|岸田総理|バイデン大統領|岸田（首相）|王毅|김철수|Иван Петров|Δημήτρης|أحمد`;

const OTHERS = `Note|12|12 people|At 12|10am|https|mailto|Well, thank you|First, to Prime Minister|And then|But Mr. President|Step 2|Date of birth
Editor’s note|Here’s the thing|I have one question|The point is|what I want to say|Subtitles by|Biden said|He said|Thank you. John|Yes. Smith
Quick question|Next steps|Start time|See also|Monday|PS|Re|Look|So|of|—|(…)|$5|a=b|3. John|注意|日時|私が言いたいのは|我想说的是| `;

function listed(text: string): readonly string[] {
  return text.split(/(?<!\\)\||\n/).map((label) => label.replaceAll('\\|', '|'));
}

describe('what stands before a colon', () => {
  test.each(listed(NAMES))('"%s" can be a speaker', (label) => {
    expect(looksLikeLabel(label)).toBe(true);
  });

  test.each(listed(OTHERS))('"%s" can be none', (label) => {
    expect(looksLikeLabel(label)).toBe(false);
  });

  test('can be none where it is long', () => {
    expect(looksLikeLabel(`Mr. ${'Name '.repeat(16)}`)).toBe(false);
    expect(looksLikeLabel(`Mr. ${'N'.repeat(50)}`)).toBe(false);
  });
});
