import { describe, expect, it } from 'vitest';
import type { Ambiguous, NoMatch } from '../../../src/answers/schema.ts';
import { openArchive } from '../../../src/answers/archive.ts';
import { renderNotice } from '../../../src/render/discord/notice.ts';
import { say, typed } from '../../../src/render/phrase.ts';
import { firstArchive, firstRecord } from '../../support/first-record.ts';
import { meetingRecord } from '../../support/record.ts';
import { ask, idsFor, see, show, showAnswer } from './support.ts';

const GREY = 0x737884;
const two = openArchive([firstRecord, meetingRecord()]);

/** The label of a button and what it stands for: `Topics topics`. */
function buttonsOf({ buttons }: { readonly buttons: readonly string[] }): readonly string[] {
  return buttons.map((button) => button.replace(/r1:([\w]+):[\w-]+@[\w-]+/, '$1'));
}

describe('nothing found', () => {
  it('is grey and private, even where it was asked for everyone', () => {
    const { flags, accent } = ask('quote', { words: 'iran' }, { audience: 'channel', postedBy: '1' });
    expect([flags, accent]).toEqual([32_832, GREY]);
  });

  it('says what was searched and what the record covers, and offers to open that', () => {
    const seen = ask('quote', { words: 'iran' });
    expect(seen.sections[0]).toEqual([
      '### Nothing on `iran` in this record\n-# 16 lines searched · no line holds it',
      'The record covers: Taiwan and the China seas · US–Japan alliance · Quad and the Indo-Pacific · Human rights in China · North Korea · Ukraine · COVID-19 and climate',
    ]);
    expect(seen.menus[0]).toMatchObject({ placeholder: 'Open a topic' });
    expect(seen.menus[0]!.options).toHaveLength(7);
    expect(buttonsOf(seen)).toEqual(['Other words find:quote', 'Topics topics']);
  });

  it('keeps the filters for other words, and goes back', () => {
    const back = { command: 'topics', options: {} };
    const seen = ask('quote', { words: 'iran', speaker: 'biden', page: 4 }, { back });
    expect(buttonsOf(seen)[0]).toBe('Other words find:quote:s=biden');
    expect(ask('who', { speaker: 'nobody at all' }, { back }).buttons.at(-1)).toMatch(/^Back r1:topics:/);
  });

  it('behind a filter, offers to drop the filter', () => {
    const seen = ask('quote', { words: 'ukraine', speaker: 'kishida' });
    expect(seen.sections[0]![0]).toBe('### No line by Fumio Kishida holds `ukraine`\n-# 1 other line holds it');
    expect(seen.card).toContain('To see it, leave out the filter.');
    expect(buttonsOf(seen)).toEqual(['Search all lines quote:w=ukraine']);
    expect(ask('quote', { words: 'xinjiang', speaker: 'biden' }).sections[0]![0]).toMatch(
      /^### No line by Joe Biden holds `xinjiang`\n/,
    );
  });

  it('says what to do about the lines found elsewhere right after they are counted', () => {
    expect(ask('quote', { words: 'japan', speaker: 'biden', topic: 'ukraine' }).sections[0]).toEqual([
      '### No line by Joe Biden on Ukraine holds `japan`\n-# 7 other lines hold it',
      'To see them, leave out the filter.',
      'This record holds 0 verbatim lines by Japan.',
    ]);
  });

  it('of an id, opens the first line and the last', () => {
    const seen = ask('statement', { id: 's42' });
    expect(seen.sections).toEqual([['### No statement `s42`\n-# This record runs from s01 to s16']]);
    expect(buttonsOf(seen)).toEqual(['Open s01 statement:i=s01', 'Open s16 statement:i=s16', 'Topics topics']);
  });

  it('of a text too long, says how long it is and asks for other words', () => {
    const seen = ask('quote', { words: 'a'.repeat(212) });
    expect(seen.sections).toEqual([
      [
        '### That search is too long\n-# 212 characters · the limit is 70 · nothing was searched',
        'Try one or two words.',
      ],
    ]);
    expect(buttonsOf(seen)).toEqual(['Other words find:quote']);
  });

  it('of a name, offers the list of names', () => {
    const speaker = ask('who', { speaker: 'xyzzy' });
    expect(speaker.card).toContain('See all speakers: `/who`');
    expect(buttonsOf(speaker)).toEqual(['Speakers who']);
    const topic = ask('topics', { topic: 'xyzzy' });
    expect(topic.card).toContain('See all topics: `/topics`');
    expect(buttonsOf(topic)).toEqual(['Topics topics']);
    expect(topic.menus).toHaveLength(1);
  });

  it('of common words, asks for others', () => {
    expect(buttonsOf(ask('quote', { words: 'the of' }))).toEqual(['Other words find:quote']);
    expect(ask('quote', { words: '!!!' }).card).toContain('### No words in `!!!`');
  });

  it('of a record, offers those that are close', () => {
    const seen = ask('quote', { words: 'taiwan', record: 'bridge-talk' }, { archive: two });
    expect(buttonsOf(seen)).toContain('Bridge talks quote:w=taiwan');
    expect(seen.card).toContain('Close records: bridge-talks (Bridge talks)');
  });

  it('without a record, has nothing to press', () => {
    const seen = ask('quote', { words: 'taiwan' }, { archive: openArchive([]) });
    expect(seen.card).toContain('### No record is loaded');
    expect(seen.buttons).toEqual([]);
  });

  it('shows what was typed as it is', () => {
    expect(ask('quote', { words: '<@1> *iran* @everyone' }).card).toContain('Nothing on `<@1> *iran* @everyone` in');
    expect(ask('quote', { words: 'iran`s <@1>' }).card).toContain(String.raw`Nothing on iran\`s \<\@1> in`);
  });

  it('says every reason on a card that Discord takes', () => {
    const reasons = ['not-found', 'filtered-out', 'empty', 'no-words', 'only-common-words', 'too-long'] as const;
    for (const reason of [...reasons, 'unknown-speaker', 'unknown-topic', 'unknown-record'] as const) {
      const answer: NoMatch = {
        kind: 'no-match',
        asked: '`*_~|>#'.repeat(10),
        reason,
        searched: 16,
        elsewhere: 2,
        filter: [{ kind: 'speaker', record: firstRecord.id, id: 'x', label: '*_'.repeat(60) }],
        suggestions: Array.from({ length: 8 }, (_, at) => ({ kind: 'word', text: `${'*'.repeat(60)}${at}` })),
        covers: [],
        named: [],
        corrections: Array.from({ length: 30 }, () => ({ from: '*'.repeat(70), to: '_'.repeat(70), why: 'form' })),
      };
      const seen = showAnswer(answer, { command: 'quote', options: { words: 'x' } });
      expect(seen.accent).toBe(GREY);
    }
  });
});

describe('several names fit', () => {
  it('a profile or topic is opened from a menu, and leads back', () => {
    const seen = ask('who', { speaker: 'pm' });
    expect(seen.sections[1]).toEqual(['**Fumio Kishida** · speaker · Japanese PM']);
    expect(seen.menus).toMatchObject([
      {
        placeholder: 'Open a profile',
        custom_id: expect.stringMatching(/^r1:profile:[^:]+:who:s=pm$/),
        options: [{ label: 'Fumio Kishida', value: 'kishida', description: 'Japanese PM' }],
      },
    ]);
  });

  it('a search goes on with the one that is pressed', () => {
    const seen = ask('quote', { words: 'taiwan', speaker: 'pm', page: 2 });
    expect(seen.menus).toEqual([]);
    expect(buttonsOf(seen)).toEqual(['Fumio Kishida quote:w=taiwan:s=kishida']);
  });

  it('says why each fits, unless its name or the record beside it says so', () => {
    const { id: record, title } = firstRecord;
    const shown = (archive: typeof two, ...whys: readonly string[]) => {
      const choices: Ambiguous['choices'] = whys.map((why, at) => ({
        kind: 'speaker',
        record,
        id: `x${at}`,
        name: 'X',
        why,
      }));
      const asked = { command: 'who', options: { speaker: 'x' } };
      const seen = showAnswer({ kind: 'ambiguous', asked: 'x', choices }, asked, { archive });
      return [seen.sections[1]![0]!.split('\n'), seen.menus[0]!.options.map(({ description }) => description)];
    };
    expect(shown(firstArchive, 'X', 'Japanese PM')).toEqual([
      ['**X** · speaker', '**X** · speaker · Japanese PM'],
      [undefined, 'Japanese PM'],
    ]);
    expect(shown(two, `record ${record}`, title, 'Japanese PM')).toEqual([
      [`**X** · speaker · ${title}`, `**X** · speaker · ${title}`, `**X** · speaker · Japanese PM · ${title}`],
      [title, title, `Japanese PM · ${title}`],
    ]);
  });

  it('a line that several records have is opened by its record', () => {
    const seen = ask('statement', { id: 's01' }, { archive: two });
    expect(seen.menus[0]!.options.map(({ value }) => value)).toEqual([
      's01@biden-kishida-2022-01-21',
      's01@bridge-talks',
    ]);
  });

  it('lists as many as fit, and counts the others', () => {
    const answer: Ambiguous = {
      kind: 'ambiguous',
      asked: 'x',
      choices: Array.from({ length: 300 }, (_, at) => ({
        kind: at % 2 === 0 ? 'speaker' : 'topic',
        record: firstRecord.id,
        id: `c${at}`,
        name: `*${'x'.repeat(100)}${at}*`,
        why: 'y'.repeat(100),
      })),
    };
    const listed = showAnswer(answer, { command: 'who', options: { speaker: 'x' } });
    expect(listed.menus.map(({ placeholder, options }) => [placeholder, options.length])).toEqual([
      ['Open a profile', 25],
      ['Open a topic', 25],
    ]);
    expect(listed.card).toMatch(/\n-# \d+ more\n/);
    expect(showAnswer(answer, { command: 'quote', options: { words: 'x', speaker: 'y' } }).buttons).toHaveLength(19);
  });
});

describe('no answer', () => {
  it('says why an invocation cannot be answered', () => {
    const seen = ask('quote', {});
    expect([seen.flags, seen.accent]).toEqual([32_832, GREY]);
    expect(seen.sections[0]![0]).toBe('### Something is missing\n-# Nothing was searched');
    expect(seen.sections[0]![1]).toMatch(/^quote needs words:/);
    expect(ask('quote', { words: 'x', page: 0 }).card).toContain('### That value does not fit');
    expect(ask('nonsense').card).toContain('### No such command');
  });

  it('says that something of ours went wrong, and what to do', () => {
    const outcome = { kind: 'failed', incident: '1a2b3c4d' } as const;
    const seen = show(outcome, { command: 'quote', options: {} }, { audience: 'channel' });
    expect(seen.flags).toBe(32_832);
    expect(seen.sections).toEqual([
      [
        '### Readout failed on this\n-# Nothing was answered · incident 1a2b3c4d',
        'Try again. If it stays, tell whoever runs this bot the incident number.',
      ],
    ]);
  });
});

describe('a notice', () => {
  const invocation = { command: 'statement', options: { id: 's05' } };

  it('says what happened and offers one step', () => {
    const seen = see(
      renderNotice(
        {
          title: ['This button is out of date'],
          detail: ['Made for revision 1 · the record is now revision 2'],
          body: [say`${typed('s05')} is still there.`],
          buttons: [{ label: 'Open s05 now', control: { kind: 'show', invocation } }],
        },
        { idOf: idsFor(firstArchive) },
      ),
    );
    expect(seen.sections).toEqual([
      [
        '### This button is out of date\n-# Made for revision 1 · the record is now revision 2',
        '`s05` is still there.',
      ],
    ]);
    expect(buttonsOf(seen)).toEqual(['Open s05 now statement:i=s05']);
  });

  it('may be a title alone', () => {
    expect(see(renderNotice({ title: ['Done'] }, { idOf: () => undefined })).sections).toEqual([['### Done']]);
  });
});
