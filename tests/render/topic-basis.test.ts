import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { quote } from '../../src/answers/quote.ts';
import { statement } from '../../src/answers/statement.ts';
import { topics } from '../../src/answers/topics.ts';
import { openArchive, parseRecord } from '../../src/index.ts';
import { heading } from '../../src/render/headings.ts';
import { coversText } from '../../src/render/no-match.ts';
import { DOT } from '../../src/render/words.ts';
import { basisPhrase, markedLabel } from '../../src/render/topic-basis.ts';
import { article, expectKind, firstArchive, firstRecord } from '../support/first-record.ts';

const file = new URL(`../../data/${firstRecord.id}/record.json`, import.meta.url);
const written = JSON.parse(readFileSync(file, 'utf8')) as { topics: { id: string }[] };

/** The first record with these topics, or all, as found by counting words. */
function countedArchive(ids?: readonly string[]) {
  const all = written.topics.map((topic) =>
    ids === undefined || ids.includes(topic.id) ? { ...topic, basis: 'key-phrase' } : topic,
  );
  const parsed = parseRecord({
    json: JSON.stringify({ ...written, topics: all }),
    texts: new Map([['article.txt', article]]),
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]!.message);
  return openArchive([parsed.record]);
}

const NOTE = 'Key phrases, found by counting words. No editor chose them.';
const counted = countedArchive();
const mixed = countedArchive(['ukraine']);

describe('topics found by counting words', () => {
  it('carry their basis in every answer that shows topics', () => {
    const map = expectKind(topics(counted), 'topics');
    expect(map.topics.map(({ basis }) => basis)).toEqual(Array.from({ length: 7 }, () => 'key-phrase'));
    expect(expectKind(topics(counted, { topic: 'ukraine' }), 'topic').topic.basis).toBe('key-phrase');
    expect(expectKind(quote(counted, { words: 'zzz' }), 'no-match').covers[0]!.basis).toBe('key-phrase');
    expect(expectKind(ask(counted, { question: 'iran' }), 'no-answer').covers[0]!.basis).toBe('key-phrase');
    const opened = expectKind(statement(counted, { id: 's05' }), 'statement');
    expect(opened.topics.map(({ basis }) => basis)).toEqual(opened.topics.map(() => 'key-phrase'));
  });

  it('are said to be no choice of an editor, over the map and over one', () => {
    expect(heading(topics(counted), counted).more).toEqual([NOTE]);
    const one = topics(counted, { topic: 'ukraine' });
    expect(heading(one, counted).more).toEqual(['A key phrase, found by counting words. No editor chose it.']);
  });

  it('are marked one by one beside topics of an editor', () => {
    const map = expectKind(topics(mixed), 'topics');
    expect(heading(map, mixed).more).toEqual(['Marked “key phrase”: found by counting words. No editor chose them.']);
    expect(map.topics.filter((topic) => markedLabel(topic, map.topics).endsWith(' [key phrase]'))).toEqual(
      map.topics.filter(({ id }) => id === 'ukraine'),
    );
  });

  it('are named as such where an answer says what the record covers', () => {
    const covers = (archive: typeof counted) =>
      coversText(expectKind(quote(archive, { words: 'zzz' }), 'no-match'), archive);
    expect(covers(counted)).toMatch(/^Key phrases of the record, found by counting words: /);
    expect(covers(counted)).not.toContain('[');
    expect(covers(mixed)).toMatch(/^The record covers: .* \[key phrase\]/);
  });

  it('are marked over an opened statement', () => {
    const opened = expectKind(statement(counted, { id: 's05' }), 'statement');
    const [detail] = heading(opened, counted).detail;
    expect(detail).toBe([`5\u00a0of\u00a016`, ...opened.topics.map(({ label }) => `${label} [key phrase]`)].join(DOT));
  });
});

describe('topics of an editor', () => {
  it('have nothing said of them', () => {
    const map = expectKind(topics(firstArchive), 'topics');
    expect(basisPhrase(map.topics)).toEqual([]);
    expect(map.topics.map((topic) => markedLabel(topic, []))).toEqual(map.topics.map(({ label }) => label));
    expect(map.topics.map(({ basis }) => basis)).toEqual(map.topics.map(() => 'editorial'));
  });
});
