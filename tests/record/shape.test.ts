import { describe, expect, it } from 'vitest';
import { draft, filesOf, problemsOf } from '../support/record.ts';
import { type Case, refuses } from './refuses.ts';

const KEYS_OF_EVENT = 'name, date, location, attendees';
const FORMS = '{ source, exact, prefix, suffix } or { source, start, end }';

describe('the shape of a record', () => {
  it.each<Case>([
    ['a key that is missing', [['title', undefined]], ['title | { | This is missing. Add it.']],
    [
      'a key misspelt',
      [
        ['title', undefined],
        ['tittle', 'Bridge talks'],
      ],
      [
        'title | { | This is missing. Add it.',
        'tittle | "tittle": "Bridge talks" | "tittle" is not a key of the record format. Did you mean "title"?',
      ],
    ],
    [
      'a key like no other',
      [['event.weather', 'fair']],
      [
        `event.weather | "weather": "fair" | "weather" is not a key of the record format. Remove it, or use one of: ${KEYS_OF_EVENT}.`,
      ],
    ],
    [
      'a key that looks like the language itself',
      [['event.constructor', 1]],
      [
        `event.constructor | "constructor": 1 | "constructor" is not a key of the record format. Remove it, or use one of: ${KEYS_OF_EVENT}.`,
      ],
    ],
    [
      'two kinds of selector in one',
      [['statements[0].spans[0].start', 4]],
      [`statements[0].spans[0].start | "start": 4 | "start" does not go with the other keys here. Use ${FORMS}.`],
    ],
    [
      'a span that is no object',
      [['statements[0].spans[0]', 'Ana Bell']],
      [`statements[0].spans[0] | "Ana Bell" | This must be an object, not text. Give it as ${FORMS}.`],
    ],
    [
      'half of a span',
      [['statements[3].spans[0].end', undefined]],
      ['statements[3].spans[0].end | { | This is missing. Add it.'],
    ],
    [
      'a label that does not exist',
      [['statements[0].fidelity', 'verbatm']],
      [
        'statements[0].fidelity | "fidelity": "verbatm", | "verbatm" is not one of the values allowed: verbatim, edited-record, verbatim-reported, interpreted, partial, paraphrase, narration. Did you mean "verbatim"?',
      ],
    ],
    [
      'a number for text',
      [['title', 5]],
      ['title | "title": 5, | This must be text in quotation marks, not a number.'],
    ],
    [
      'text for a number',
      [['revision', '1']],
      ['revision | "revision": "1", | This must be a number without quotation marks, not text.'],
    ],
    [
      'half a revision',
      [['revision', 1.5]],
      ['revision | "revision": 1.5, | 1.5 is not a whole number. Use a whole number.'],
    ],
    ['a revision of 0', [['revision', 0]], ['revision | "revision": 0, | The number is too small. Use 1 or more.']],
    [
      'a negative position',
      [['statements[0].position', -1]],
      ['statements[0].position | "position": -1, | The number is too small. Use 0 or more.'],
    ],
    ['null', [['rights', null]], ['rights | "rights": null | This must be text in quotation marks, not null.']],
    ['an object for a list', [['topics', {}]], ['topics | "topics": {}, | This must be a list: [ … ], not an object.']],
    ['a list for an object', [['event', []]], ['event | "event": [], | This must be an object: { … }, not a list.']],
    [
      'empty text',
      [['title', '']],
      ['title | "title": "", | This is empty. Give some text, or remove the key where it is not required.'],
    ],
    [
      'text too long',
      [['title', 'x'.repeat(121)]],
      [
        `title | "title": "${'x'.repeat(121)}", | This text is too long: 121 characters, and 120 is the most. Shorten it.`,
      ],
    ],
    [
      'a list too short',
      [['claims[0].values', []]],
      ['claims[0].values | "values": [] | This list is too short: it needs at least 2. Add what is missing.'],
    ],
    [
      'an id with capitals',
      [['id', 'Bridge Talks']],
      [
        'id | "id": "Bridge Talks", | "Bridge Talks" is not accepted: use lower-case letters, digits and single hyphens.',
      ],
    ],
    [
      'an address without a scheme',
      [['sources[0].url', 'paper.example/bridge']],
      [
        'sources[0].url | "url": "paper.example/bridge", | "paper.example/bridge" is not a web address. Give it in full, with https://.',
      ],
    ],
    [
      'an address that is a script',
      [['sources[0].url', 'javascript:alert(1)']],
      [
        'sources[0].url | "url": "javascript:alert(1)", | "javascript:alert(1)" is not a web address. Give it in full, with https://.',
      ],
    ],
    [
      'a held text in another folder',
      [['sources[0].file', '../article.txt']],
      [
        'sources[0].file | "file": "../article.txt", | "../article.txt" is not accepted: name a file beside record.json, without folders.',
      ],
    ],
    [
      'a moment without zone',
      [['event.date.zone', undefined]],
      ['event.date.zone | "date": { | This is missing. Add it.'],
    ],
    [
      'a number for a date',
      [['event.date.value', 2024]],
      ['event.date.value | "value": 2024, | This must be text, not a number.'],
    ],
  ])('refuses %s', refuses);

  it.each([[[]], ['text'], [5], [null], [true]])('refuses %j for a record', (value) => {
    expect(problemsOf(filesOf(value))).toEqual([
      expect.stringMatching(/^ \|  \| This must be an object: \{ … \}, not /),
    ]);
  });

  it('refuses more than 50,000 statements', () => {
    const statement = {
      id: 's',
      position: 1,
      partType: 'other',
      fidelity: 'narration',
      speakers: ['p'],
      reportedBy: 'p',
      lang: 'en',
      spans: [{ source: 'a', start: 0, end: 3 }],
    };
    const json = JSON.stringify({ ...draft(), statements: Array.from({ length: 50_001 }, () => statement) });
    expect(problemsOf({ json, texts: new Map() }).map((problem) => problem.split(' | ').at(-1))).toEqual([
      'This list is too long: 50,001, and 50,000 is the most. Split the record in two.',
    ]);
  });

  it('never repeats a character that could trick a terminal', () => {
    const [problem] = problemsOf(filesOf({ ...draft(), order: '\u001b[2J\u202e' }));
    expect(problem).toContain('"\\u{1b}[2J\\u{202e}" is not one of the values allowed');
  });
});
