import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { popolo, popoloPeople } from '../../../src/import/formats/popolo.ts';
import { whisper } from '../../../src/import/formats/whisper.ts';
import { expectGoldUnderLabels, expectNothingLost, jsonFile, jsonOf, readConversation } from '../json/support.ts';
import { fileOf, said } from '../reading.ts';
import { hasSamples, sample } from '../samples.ts';

const sitting = {
  event: {
    name: 'Council of Ash',
    start_date: '2024-03-04T18:00:00Z',
    location: 'Town hall',
    source_url: 'https://example.org/4',
  },
  persons: [
    { id: 'roe', name: 'Jane Roe', other_names: [{ name: 'J. Roe' }] },
    { id: 'poe', name: 'John Poe' },
  ],
  memberships: [{ person_id: 'roe', role: 'Mayor' }],
  speeches: [
    { title: 'Bridge', type: 'narrative', creator_id: null, text: 'The council met at six.' },
    {
      title: 'Bridge',
      creator_id: 'roe',
      attribution_text: 'The Chair',
      text: '<p>It opens &amp; stays\nopen.</p><p>In May.</p>',
      position: 2,
    },
    { title: 'Bus', creator_id: 'poe', type: 'question', text: 'And the bus?\n\n When?' },
    { title: 'Bus', creator: { name: 'Q' }, text: 'Who knows?' },
    { title: 'Bus', creator_id: 'doe', text: 'Not I.' },
  ],
};

const persons = {
  persons: [{ id: 'roe', name: 'Jane Roe', other_names: [{ name: 'J. Roe' }] }, { id: 'nobody' }],
  organizations: [{ id: 'ash', name: 'Council of Ash' }],
  memberships: [
    { person_id: 'roe', organization_id: 'ash', role: 'Mayor' },
    { person_id: 'roe', organization_id: 'ash', role: 'Mayor' },
  ],
};

describe('speeches of Popolo', () => {
  test('are told with who speaks as printed, else by name, else by id; titles are headings', () => {
    const read = readConversation(popolo, jsonFile(sitting));
    expect(read.segments.map(({ partType, speaker, text, units }) => [partType, speaker, text, units])).toEqual([
      ['heading', undefined, 'Bridge', 0],
      ['narrative', undefined, 'The council met at six.', 1],
      ['speech', 'The Chair', 'It opens & stays open.\nIn May.', 1],
      ['heading', undefined, 'Bus', 0],
      ['question', 'John Poe', 'And the bus?\nWhen?', 1],
      ['speech', 'Q', 'Who knows?', 1],
      ['speech', 'doe', 'Not I.', 1],
    ]);
    expect(read.about).toEqual({
      title: 'Council of Ash',
      date: '2024-03-04',
      location: 'Town hall',
      url: 'https://example.org/4',
      lang: undefined,
    });
    expect(read).toMatchObject({ present: 5, words: undefined });
  });

  test('say who the printed words mean, where the file tells more than the words', () => {
    expect(readConversation(popolo, jsonFile(sitting)).people).toEqual([
      { label: 'The Chair', name: 'Jane Roe', type: 'person', altNames: ['J. Roe'], roles: ['Mayor'] },
    ]);
  });

  test('with one word for two people name each by name', () => {
    const speeches = ['roe', 'poe', 'doe'].map((creator_id) => ({
      creator_id,
      attribution_text: 'The Speaker',
      text: 'Order.',
    }));
    const read = readConversation(popolo, jsonFile({ ...sitting, speeches }));
    expect(said(read)).toEqual(['Jane Roe: Order.', 'John Poe: Order.', 'doe: Order.']);
  });

  test('find people by ids that are numbers', () => {
    const speeches = [
      { creator_id: 7, attribution_text: 'The Chair', text: 'Order.' },
      { creator_id: 7, text: 'Order.' },
    ];
    const read = readConversation(popolo, jsonFile({ speeches, persons: [{ id: 7, name: 'Jane Roe' }] }));
    expect(said(read)).toEqual(['The Chair: Order.', 'Jane Roe: Order.']);
    expect(read.people).toEqual([{ label: 'The Chair', name: 'Jane Roe', type: 'person' }]);
  });

  test('are put in the order of their positions only where every one has one', () => {
    const speeches = [3, 1, 2].map((position) => ({ creator_id: 'roe', text: `No. ${position}`, position }));
    const sorted = readConversation(popolo, jsonFile({ speeches }));
    expect(sorted.segments.map(({ text }) => text)).toEqual(['No. 1', 'No. 2', 'No. 3']);
    expect(sorted.notes).toHaveLength(1);
    const partly = readConversation(popolo, jsonFile([...speeches, { creator_id: 'roe', text: 'No. 0' }]));
    expect(partly.segments.map(({ text }) => text)).toEqual(['No. 3', 'No. 1', 'No. 2', 'No. 0']);
    expect(partly.notes).toEqual([]);
  });

  test('may be one alone, whose title is that of the whole', () => {
    const alone = {
      creator_id: 'roe',
      attribution_text: 'Mr. Speaker',
      title: 'Ruling',
      date: '2014-03-25T17:00:00Z',
      text: 'On Tuesday …',
    };
    const read = readConversation(popolo, jsonFile(alone));
    expect(said(read)).toEqual(['Mr. Speaker: On Tuesday …']);
    expect(read).toMatchObject({ present: 1, about: { title: 'Ruling', date: '2014-03-25' } });
    expect(whisper.detect(jsonFile(alone))).toBe(false);
  });

  test('that are broken are omitted with their line', () => {
    const speeches = [...sitting.speeches.slice(0, 1), null, { creator_id: 'roe', text: '<p> </p>' }];
    const read = readConversation(popolo, jsonFile({ speeches }));
    expect(read.omitted).toEqual([
      { line: 9, text: 'null', why: 'This speech is not an object with words.', units: 1 },
      { line: 10, text: expect.stringContaining('<p> </p>') as string, why: 'This speech has no words.', units: 1 },
    ]);
  });

  test.skipIf(!hasSamples)('as published give what was said (needs ../shared/samples)', () => {
    expectGoldUnderLabels(popolo, 'popolo-speeches.json');
    const read = readConversation(popolo, fileOf(sample('popolo/speech.json')));
    expect(said(read)).toEqual(['Mr. Speaker: On Tuesday, March 4, Senator ...']);
  });

  test('are refused or accounted for however they are broken', () => {
    const texts = [sitting, sitting.speeches, persons].map(jsonOf);
    expectNothingLost([popolo, popoloPeople], texts);
  });
});

describe('people of Popolo', () => {
  test('are known by their id, with other names and roles', () => {
    expect(popoloPeople.detect(jsonFile(persons))).toBe(true);
    expect(popoloPeople.read(jsonFile(persons))).toEqual({
      kind: 'people',
      people: [
        { label: 'roe', name: 'Jane Roe', type: 'person', altNames: ['J. Roe'], roles: ['Mayor'] },
        { label: 'ash', name: 'Council of Ash', type: 'organization' },
      ],
      omitted: [{ line: 12, text: expect.stringContaining('nobody') as string, why: 'It has no name.', units: 1 }],
      notes: [],
      about: {},
    });
  });

  test('may be a list alone', () => {
    const list = jsonFile(persons.persons);
    expect(popoloPeople.detect(list)).toBe(true);
    expect(popoloPeople.read(list)).toMatchObject({ people: [{ label: 'roe' }] });
    expect(popoloPeople.detect(jsonFile([{ id: 1, name: 'a product' }]))).toBe(false);
  });

  test('without a name are refused', () => {
    expect(() => popoloPeople.read(jsonFile({ persons: [{ id: 'x' }] }))).toThrow(Refusal);
  });
});
