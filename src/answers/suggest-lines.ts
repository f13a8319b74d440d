import type { CorpusRecord } from '../corpus/corpus.ts';
import type { StatementId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { firstOfEach } from './first-of-each.ts';
import { cut, lineSuggestion, MOST_SUGGESTIONS, type Suggestion } from './suggestions.ts';

/** Records whose ids are looked through for what was typed; more would be felt at each keystroke. */
const MOST_RECORDS = 25;

/** For a box that takes a statement: ids that begin so, then lines by what they are about. */
export function suggestLines(archive: Archive, typed: string, record?: string): readonly Suggestion[] {
  const text = cut(typed).toLowerCase();
  const records = archive.corpus.records
    .filter((held) => record === undefined || held.record.id === record)
    .slice(0, MOST_RECORDS);
  const found: Found[] = [];
  for (const held of records) if (found.length < MOST_SUGGESTIONS) found.push(...idsFrom(held, text));
  const byId = found.slice(0, MOST_SUGGESTIONS).map((one) => suggestionOf(archive, one));
  const byKeyword =
    text === ''
      ? []
      : archive.directory
          .lines(text, MOST_SUGGESTIONS, (listing) => record === undefined || listing.record === record)
          .map((listing) => ({
            ...lineSuggestion(archive, listing),
            text: listing.id,
            value: `${listing.id}@${listing.record}`,
          }));
  return firstOfEach<Suggestion>([...byId, ...byKeyword], ({ value }) => value).slice(0, MOST_SUGGESTIONS);
}

interface Found {
  readonly held: CorpusRecord;
  readonly place: number;
}

/** Statements whose id is what was typed or one or two digits more; the first ones where nothing was typed. */
function idsFrom(held: CorpusRecord, text: string): readonly Found[] {
  const { statements } = held.record;
  if (text === '') return statements.slice(0, MOST_SUGGESTIONS).map((_, place) => ({ held, place }));
  const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
  const endings = ['', ...digits, ...digits.flatMap((first) => digits.map((second) => first + second))];
  return endings.flatMap((ending) => {
    const number = held.numberOf((text + ending) as StatementId);
    return number === undefined ? [] : [{ held, place: number - held.first }];
  });
}

function suggestionOf(archive: Archive, { held, place }: Found): Suggestion {
  const { id, record, keywords, fidelity, speakers } = held.record.statements[place]!;
  const speaker = speakers[0] ? (archive.corpus.byId.get(record)?.speakers.get(speakers[0])?.name ?? '') : '';
  const listing = { record, id, keyword: keywords[0] ?? '', fidelity, speaker };
  return { ...lineSuggestion(archive, listing), text: id, value: `${id}@${record}` };
}
