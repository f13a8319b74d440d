import { describe, it } from 'vitest';
import { type Case, refuses } from './refuses.ts';

describe('words of a record', () => {
  describe('spans', () => {
    it.each<Case>([
      [
        'words that are not there',
        [['statements[0].spans[0].exact', 'Ana Bell said the bridge could "open in May" at last.']],
        [
          'statements[0].spans[0].exact | "exact": "Ana Bell said the bridge could \\"open in May\\" at last." | These words are not in article.txt: they match up to "…na Bell said the bridge " (article.txt line 1). Correct what follows, or copy the words again.',
        ],
      ],
      [
        'words of which not even the first letter is there',
        [['statements[0].spans[0].exact', 'Zebra']],
        [
          'statements[0].spans[0].exact | "exact": "Zebra" | These words are not in article.txt, not even their first letter. Copy the words again, exactly as they stand there.',
        ],
      ],
      [
        'words found twice',
        [['statements[3].spans[0]', { source: 'article', exact: 'the' }]],
        [
          'statements[3].spans[0].exact | "exact": "the" | These words stand more than once: article.txt line 1 and article.txt line 3. Add a prefix or a suffix so that only one place is meant.',
        ],
      ],
      [
        'words found twice with a prefix too short',
        [['statements[3].spans[0]', { source: 'article', exact: 'the', prefix: ' ' }]],
        [
          'statements[3].spans[0].exact | "exact": "the", | These words stand more than once: article.txt line 1 and article.txt line 3. Lengthen prefix or suffix so that only one place is meant.',
        ],
      ],
      [
        'words found without their prefix',
        [['statements[3].spans[0]', { source: 'article', exact: 'Both thanked', prefix: 'Then ' }]],
        [
          'statements[3].spans[0].exact | "exact": "Both thanked", | The words stand in article.txt line 7, but not with this prefix and suffix round them. Copy prefix and suffix again.',
        ],
      ],
      [
        'start after end',
        [['statements[3].spans[0]', { source: 'article', start: 9, end: 9 }]],
        [
          'statements[3].spans[0].start | "start": 9, | start (9) must be smaller than end (9). Correct the two offsets.',
        ],
      ],
      [
        'an end past the text',
        [['statements[3].spans[0]', { source: 'article', start: 9, end: 194 }]],
        [
          'statements[3].spans[0].start | "start": 9, | end (194) is past the end of article.txt, which has 193 UTF-16 units. Correct the offset.',
        ],
      ],
      [
        'blank space',
        [['statements[3].spans[0]', { source: 'article', start: 53, end: 55 }]],
        ['statements[3].spans[0].start | "start": 53, | This selects only blank space. Select the words.'],
      ],
      [
        'spans out of order',
        [
          [
            'statements[3].spans',
            [
              { source: 'article', start: 156, end: 160 },
              { source: 'article', start: 55, end: 60 },
            ],
          ],
        ],
        [
          'statements[3].spans[1] | { | This span begins before the one above it ends. Give the spans of a statement in order, without overlap.',
        ],
      ],
      [
        'spans that overlap',
        [
          [
            'statements[3].spans',
            [
              { source: 'article', start: 156, end: 160 },
              { source: 'article', start: 159, end: 165 },
            ],
          ],
        ],
        [
          'statements[3].spans[1] | { | This span begins before the one above it ends. Give the spans of a statement in order, without overlap.',
        ],
      ],
    ])('refuses %s', refuses);
  });

  describe('quoted words', () => {
    it.each<Case>([
      [
        'words that are not in the statement',
        [['statements[0].quoted[0].exact', 'open in June']],
        [
          `statements[0].quoted[0].exact | "exact": "open in June" | These words are not in the statement's text: they match up to "open in " (the statement's text, character 40). Correct what follows, or copy the words again.`,
        ],
      ],
      [
        'words found twice in the statement',
        [['statements[0].quoted[0].exact', 'a']],
        [
          `statements[0].quoted[0].exact | "exact": "a" | These words stand more than once: the statement's text, character 3 and the statement's text, character 11. Add a prefix or a suffix so that only one place is meant.`,
        ],
      ],
      [
        'no opening mark',
        [['statements[0].quoted[0].exact', 'in May']],
        [
          'statements[0].quoted[0].exact | "exact": "in May" | No opening quotation mark stands directly before these words (a space stands there). Begin exact right after the mark, and let the span take the mark in.',
        ],
      ],
      [
        'no closing mark',
        [['statements[0].quoted[0].exact', 'open in']],
        [
          'statements[0].quoted[0].exact | "exact": "open in" | No closing quotation mark stands directly after these words (a space stands there). End exact right before the mark, and let the span take the mark in.',
        ],
      ],
      [
        'a comma left out',
        [['statements[1].quoted[0].exact', 'We will repair the road']],
        [
          'statements[1].quoted[0].exact | "exact": "We will repair the road" | "," stands before the closing mark and is part of the words. Add it to the end of exact.',
        ],
      ],
      [
        'marks outside the span',
        [['statements[0].spans[0].exact', 'open in May']],
        [
          'statements[0].quoted[0].exact | "exact": "open in May" | No opening quotation mark stands directly before these words. Begin exact right after the mark, and let the span take the mark in.',
        ],
      ],
      [
        'words over two spans',
        [
          [
            'statements[0].spans',
            [
              { source: 'article', exact: 'Ana Bell said the bridge would "open in' },
              { source: 'article', exact: 'May" at last.' },
            ],
          ],
          ['statements[0].quoted[0].exact', 'open in\nMay'],
        ],
        [
          'statements[0].quoted[0].exact | "exact": "open in\\nMay" | These words run over two spans, so the source does not print them together. Quote each span by itself.',
        ],
      ],
      [
        'words twice',
        [['statements[0].quoted', [{ exact: 'open in May' }, { exact: 'open in May' }]]],
        [
          'statements[0].quoted | "quoted": [ | Two stretches of quoted words overlap at "open in May". Keep one of them.',
        ],
      ],
      [
        'a post that begins inside a paragraph',
        [['statements[2].quoted[0].exact', 'to see you all.']],
        [
          'statements[2].quoted[0].exact | "exact": "to see you all.", | These words do not begin a paragraph (article.txt line 5), so they are not a whole post. Begin exact at its first word.',
        ],
      ],
      [
        'a post that ends inside a paragraph',
        [['statements[2].quoted[0].exact', 'Good to see you']],
        [
          'statements[2].quoted[0].exact | "exact": "Good to see you", | These words do not end a paragraph (article.txt line 5), so they are not a whole post. End exact at the end of the paragraph, or right before the signature: — Name (@handle) Month D, YYYY.',
        ],
      ],
    ])('refuses %s', refuses);
  });

  describe('fidelity', () => {
    it.each<Case>([
      [
        'verbatim without quoted words',
        [['statements[2].quoted', []]],
        [
          'statements[2].fidelity | "fidelity": "verbatim", | "verbatim" needs words that the source prints in quotation marks or as a whole post. Select the words under quoted, or label the statement "paraphrase".',
        ],
      ],
      [
        'partial without quoted words',
        [['statements[0].quoted', []]],
        [
          'statements[0].fidelity | "fidelity": "partial", | "partial" needs words that the source prints in quotation marks or as a whole post. Select the words under quoted, or label the statement "paraphrase".',
        ],
      ],
      [
        'verbatim-reported without quoted words',
        [['statements[1].quoted', []]],
        [
          'statements[1].fidelity | "fidelity": "verbatim-reported", | "verbatim-reported" needs words that the source prints in quotation marks or as a whole post. Select the words under quoted, or label the statement "paraphrase".',
        ],
      ],
      [
        'interpreted without quoted words',
        [['statements[3].fidelity', 'interpreted']],
        [
          'statements[3].fidelity | "fidelity": "interpreted", | "interpreted" needs words that the source prints in quotation marks or as a whole post. Select the words under quoted, or label the statement "paraphrase".',
        ],
      ],
      [
        'edited-record without quoted words',
        [['statements[3].fidelity', 'edited-record']],
        [
          'statements[3].fidelity | "fidelity": "edited-record", | "edited-record" needs words that the source prints in quotation marks or as a whole post. Select the words under quoted, or label the statement "paraphrase".',
        ],
      ],
      [
        'verbatim-reported that begins in a sentence',
        [['statements[0].fidelity', 'verbatim-reported']],
        [
          'statements[0].fidelity | "fidelity": "verbatim-reported", | "verbatim-reported" is a full sentence in marks, but "open in May" begins inside one. Label the statement "partial".',
        ],
      ],
      [
        'verbatim-reported of a post',
        [['statements[2].fidelity', 'verbatim-reported']],
        [
          'statements[2].fidelity | "fidelity": "verbatim-reported", | "verbatim-reported" is a full sentence in marks, but these words are a whole post. Label the statement "verbatim".',
        ],
      ],
    ])('refuses %s', refuses);
  });

  describe('notes', () => {
    it.each<Case>([
      [
        'words that are not in the statement',
        [['notes[0].exact', 'rode']],
        [
          'notes[0].exact | "exact": "rode", | These words are not in statement "s02": they match up to "ro" (character 22). Correct what follows, or copy the words again.',
        ],
      ],
      [
        'words found twice in the statement',
        [['notes[0].exact', 'r']],
        [
          'notes[0].exact | "exact": "r", | These words stand more than once in statement "s02". Add those around them to exact.',
        ],
      ],
      [
        'a reading without evidence',
        [['notes[0].evidence', []]],
        [
          'notes[0].likely | "likely": "bridge", | A reading is proposed without evidence. Add the source that prints it under evidence.',
        ],
      ],
      [
        'evidence nobody can look up',
        [['sources[1].url', undefined]],
        [
          'notes[0].evidence[0].source | "source": "readout", | "readout" has neither url nor a held text, so nobody can look the evidence up. Give it a url.',
        ],
      ],
      [
        'evidence the held text does not print',
        [['notes[0].evidence[0]', { source: 'article', prints: 'We will repair the bridge' }]],
        [
          'notes[0].evidence[0].prints | "prints": "We will repair the bridge" | article.txt does not print these words. Copy them again.',
        ],
      ],
    ])('refuses %s', refuses);
  });
});
