import { describe, it } from 'vitest';
import { type Case, refuses } from './refuses.ts';

describe('references of a record', () => {
  describe('ids and positions', () => {
    it.each<Case>([
      [
        'an id taken',
        [['speakers[1].id', 'ana']],
        [
          'event.attendees[1] | "ben" | No speaker of this record has the id "ben". Add it, or correct the id.',
          'speakers[1].id | "id": "ana", | The id "ana" is taken by speakers[0]. Give one of them another id.',
          'speakers[2].members[1] | "ben" | No speaker of this record has the id "ben". Add it, or correct the id.',
        ],
      ],
      [
        'a statement id taken',
        [['statements[3].id', 's01']],
        ['statements[3].id | "id": "s01", | The id "s01" is taken by statements[0]. Give one of them another id.'],
      ],
      [
        'a position that does not grow',
        [['statements[2].position', 2]],
        [
          'statements[2].position | "position": 2, | The position 2 must be greater than the one before it, 2. Number the statements in order.',
        ],
      ],
    ])('refuses %s', refuses);
  });

  describe('references', () => {
    it.each<Case>([
      [
        'an unknown speaker',
        [['statements[0].speakers', ['anna']]],
        ['statements[0].speakers[0] | "anna" | No speaker of this record has the id "anna". Did you mean "ana"?'],
      ],
      [
        'an unknown reporter',
        [['statements[0].reportedBy', 'nobody-known']],
        [
          'statements[0].reportedBy | "reportedBy": "nobody-known", | No speaker of this record has the id "nobody-known". Add it, or correct the id.',
        ],
      ],
      [
        'an unknown party spoken about',
        [['statements[3].about', ['nort']]],
        ['statements[3].about[0] | "nort" | No speaker of this record has the id "nort". Did you mean "north"?'],
      ],
      [
        'an unknown attendee',
        [['event.attendees', ['ana', 'bem']]],
        ['event.attendees[1] | "bem" | No speaker of this record has the id "bem". Did you mean "ben"?'],
      ],
      [
        'an unknown member',
        [['speakers[2].members', ['ana', 'bet']]],
        ['speakers[2].members[1] | "bet" | No speaker of this record has the id "bet". Did you mean "ben"?'],
      ],
      [
        'an unknown publisher',
        [['sources[0].publisher', 'papers']],
        [
          'sources[0].publisher | "publisher": "papers", | No speaker of this record has the id "papers". Did you mean "paper"?',
        ],
      ],
      [
        'an unknown topic',
        [['statements[0].topics', ['brige']]],
        ['statements[0].topics[0] | "brige" | No topic of this record has the id "brige". Did you mean "bridge"?'],
      ],
      [
        'an unknown broader topic',
        [['topics[1].broader', 'work']],
        ['topics[1].broader | "broader": "work", | No topic of this record has the id "work". Did you mean "works"?'],
      ],
      [
        'an unknown source of a span',
        [['statements[0].spans[0].source', 'artcle']],
        [
          'statements[0].spans[0].source | "source": "artcle", | No source of this record has the id "artcle". Did you mean "article"?',
        ],
      ],
      [
        'an unknown origin',
        [['statements[1].derivedFrom', ['readouts']]],
        [
          'statements[1].derivedFrom[0] | "readouts" | No source of this record has the id "readouts". Did you mean "readout"?',
        ],
      ],
      [
        'an unknown statement of a note',
        [['notes[0].statement', 's20']],
        [
          'notes[0].statement | "statement": "s20", | No statement of this record has the id "s20". Did you mean "s02"?',
        ],
      ],
      [
        'an unknown source of evidence',
        [['notes[0].evidence[0].source', 'tweets']],
        [
          'notes[0].evidence[0].source | "source": "tweets", | No source of this record has the id "tweets". Add it, or correct the id.',
        ],
      ],
      [
        'an unknown source of a claim',
        [['claims[0].values[1].sources', ['redaout']]],
        [
          'claims[0].values[1].sources[0] | "redaout" | No source of this record has the id "redaout". Did you mean "readout"?',
        ],
      ],
      [
        'an unknown statement of a claim',
        [['claims[0].values[0].statements', ['s1']]],
        ['claims[0].values[0].statements[0] | "s1" | No statement of this record has the id "s1". Did you mean "s01"?'],
      ],
      [
        'an id named twice in one list',
        [['statements[0].speakers', ['ana', 'ana']]],
        ['statements[0].speakers[1] | "ana" | "ana" is already in this list. Remove one of the two.'],
      ],
    ])('refuses %s', refuses);
  });

  describe('roles', () => {
    it.each<Case>([
      [
        'a place that speaks',
        [['statements[3].speakers', ['both', 'north']]],
        [
          'statements[3].speakers[1] | "north" | "north" is a place, and a place does not speak. Name who spoke; put the place under about.',
        ],
      ],
      [
        'a place that reports',
        [['statements[3].reportedBy', 'north']],
        [
          'statements[3].reportedBy | "reportedBy": "north", | "north" is a place, and a place does not report. Name who reports.',
        ],
      ],
      [
        'a group in a group',
        [['speakers[2].members', ['ana', 'both']]],
        ['speakers[2].members[1] | "both" | "both" is a group itself. List its members here in its place.'],
      ],
      [
        'a place in a group',
        [['speakers[2].members', ['ana', 'north']]],
        ['speakers[2].members[1] | "north" | "north" is a place, and a place does not speak. List who speaks.'],
      ],
      [
        'members of a person',
        [['speakers[1].members', ['ana']]],
        [
          'speakers[1].members | "members": [ | Only a group has members, and this is a person. Remove members, or set type to "group".',
        ],
      ],
      [
        'topics in a circle',
        [['topics[0].broader', 'bridge']],
        [
          'topics[0].broader | "broader": "bridge" | The broader topics go round in a circle: works \u2192 bridge \u2192 works. Remove one broader.',
        ],
      ],
      [
        'a topic broader than itself',
        [['topics[0].broader', 'works']],
        [
          'topics[0].broader | "broader": "works" | The broader topics go round in a circle: works \u2192 works. Remove one broader.',
        ],
      ],
    ])('refuses %s', refuses);
  });
});
