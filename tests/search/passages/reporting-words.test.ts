import { describe, expect, it } from 'vitest';
import {
  isDenying,
  isNegating,
  isPlainReporting,
  isReporting,
  isWhatIsSaid,
} from '../../../src/search/passages/reporting-words.ts';

describe('a verb of saying', () => {
  it.each(['said', 'says', 'answered', 'tweeted', 'vowed', 'whispered', 'counters', 'answers', 'denied'])(
    'is one in any form: %s',
    (word) => {
      expect(isReporting(word)).toBe(true);
    },
  );

  it.each(['reporters', 'reporter', 'observers', 'commentator', 'went', 'harbour'])('is not %s', (word) => {
    expect(isReporting(word)).toBe(false);
  });

  it('that is plain tells no more than that something was said', () => {
    expect(['said', 'told', 'wrote', 'stated'].every(isPlainReporting)).toBe(true);
    expect(['wanted', 'promised', 'denied', 'agreed', 'thinks'].some(isPlainReporting)).toBe(false);
  });
});

describe('a denial', () => {
  it.each(['denied', 'denies', 'denying'])('is %s', (word) => {
    expect([isDenying(word), isNegating(word)]).toEqual([true, true]);
  });

  it.each(['never', 'didnt', 'refused', 'declines', 'nobody'])('is in %s, without being a verb of denying', (word) => {
    expect([isDenying(word), isNegating(word)]).toEqual([false, true]);
  });

  it('is in no other word', () => {
    expect(['said', 'often', 'once', 'note'].some(isNegating)).toBe(false);
  });
});

describe('a noun for what someone says', () => {
  it('is one in the singular and in the plural', () => {
    expect(['words', 'claim', 'remarks', 'statement'].every(isWhatIsSaid)).toBe(true);
    expect(['spokesman', 'office', 'house'].some(isWhatIsSaid)).toBe(false);
  });
});
