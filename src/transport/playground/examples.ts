import type { Answer } from '../../answers/schema.ts';
import { canonical } from '../../discord/canonical.ts';
import { typeInvocation } from '../../discord/type-invocation.ts';
import type { Command } from '../../interaction/command.ts';
import { questionOnTopic } from '../../answers/suggest-questions.ts';
import { dispatch, type Dispatcher } from '../../interaction/dispatch.ts';
import type { Invocation } from '../../interaction/invocation.ts';
import type { MeetingRecord } from '../../record/record.ts';
import { wordsOption } from '../terminal/arguments.ts';

/** Of each kind, so many candidates are tried at most: an archive may hold a million lines. */
const MOST_TRIED = 40;

/** Longest line of a record that is taken for an example, in UTF-16 units. */
const LONGEST_TEXT = 120;

/** What examples are made from and tried with. */
export type Trying = Pick<Dispatcher, 'archive' | 'commands' | 'report'>;

/** Commands to try: each finds something in these records, just as it is typed. */
export function examplesFor(trying: Trying): readonly string[] {
  const found: string[] = [];
  for (const [kind, candidates] of kinds(trying)) {
    const works = candidates.find((invocation) => finds(trying, invocation, kind));
    if (works) found.push(typeInvocation(works));
  }
  return found;
}

/**
 * For each example the kind of answer it shows, and candidates, best first: what the commands themselves give as examples,
 * then what records hold.
 */
function kinds({ archive, commands }: Trying): readonly (readonly [Answer['kind'], readonly Invocation[]])[] {
  const { records } = archive.corpus;
  const asking = (name: string, texts: readonly string[]): readonly Invocation[] =>
    candidates(
      commands.find((command) => command.name === name),
      texts,
    );
  const words = records.flatMap(({ record }) => wordsOf(record));
  const questions = words.map(questionOnTopic);
  const phrases = words.filter((text) => text.includes(' ')).map((text) => `"${text}"`);
  const speakers = records.flatMap(({ record }) => archive.tallies.get(record.id)?.speakers ?? []);
  const lines = records.map(({ record: { id, statements } }) =>
    records.length > 1 ? `${statements[0]!.id}@${id}` : statements[0]!.id,
  );
  const texts = records.flatMap(({ record }) => record.statements.map(({ text }) => text).filter(isShort));
  // The name of one may be that of another; with its record, the id is nobody else's.
  const names = speakers.slice(0, MOST_TRIED / 2).map(({ name }) => name);
  const addresses = speakers.map(({ speaker, record }) => `${speaker}@${record}`);
  return [
    ['topics', commands.some(({ name }) => name === 'topics') ? [{ command: 'topics', options: {} }] : []],
    ['quotes', asking('quote', words).filter((quote) => !isPhrase(quote))],
    ['evidence', asking('ask', questions)],
    ['speaker', asking('who', [...names, ...addresses])],
    ['verification', asking('verify', texts)],
    ['statement', asking('statement', lines)],
    ['citation', asking('cite', lines)],
    ['quotes', asking('quote', phrases).filter(isPhrase)],
  ];
}

/** A command with its own examples, then with other texts, in the option that takes words. */
function candidates(command: Command | undefined, texts: readonly string[]): readonly Invocation[] {
  const option = command && wordsOption(command);
  if (!option) return [];
  const declared = command.examples.map((example) => example.slice(command.name.length).trim());
  return [...declared, ...texts.slice(0, MOST_TRIED)]
    .filter((text) => text !== '')
    .map((text) => ({ command: command.name, options: { [option.name]: text } }));
}

/** Words that a search in a record may find: its topics, then what stands in its first lines. */
function wordsOf({ topics, statements }: MeetingRecord): readonly string[] {
  return [
    ...topics.map(({ label }) => label),
    ...statements.slice(0, MOST_TRIED).flatMap(({ keywords, text }) => [...keywords, firstWords(text)]),
  ];
}

function isPhrase({ options }: Invocation): boolean {
  return Object.values(options).some((value) => String(value).startsWith('"'));
}

/** Whether a line can be typed as it stands, in one line of the page. */
function isShort(text: string): boolean {
  return text.length <= LONGEST_TEXT && !text.includes('\n');
}

/** The first two words of a line, for a record that gives neither topics nor keywords. */
function firstWords(text: string): string {
  return (/[\p{L}\p{M}\p{N}'’-]+ [\p{L}\p{M}\p{N}'’-]+/u.exec(text) ?? [text.slice(0, 20)])[0];
}

/** Whether an invocation, as Discord would send it, finds what it asks for, nothing corrected, and answers so. */
function finds({ archive, commands, report }: Trying, invocation: Invocation, kind: Answer['kind']): boolean {
  const asked = canonical(archive, commands, invocation);
  const outcome = dispatch({ archive, commands, report, surface: { pageSize: 1 } }, asked);
  return outcome.kind === 'answered' && outcome.answer.kind === kind && isFull(outcome.answer);
}

function isFull(answer: Answer): boolean {
  switch (answer.kind) {
    case 'quotes':
      return answer.statements.length > 0 && answer.held === 'all' && answer.corrections.length === 0;
    case 'evidence':
      return answer.statements.length > 0 && answer.corrections.length === 0;
    case 'topics':
      return answer.lines > 0;
    case 'topic':
    case 'speaker':
      return answer.total > 0 && answer.corrections.length === 0;
    case 'statement':
    case 'context':
    case 'citation':
    case 'speakers':
      return true;
    case 'verification':
      return answer.verdict === 'verbatim';
    case 'verifications':
    case 'no-answer':
    case 'no-match':
    case 'ambiguous':
    case 'help':
      return false;
  }
}
