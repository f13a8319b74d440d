import { describe, expect, it } from 'vitest';
import { messageWords } from '../../src/interaction/message-words.ts';

const LONG = 'The two leaders resolved to push back against attempts to change the status quo in the East China Sea.';

describe('the words of a message to search for', () => {
  it.each([
    ['a short message', 'status quo', 'status quo'],
    [
      'what a longer message quotes',
      `He said "push back" and then went on about other things, at length: ${LONG}`,
      'push back',
    ],
    ['a quoted block', `> unwavering support\nIs this true? ${LONG}`, 'unwavering support'],
    ['marks of other shapes', `Is „status quo“ in it? ${LONG}`, 'status quo'],
    ['Japanese marks', `「自由で開かれた」とは言っていない。${'あ'.repeat(80)}`, '自由で開かれた'],
    ['a message without its mark-up', '**Taiwan** and ~~Titan~~ `Strait` ||hidden||', 'Taiwan and Titan Strait hidden'],
    [
      'a message without links, mentions and emoji',
      '<@123> see https://example.org/a?b=c <:wave:99> Taiwan',
      'see Taiwan',
    ],
  ])('%s', (_, message, words) => {
    expect(messageWords(message)).toEqual({ words, whole: true });
  });

  it('begins a message too long to search, up to the end of a word', () => {
    const { words, whole } = messageWords(LONG);
    expect(whole).toBe(false);
    expect(words).toBe('The two leaders resolved to push back against attempts to change the');
    expect(messageWords('あ'.repeat(300))).toEqual({ words: 'あ'.repeat(70), whole: false });
  });

  it('has the reader choose where several parts are quoted', () => {
    expect(messageWords(`"push back" and "status quo", ${LONG}`)).toEqual({ words: 'push back', whole: false });
  });

  it('gives nothing for an empty message, or one of links alone', () => {
    const messages = ['', '   ', 'https://example.org', '<@1> <:a:2>', '""', '> '];
    const words = messages.map((message) => messageWords(message).words.replaceAll(/[">\s]/g, ''));
    expect(words).toEqual(messages.map(() => ''));
  });

  it('stays quick and short on 4000 characters of anything', () => {
    for (const message of [
      '"'.repeat(4000),
      '> '.repeat(2000),
      '*_~`|'.repeat(800),
      '<@'.repeat(2000),
      '\ud83d'.repeat(4000),
    ]) {
      expect(Array.from(messageWords(message).words).length).toBeLessThanOrEqual(70);
    }
  });
});
