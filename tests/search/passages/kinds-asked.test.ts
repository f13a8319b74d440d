import { describe, expect, it } from 'vitest';
import { kindsAsked } from '../../../src/search/passages/kinds-asked.ts';

/** Whether a text holds each kind of thing that a question asks for. */
const holds = (question: string, text: string) => kindsAsked(question).map((isHeld) => isHeld(text));

describe('a question', () => {
  it.each([
    ['How many headsets were bought?', 'Two each, and one spare.', 'Some were.'],
    ['how long was the call', 'It lasted 80 minutes.', 'It was brief.'],
    ['How old is the treaty?', 'It is half a century.', 'It is old.'],
    ['When did they meet?', 'They met on Friday.', 'They met at noon.'],
    ['Which year was it?', 'In 2018.', 'In 18 towns.'],
    ['会談はいつ行われましたか', '会談は21日に行われた。', '会談が行われた。'],
  ])('asks for a kind of thing that a line holds or not: %s', (question, holding, lacking) => {
    expect(holds(question, holding)).toEqual([true]);
    expect(holds(question, lacking)).toEqual([false]);
  });

  it('may ask for several', () => {
    expect(holds('When, and how many came?', 'Nine came.')).toEqual([true, false]);
    expect(holds('When, and how many came?', 'Nine came on Monday.')).toEqual([true, true]);
  });

  it.each([
    'What was said about the many headsets?',
    'How many times was Taiwan mentioned?',
    'What happens when the call ends?',
    'How did they meet?',
  ])('asks for none of them: %s', (question) => {
    expect(kindsAsked(question)).toEqual([]);
  });
});
