import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openArchive } from '../../src/answers/archive.ts';
import type { Command } from '../../src/interaction/command.ts';
import { secondRecord } from '../answers/second-record.ts';
import { firstRecord } from '../support/first-record.ts';
import { member, menuOn, pressing, slash, submitting, typing } from './payloads.ts';
import { componentsOf, converse, flagsOf, idOf, labelsOf, partsOf, PRIVATE, textOf } from './support.ts';

const { react, conversation } = converse();

const quoted = react(slash('quote', { words: 'taiwan' }));

describe('a slash command', () => {
  it('is answered with a private card', () => {
    expect(quoted.type).toBe(4);
    expect(flagsOf(quoted)).toBe(32_768 | PRIVATE);
    expect(textOf(quoted)).toContain('page 1 of 2');
  });

  it('is answered for everyone where it says so', () => {
    const shared = react(slash('quote', { words: 'taiwan', share: true }));
    expect(flagsOf(shared)).toBe(32_768);
    expect(labelsOf(shared)).toEqual(['See all 5', 'Remove']);
    expect(textOf(shared)).not.toContain('Posted by');
  });

  it('keeps to the one who asked what is of no use to others', () => {
    for (const options of [
      { words: 'iran', share: true },
      { words: '', share: true },
      { words: 'x'.repeat(6000), share: true },
    ]) {
      expect(flagsOf(react(slash('quote', options))) & PRIVATE).toBe(PRIVATE);
    }
    expect(flagsOf(react(slash('who', { speaker: 'pm', share: true }))) & PRIVATE).toBe(PRIVATE);
    expect(flagsOf(react(slash('help', { share: true }))) & PRIVATE).toBe(PRIVATE);
  });

  it.each([
    ['a command that is not there', slash('dance')],
    ['an option that is not there', slash('quote', { words: 'x', loudness: 'high' })],
    ['a needed option left out', slash('quote')],
    ['a value of another type', slash('quote', { words: 5 })],
    ['a page before the first', slash('quote', { words: 'taiwan', page: 0 })],
    ['half a page', slash('quote', { words: 'taiwan', page: 1.5 })],
    ['a page beyond the last', slash('quote', { words: 'taiwan', page: 9_007_199_254_740_991 })],
    ['6000 characters', slash('quote', { words: 'taiwan '.repeat(857) })],
    ['marks that turn text around', slash('quote', { words: '\u202etaiwan\u0000' })],
    ['mark-up and mentions', slash('quote', { words: '**@everyone** <@1> `x` ](http://x)' })],
    ['half a character', slash('quote', { words: '\ud83d' })],
    ['a line that is not there', slash('statement', { id: 's99' })],
    ['a speaker nobody knows', slash('who', { speaker: 'nobody' })],
  ])('is answered privately for %s', (_, payload) => {
    const response = react(payload);
    expect(response.type).toBe(4);
    expect(flagsOf(response) & PRIVATE).toBe(PRIVATE);
    expect(JSON.stringify(response)).not.toContain('\\ud83d');
  });

  it('that fails says so with an incident, and reports it once', () => {
    const broken: Command = {
      name: 'broken',
      description: 'Fails.',
      examples: ['broken'],
      options: [],
      answer: () => {
        throw new Error('secret words');
      },
    };
    const faults: unknown[] = [];
    const over = converse({
      commands: [...commands, broken],
      report: (fault) => {
        faults.push(fault);
        return 'abcd1234';
      },
    });
    const response = over.react(slash('broken', { share: true }));
    expect(flagsOf(response) & PRIVATE).toBe(PRIVATE);
    expect(textOf(response)).toContain('abcd1234');
    expect(textOf(response)).not.toContain('secret');
    expect(faults).toHaveLength(1);
  });
});

describe('a pressed button', () => {
  it('changes a private card in place', () => {
    const next = react(pressing(idOf(quoted, 'Next')));
    expect(next.type).toBe(7);
    expect(flagsOf(next)).toBe(32_768);
    expect(textOf(next)).toContain('page 2 of 2');
    const back = react(pressing(idOf(next, 'Prev')));
    expect({ ...back, type: 4 }).toEqual({ ...quoted, data: { ...(quoted as { data: object }).data, flags: 32_768 } });
  });

  it('on a card that everyone sees answers privately', () => {
    const response = react(pressing(idOf(quoted, 'Next'), undefined, { ephemeral: false }));
    expect([response.type, flagsOf(response) & PRIVATE]).toEqual([4, PRIVATE]);
  });

  it('posts the same lines for everyone, and says who had them posted', () => {
    const posted = react(pressing(idOf(quoted, 'Post to channel')));
    expect([posted.type, flagsOf(posted)]).toEqual([4, 32_768]);
    expect(textOf(posted)).toContain('s05');
    expect(textOf(posted)).toContain(`Posted by <@${member().user.id}>`);
    expect(textOf(posted)).toContain('"allowed_mentions":{"parse":[]}');
  });

  it('does not post where the reader may not write', () => {
    const response = react(pressing(idOf(quoted, 'Post to channel'), undefined, { by: member('7', '0') }));
    expect(flagsOf(response) & PRIVATE).toBe(PRIVATE);
    expect(textOf(response)).toContain('You may not write in this channel');
  });

  it('removes for who posted, and for moderators', () => {
    const shared = react(slash('topics', { share: true }));
    const remove = (by: object) =>
      conversation.react(pressing(idOf(shared, 'Remove'), undefined, { ephemeral: false, by }));
    expect(remove(member())).toEqual({ response: { type: 6 }, after: 'delete-original' });
    expect(remove(member('7', String(1n << 13n)))).toMatchObject({ after: 'delete-original' });
    const refused = remove(member('7'))!;
    expect(refused.after).toBeUndefined();
    expect(flagsOf(refused.response) & PRIVATE).toBe(PRIVATE);
  });
});

describe('a choice from a menu', () => {
  it('opens a line, with the way back', () => {
    const opened = react(pressing(idOf(quoted, 'Open a statement'), ['s05']));
    expect(opened.type).toBe(7);
    expect(textOf(opened)).toContain('Statement s05');
    const back = react(pressing(idOf(opened, 'Back')));
    expect(textOf(back)).toContain('page 1 of 2');
  });

  it('opens a topic and a profile', () => {
    const topics = react(slash('topics'));
    expect(textOf(react(pressing(idOf(topics, 'Open a topic'), ['ukraine'])))).toContain('### Ukraine');
    const who = react(slash('who'));
    expect(textOf(react(pressing(idOf(who, 'Open a profile'), ['kishida'])))).toContain('### Fumio Kishida');
  });

  it('that is none, or forged, is answered with what is there', () => {
    const menu = idOf(quoted, 'Open a statement');
    expect(textOf(react(pressing(menu, [])))).toContain('could not be read');
    expect(textOf(react(pressing(menu, ['s99'])))).toContain('No statement');
    expect(textOf(react(pressing(menu, ['x'.repeat(100)])))).toContain('No statement');
  });
});

describe('a long line', () => {
  const words = Array.from({ length: 900 }, (_, at) => `Sentence ${at} speaks of taiwan.`).join(' ');
  const [first, ...others] = firstRecord.statements;
  const long = converse({
    archive: openArchive([{ ...firstRecord, statements: [{ ...first!, text: words, quoted: [] }, ...others] }]),
  });

  it('is read part by part, and leads back to where it was opened from', () => {
    const search = long.react(slash('quote', { words: 'taiwan' }));
    const opened = long.react(pressing(idOf(search, 'Open a statement'), ['s01']));
    const parts = Number(/part 1 of (\d+)/.exec(textOf(opened))?.[1]);
    expect(parts).toBeGreaterThan(2);
    const next = long.react(pressing(idOf(opened, 'Next')));
    expect(textOf(next)).toContain(`part 2 of ${parts}`);
    expect(long.react(pressing(idOf(next, 'Prev')))).toEqual(opened);
    const back = long.react(pressing(idOf(next, 'Back')));
    expect(componentsOf(back)[0]).toEqual(componentsOf(search)[0]);
    expect(textOf(long.react(pressing(idOf(next, 'Post to channel'))))).toContain(`part 2 of ${parts}`);
  });
});

describe('the menu that verifies a quote', () => {
  const said = 'It was an honor to meet with Prime Minister Kishida';

  it('checks what a message quotes, in private', () => {
    const message = `Did you see this?\n> ${said}\n— Joe Biden, last week`;
    const verified = react(menuOn(message, 'Verify quote'));
    expect([verified.type, flagsOf(verified) & PRIVATE]).toEqual([4, PRIVATE]);
    expect(textOf(verified)).toContain('Word for word');
    expect(textOf(verified)).toContain('s11');
    expect(textOf(verified)).not.toContain('Did you see this');
  });

  it('checks each of several quotations', () => {
    const verified = react(menuOn(`Biden wrote “${said}”. "We will build a bridge," he said.`, 'Verify quote'));
    expect(textOf(verified)).toContain('2 quotations checked');
  });

  it('answers the longest message, and one without a word', () => {
    for (const message of ['', '<@1>', '"'.repeat(4000), 'not “so” '.repeat(440), `> ${'x '.repeat(1990)}`]) {
      const verified = react(menuOn(message, 'Verify quote'));
      expect(flagsOf(verified) & PRIVATE).toBe(PRIVATE);
      expect(textOf(verified)).not.toContain('incident');
    }
  });
});

describe('a message menu and its form', () => {
  it('finds the words of a short message', () => {
    const found = react(menuOn('status quo'));
    expect([found.type, flagsOf(found) & PRIVATE]).toEqual([4, PRIVATE]);
    expect(textOf(found)).toContain('status quo');
  });

  it('asks which words of a long one, and finds those', () => {
    const form = react(menuOn('Many things were said. '.repeat(170)));
    expect(form.type).toBe(9);
    const id = (form as { data: { custom_id: string } }).data.custom_id;
    const found = react(submitting(id, { words: 'taiwan' }));
    expect(found).toEqual(quoted);
  });

  it('says that an empty message has no words', () => {
    expect(textOf(react(menuOn('')))).toContain('Nothing to search for');
    expect(textOf(react(menuOn('taiwan', 'Translate')))).toContain('out of date');
  });

  it('asks for other words where none were found, and changes the same card', () => {
    const none = react(slash('quote', { words: 'iran', speaker: 'biden' }));
    const form = react(pressing(idOf(none, 'Other words')));
    const id = (form as { data: { custom_id: string } }).data.custom_id;
    const found = react(submitting(id, { words: 'senkaku' }, 'private'));
    expect(found.type).toBe(7);
    expect(textOf(found)).toContain('s14');
    expect(textOf(react(submitting(id, { words: 'xinjiang' })))).toContain('No line by Joe Biden holds `xinjiang`');
  });

  it('that does not fit the form is told so', () => {
    const none = react(slash('quote', { words: 'iran' }));
    const id = (react(pressing(idOf(none, 'Other words'))) as { data: { custom_id: string } }).data.custom_id;
    expect(textOf(react(submitting(id, { else: 'x' })))).toContain('could not be read');
    expect(textOf(react(submitting(idOf(quoted, 'Next'), { words: 'x' })))).toContain('could not be read');
    expect(textOf(react(submitting('r0:find', { words: 'x' })))).toContain('This form is out of date');
  });
});

describe('a control that is out of date', () => {
  const revised = converse({ archive: openArchive([{ ...firstRecord, revision: 2 }]) });

  it('says for which revision it was made, and asks again', () => {
    const opened = react(pressing(idOf(quoted, 'Open a statement'), ['s05']));
    const shared = react(pressing(idOf(opened, 'Post to channel')));
    const response = revised.react(pressing(idOf(shared, 'Open s05'), undefined, { ephemeral: false }));
    expect(textOf(response)).toContain('This button is out of date');
    expect(textOf(response)).toContain('Made for revision 1 · the record is now revision 2');
    expect(textOf(response)).toContain('s05 is still there.');
    expect(textOf(response)).toContain('/statement id:s05');
    expect(textOf(revised.react(pressing(idOf(response, 'Open s05 now'))))).toContain('Statement s05');
  });

  it('keeps a search, its page and its filters', () => {
    const response = revised.react(pressing(idOf(quoted, 'Next')));
    expect(textOf(response)).toContain('/quote words:taiwan page:2');
    expect(textOf(revised.react(pressing(idOf(response, 'Ask again'))))).toContain('page 2 of 2');
  });

  it.each(['r0:quote:x', 'r99:a:b:c', 'hello', '', 'r1:quote:abcdef@1:w=taiwan', idOf(quoted, 'Next').slice(0, 12)])(
    'is a clear private line for %j',
    (id) => {
      const response = react(pressing(id));
      expect([response.type, flagsOf(response) & PRIVATE]).toEqual([4, PRIVATE]);
      expect(textOf(response)).toContain('This button is out of date');
      expect(textOf(react(pressing(id, ['s05'])))).toContain('This menu is out of date');
    },
  );
});

describe('suggestions', () => {
  it('are the command’s own', () => {
    const response = react(typing('quote', 'words', 'tai'));
    expect(response.type).toBe(8);
    expect(textOf(response)).toContain('# Taiwan and the China seas · topic, 5 lines');
    expect(textOf(response)).toContain('Search all lines for tai');
  });

  it.each([
    ['6000 characters', 'words', 'x'.repeat(6000)],
    ['half a character', 'words', '\ud83d'],
    ['an option that has none', 'page', '1'],
    ['an option that is not there', 'loudness', 'x'],
    ['marks that turn text around', 'speaker', '\u202e\u0000'],
  ])('hold for %s', (_, option, value) => {
    expect(react(typing('quote', option, value)).type).toBe(8);
  });

  it('are empty for a command that is not there, and for what cannot be read', () => {
    const empty = { type: 8, data: { choices: [] } };
    expect(react(typing('dance', 'words', 'x'))).toEqual(empty);
    expect(react({ ...typing('quote', 'words', 'x'), data: undefined })).toEqual(empty);
  });
});

describe('an interaction that says nothing', () => {
  it('is answered privately', () => {
    const response = react({ ...slash('quote'), data: undefined });
    expect(textOf(response)).toContain('That could not be read');
    expect(flagsOf(response) & PRIVATE).toBe(PRIVATE);
  });

  it('is not answered where there is nobody', () => {
    expect(conversation.react({})).toBeUndefined();
    expect(conversation.hold({})).toBeUndefined();
  });

  it('PING is answered with PONG', () => {
    expect(react({ ...slash('x'), type: 1 })).toEqual({ type: 1 });
  });
});

describe('two records', () => {
  const both = converse({ archive: openArchive([firstRecord, secondRecord]) });

  it('are searched together, and their lines opened apart', () => {
    const records = new Set<string>();
    for (const page of [1, 2, 3]) {
      const response = both.react(slash('quote', { words: 'peace', page }));
      const menu = partsOf(response).find(({ placeholder }) => placeholder === 'Open a statement') as {
        custom_id: string;
        options: readonly { value: string }[];
      };
      for (const { value } of menu.options) {
        const [id = '', record = ''] = value.split('@');
        records.add(record);
        const opened = both.react(pressing(menu.custom_id, [value]));
        expect(textOf(opened)).toContain(`Statement ${id}`);
        expect(textOf(both.react(pressing(idOf(opened, 'Back'))))).toContain('for `peace`');
      }
    }
    expect(records).toEqual(new Set([firstRecord.id, secondRecord.id]));
  });

  it('ask back which is meant, and take the choice', () => {
    const response = both.react(slash('who', { speaker: 'kishida' }));
    const menu = partsOf(response).find(({ placeholder }) => placeholder !== undefined) as {
      custom_id: string;
      options: readonly { value: string }[];
    };
    expect(menu.options).toHaveLength(2);
    for (const { value } of menu.options) {
      expect(textOf(both.react(pressing(menu.custom_id, [value])))).toContain('### Fumio Kishida');
    }
  });
});

describe('what holds an interaction open', () => {
  const { hold } = conversation;
  const buttonOf = (label: string, response = quoted) => idOf(response, label);

  it('is “thinking…”, private as the answer will be', () => {
    expect(hold(slash('quote', { words: 'taiwan' }))).toEqual({ type: 5, data: { flags: 64 } });
    expect(hold(slash('quote', { words: 'taiwan', share: true }))).toEqual({ type: 5, data: {} });
    const barred = slash('quote', { words: 'taiwan', share: true }, { member: member('7', '0') });
    expect(hold(barred)).toEqual({ type: 5, data: { flags: 64 } });
    expect(hold(pressing(buttonOf('Post to channel')))).toEqual({ type: 5, data: {} });
    expect(hold(pressing('nonsense'))).toEqual({ type: 5, data: { flags: 64 } });
  });

  it('is nothing to be seen where a message will change', () => {
    expect(hold(pressing(buttonOf('Next')))).toEqual({ type: 6 });
    expect(hold(pressing(buttonOf('Next'), undefined, { ephemeral: false }))).toEqual({ type: 5, data: { flags: 64 } });
    expect(hold(submitting('r1:find', { words: 'x' }, 'private'))).toEqual({ type: 6 });
    expect(hold(submitting('r1:find', { words: 'x' }))).toEqual({ type: 5, data: { flags: 64 } });
  });

  it('is nothing at all for suggestions, forms to open, and PING', () => {
    const none = react(slash('quote', { words: 'iran' }));
    expect(hold(typing('quote', 'words', 'x'))).toBeUndefined();
    expect(hold(pressing(buttonOf('Other words', none)))).toBeUndefined();
    expect(hold(menuOn('long'))).toBeUndefined();
    expect(hold({ ...slash('x'), type: 1 })).toBeUndefined();
  });
});
