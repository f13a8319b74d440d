import { describe, it } from 'vitest';
import { type Case, refuses } from './refuses.ts';

describe('values and texts of a record', () => {
  describe('sources', () => {
    it.each<Case>([
      [
        'a file without hash',
        [['sources[0].sha256', undefined]],
        [
          'sources[0] | { | file stands without sha256. Add "sha256": "f84336d8cd29e3ccf8bf086c80cbfc14b8704863a92b133aa9a508fe9b150c15".',
        ],
      ],
      [
        'a hash without file',
        [['sources[1].sha256', '0'.repeat(64)]],
        [
          'sources[1].sha256 | "sha256": "0000000000000000000000000000000000000000000000000000000000000000" | sha256 stands without file. Name the held text, or remove sha256.',
        ],
      ],
      [
        'a wrong hash',
        [['sources[0].sha256', '0'.repeat(64)]],
        [
          'sources[0].sha256 | "sha256": "0000000000000000000000000000000000000000000000000000000000000000" | article.txt is not the file this hash was made from. Restore the file, or, if its change is meant, set sha256 to "f84336d8cd29e3ccf8bf086c80cbfc14b8704863a92b133aa9a508fe9b150c15".',
        ],
      ],
      [
        'a held text that is missing',
        [['sources[0].file', 'other.txt']],
        [
          'sources[0].file | "file": "other.txt", | There is no file "other.txt" beside record.json. Put the file there, or remove file and sha256.',
        ],
      ],
      [
        'the record named as a held text',
        [['sources[0].file', 'record.json']],
        [
          `sources[0].file | "file": "record.json", | "record.json" is the record itself. Name the file that holds the source's text.`,
        ],
      ],
      [
        'words of a source that holds no text',
        [['statements[0].spans[0].source', 'readout']],
        [
          'statements[0].spans[0].source | "source": "readout", | The record holds no text of "readout", so its words cannot be proved. Name another source, or hold its text with file and sha256.',
        ],
      ],
    ])('refuses %s', refuses);
  });

  describe('characters', () => {
    it.each<Case>([
      [
        'a decomposed letter',
        [['title', 'Cafe\u0301']],
        [
          'title | "title": "Cafe\u0301", | "é" is not written in Unicode NFC. Save the text in NFC; for a held text, then correct its sha256.',
        ],
      ],
      [
        'a line feed',
        [['title', 'Bridge\ntalks']],
        ['title | "title": "Bridge\\ntalks", | U+000A, a line feed, is not allowed. Remove it, or write a space.'],
      ],
      [
        'a carriage return',
        [['glossary[0].definition', 'One\r\ntwo']],
        [
          'glossary[0].definition | "definition": "One\\r\\ntwo" | The line ends hold a carriage return (CR). Save the text with LF line ends; for a held text, then correct its sha256.',
          'glossary[0].definition | "definition": "One\\r\\ntwo" | U+000A, a line feed, is not allowed. Remove it, or write a space.',
        ],
      ],
      [
        'a control character',
        [['notes[0].text', 'a\u0007b']],
        ['notes[0].text | "text": "a\\u0007b", | U+0007, a control character, is not allowed. Remove it.'],
      ],
      [
        'a bidirectional override',
        [['speakers[0].name', 'Ana \u202eBell']],
        [
          'speakers[0].name | "name": "Ana \u202eBell", | U+202E, a mark that changes the direction of text, is not allowed. Remove it.',
        ],
      ],
      [
        'a direction mark',
        [['speakers[0].name', 'Ana\u200f Bell']],
        [
          'speakers[0].name | "name": "Ana\u200f Bell", | U+200F, a mark that changes the direction of text, is not allowed. Remove it.',
        ],
      ],
      [
        'a lone surrogate',
        [['title', 'Bridge \ud83d talks']],
        [
          'title | "title": "Bridge \\ud83d talks", | U+D83D, half of a character (a lone surrogate), is not allowed. Remove it.',
        ],
      ],
      [
        'a byte order mark',
        [['title', '\ufeffBridge talks']],
        ['title | "title": "\ufeffBridge talks", | U+FEFF, a byte order mark, is not allowed. Remove it.'],
      ],
      [
        'a code that is no character',
        [['title', 'Bridge\ufdd0']],
        ['title | "title": "Bridge\ufdd0", | U+FDD0, a code that is no character, is not allowed. Remove it.'],
      ],
    ])('refuses %s', refuses);
  });

  describe('moments and languages', () => {
    it.each<Case>([
      [
        'an unknown zone',
        [['event.date.zone', 'Europe/Pari']],
        [
          'event.date.zone | "zone": "Europe/Pari", | "Europe/Pari" is not a known time zone. Use an IANA name such as "America/New_York".',
        ],
      ],
      [
        'an offset for a zone',
        [['event.date.zone', '+01:00']],
        [
          'event.date.zone | "zone": "+01:00", | "+01:00" is not a known time zone. Use an IANA name such as "America/New_York".',
        ],
      ],
      [
        'a day that is not in the calendar',
        [['event.date.value', '2023-02-29']],
        ['event.date.value | "value": "2023-02-29", | "2023-02-29" is not a day or time of the calendar. Correct it.'],
      ],
      [
        'a date in words',
        [['event.date.value', '3 March 2024']],
        [
          'event.date.value | "value": "3 March 2024", | "3 March 2024" is not a date: use 2022-01-21, or a date and time with an offset: 2022-01-21T11:26:54-05:00.',
        ],
      ],
      [
        'a time without offset',
        [['event.date.value', '2024-03-03T18:30:00']],
        [
          'event.date.value | "value": "2024-03-03T18:30:00", | "2024-03-03T18:30:00" is not a date: use 2022-01-21, or a date and time with an offset: 2022-01-21T11:26:54-05:00.',
        ],
      ],
      [
        'an offset the zone does not have then',
        [['sources[0].published.value', '2024-03-03T18:30:00+02:00']],
        [
          'sources[0].published.value | "value": "2024-03-03T18:30:00+02:00", | The offset +02:00 is not that of Europe/Paris at this moment, which is +01:00. Correct the time or the zone.',
        ],
      ],
      [
        'a language tag with a part twice',
        [['lang', 'en-latin-latin']],
        [
          'lang | "lang": "en-latin-latin", | "en-latin-latin" is not a valid language tag. Use one such as "en" or "ja".',
        ],
      ],
    ])('refuses %s', refuses);
  });
});
