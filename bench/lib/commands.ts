import { commands } from '../../commands/index.ts';
import type { Archive } from '../../src/index.ts';
import { ask, topics, who } from '../../src/index.ts';
import { type Dispatcher, suggest } from '../../src/interaction/dispatch.ts';
import { FULL, timeEach } from './measure.ts';
import type { Timing } from './percentiles.ts';
import type { QuerySets } from './queries.ts';

/** Times a question of all records and of one, a keystroke of each box, the map of topics, the list of speakers, and one of each with its lines. */
export function timeCommands(archive: Archive, sets: QuerySets): readonly (readonly [string, Timing])[] {
  const dispatcher: Dispatcher = {
    archive,
    commands,
    surface: { pageSize: 25 },
    report: (fault) => {
      throw fault;
    },
  };
  const names = archive.corpus.records[0]?.record.speakers.map(({ name }) => name.toLowerCase()) ?? [];
  const topicIds = archive.corpus.records.map(({ record }) => ({ topic: record.topics[0]!.id, record: record.id }));
  const type = (option: string) => (value: string) => suggest(dispatcher, 'quote', { option, value, others: {} });
  const repeat = <Input>(inputs: readonly Input[]) =>
    Array.from({ length: Math.ceil(40 / inputs.length) }, () => inputs).flat();
  const questions = sets['two words'].map(({ meant: [first, second] }) => ({
    question: `What did they say about the ${first} when they discussed the ${second}?`,
  }));
  const inOne = questions.map(({ question }) => ({ question, record: archive.corpus.records[0]!.record.id }));
  return [
    ['/ask', timeEach(questions, (args) => ask(archive, args), FULL)],
    ['/ask, one record', timeEach(inOne, (args) => ask(archive, args), FULL)],
    ['keystroke, words', timeEach(keystrokes(sets['one word'].map(({ text }) => text)), type('words'), FULL)],
    ['keystroke, typo', timeEach(keystrokes(sets.typo.map(({ text }) => text)), type('words'), FULL)],
    ['keystroke, speaker', timeEach(keystrokes(names), type('speaker'), FULL)],
    ['/topics', timeEach(repeat([{}]), (args) => topics(archive, args), FULL)],
    ['/topics, one', timeEach(repeat(topicIds), (args) => topics(archive, args), FULL)],
    ['/who', timeEach(repeat([{}]), (args) => who(archive, args), FULL)],
    ['/who, one', timeEach(repeat(names.map((speaker) => ({ speaker }))), (args) => who(archive, args), FULL)],
  ];
}

/** Each word as it is typed, letter by letter. */
function keystrokes(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));
}
