import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { type Archive, openArchive } from '../../../src/answers/archive.ts';
import { canonical } from '../../../src/discord/canonical.ts';
import { dispatch } from '../../../src/interaction/dispatch.ts';
import { examplesFor } from '../../../src/transport/playground/examples.ts';
import { secondRecord } from '../../answers/second-record.ts';
import { smallRecord } from '../../render/small-record.ts';
import { firstArchive, firstRecord } from '../../support/first-record.ts';
import { meetingRecord } from '../../support/record.ts';

const report = (fault: unknown): string => {
  throw fault;
};

const examples = (archive: Archive): readonly string[] => examplesFor({ archive, commands, report });

/** The kind of answer to an example, typed as it stands. */
function kindOf(archive: Archive, example: string): string {
  const [, command = '', option, value] = /^\/(\w+)(?: (\w+):(.*))?$/.exec(example) ?? [];
  const invocation = { command, options: option === undefined ? {} : { [option]: value ?? '' } };
  const asked = canonical(archive, commands, invocation);
  const outcome = dispatch({ archive, commands, report, surface: { pageSize: 3 } }, asked);
  return outcome.kind === 'answered' ? outcome.answer.kind : outcome.kind;
}

const KINDS = ['topics', 'quotes', 'evidence', 'speaker', 'verification', 'statement', 'citation', 'quotes'];

describe('examples', () => {
  it('are those the commands give, where they find something', () => {
    expect(examples(firstArchive)).toEqual([
      '/topics',
      '/quote words:taiwan',
      '/ask question:What did they say about North Korea?',
      '/who speaker:kishida',
      '/verify quote:It was an honor to meet with Prime Minister Kishida',
      '/statement id:s05',
      '/cite id:s05',
      '/quote words:"status quo"',
    ]);
  });

  it.each<[string, Archive]>([
    ['the first record', firstArchive],
    ['another record', openArchive([meetingRecord()])],
    ['a record without topics and keywords', openArchive([smallRecord()])],
    ['two records with the same names and ids', openArchive([firstRecord, secondRecord])],
    ['two others', openArchive([meetingRecord(), meetingRecord({ id: 'more-talks' })])],
  ])('find something in %s', (_, archive) => {
    const found = examples(archive);
    expect(found.map((example) => kindOf(archive, example))).toEqual(KINDS);
    expect(found.at(-1)).toMatch(/^\/quote words:".+"$/);
  });

  it('are not what is found only by correcting it, and one search is by a word', () => {
    const statements = [
      { id: 's1', text: 'The status quo of the Taiwen ferry holds.' },
      { id: 's2', text: 'Cod is caught there.' },
    ];
    const [, search, , , , , , phrase] = examples(openArchive([smallRecord({ statements })]));
    expect(search).not.toMatch(/taiwan|"/);
    expect(phrase).toBe('/quote words:"status quo"');
  });

  it('are fewer where there are fewer commands', () => {
    const topics = commands.filter(({ name }) => name === 'topics');
    expect(examplesFor({ archive: firstArchive, commands: topics, report })).toEqual(['/topics']);
  });

  it('are none without records', () => {
    expect(examples(openArchive([]))).toEqual([]);
  });
});
