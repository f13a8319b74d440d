import type { Fidelity, RecordId, SpeakerId, TopicId } from '../record/schema.ts';
import { cleanText, LONGEST_SEARCH } from '../search/query.ts';
import type { Archive } from './archive.ts';
import type { LineListing, NameListing } from './directory.ts';
import { firstOfEach } from './first-of-each.ts';
import { nextWords } from './next-words.ts';

/**
 * A suggestion while typing. `meeting` is the title of its record where several are open. `value` is sent when it is
 * picked; `text` is what a person would have typed for it.
 */
export type Suggestion = { readonly value: string; readonly text: string } & (
  | { readonly kind: 'topic'; readonly label: string; readonly lines: number; readonly meeting: string | undefined }
  | {
      readonly kind: 'speaker';
      readonly label: string;
      /** Whether it is several who speak as one. */
      readonly jointly: boolean;
      readonly verbatim: number;
      readonly lines: number;
      /** Lines of others about them. */
      readonly about: number;
      readonly meeting: string | undefined;
    }
  | {
      readonly kind: 'line';
      readonly label: string;
      readonly fidelity: Fidelity;
      readonly speaker: string;
      readonly id: string;
      readonly meeting: string | undefined;
    }
  | { readonly kind: 'word'; readonly lines: number }
  | { readonly kind: 'record' }
  | { readonly kind: 'question' }
  | { readonly kind: 'search' }
);

/** Discord shows at most this many; the other places follow it. */
export const MOST_SUGGESTIONS = 25;
/** Longest value Discord sends back, in UTF-16 units. */
export const LONGEST_VALUE = 100;
/** Suggestions of each kind, so that no kind crowds out the others. */
export const MOST_OF_A_KIND = 8;

/** For a search box: topics, speakers, lines, words that begin so, and last the search of all lines as typed. */
export function suggestQuotes(archive: Archive, typed: string, record?: string): readonly Suggestion[] {
  const text = cut(typed, LONGEST_VALUE - 'text:'.length, LONGEST_SEARCH);
  const wanted = inRecord(record);
  const found: readonly Suggestion[] = [
    ...distinctNames(archive.directory.topics(text, MOST_OF_A_KIND * 2, wanted))
      .slice(0, MOST_OF_A_KIND)
      .map((listing) => topicSuggestion(archive, listing)),
    ...(text === ''
      ? []
      : [
          ...distinctNames(archive.directory.speakers(text, MOST_OF_A_KIND * 2, wanted))
            .slice(0, MOST_OF_A_KIND)
            .map((listing) => speakerSuggestion(archive, listing)),
          ...archive.directory.lines(text, MOST_OF_A_KIND, wanted).map((listing) => lineSuggestion(archive, listing)),
          ...nextWords(archive, text, MOST_OF_A_KIND).map(({ words, lines }): Suggestion => ({
            kind: 'word',
            text: words,
            lines,
            value: `text:${words}`,
          })),
        ]),
  ];
  // A line may come close by two of its keywords; it is offered once.
  const shown = firstOfEach(found, ({ value }) => value).slice(0, MOST_SUGGESTIONS - 1);
  return text === '' ? shown : [...shown, { kind: 'search', text, value: `text:${text}` }];
}

/** For a box that takes a topic. */
export function suggestTopics(archive: Archive, typed: string, record?: string): readonly Suggestion[] {
  const near = archive.directory.topics(cut(typed), MOST_SUGGESTIONS * 2, inRecord(record));
  return distinctNames(near)
    .slice(0, MOST_SUGGESTIONS)
    .map((listing) => ({ ...topicSuggestion(archive, listing), value: address(listing) }));
}

/** For a box that takes a speaker; of parties without a line of their own, only where `of` is all. */
export function suggestSpeakers(
  archive: Archive,
  typed: string,
  record?: string,
  of: 'all' | 'with-lines' = 'all',
): readonly Suggestion[] {
  const within = inRecord(record);
  const speaks = (listing: NameListing): boolean => {
    const count = archive.tallies.get(listing.record as RecordId)?.speakerCounts.get(listing.id as SpeakerId);
    return (count?.said ?? 0) + (count?.jointly ?? 0) > 0;
  };
  const wanted = of === 'all' ? within : (listing: NameListing) => within(listing) && speaks(listing);
  const near = archive.directory.speakers(cut(typed), MOST_SUGGESTIONS * 2, wanted);
  return distinctNames(near)
    .slice(0, MOST_SUGGESTIONS)
    .map((listing) => ({ ...speakerSuggestion(archive, listing), value: address(listing) }));
}

/** For a box that takes a record. */
export function suggestRecords(archive: Archive, typed: string): readonly Suggestion[] {
  return distinctNames(archive.directory.records(cut(typed), MOST_SUGGESTIONS)).map(({ id, label }) => ({
    kind: 'record',
    text: label,
    value: id,
  }));
}

/** What was typed so far, cleaned and cut at a whole character: to so many UTF-16 units and so many characters. */
export function cut(typed: string, units = LONGEST_VALUE, characters = units): string {
  let text = '';
  for (const character of Array.from(cleanText(typed)).slice(0, characters)) {
    if (text.length + character.length > units) break;
    text += character;
  }
  return text.trim();
}

const inRecord =
  (record: string | undefined) =>
  (listing: NameListing | LineListing): boolean =>
    record === undefined || listing.record === record;

/** Each topic, speaker or record once, however many of its names came close. */
function distinctNames(listings: readonly NameListing[]): readonly NameListing[] {
  return firstOfEach(listings, address);
}

/** Names a topic, speaker or line in any archive. At most 73 characters: ids end at 32, record ids at 40. */
function address({ id, record }: { readonly id: string; readonly record: string }): string {
  return `${id}@${record}`;
}

/** The title of a listing's record, where several are open. */
function meetingOf({ records, byId }: Archive['corpus'], { record }: { readonly record: string }): string | undefined {
  return records.length > 1 ? byId.get(record as RecordId)?.record.title : undefined;
}

function topicSuggestion({ tallies, corpus }: Archive, listing: NameListing): Suggestion {
  const lines = tallies.get(listing.record as RecordId)?.topicCounts.get(listing.id as TopicId)?.total ?? 0;
  return {
    kind: 'topic',
    text: listing.label,
    label: listing.label,
    lines,
    meeting: meetingOf(corpus, listing),
    value: `topic:${address(listing)}`,
  };
}

function speakerSuggestion({ tallies, corpus }: Archive, listing: NameListing): Suggestion {
  const count = tallies.get(listing.record as RecordId)?.speakerCounts.get(listing.id as SpeakerId);
  return {
    kind: 'speaker',
    text: listing.label,
    label: listing.label,
    jointly: count?.type === 'group',
    verbatim: count?.counts.verbatim ?? 0,
    lines: (count?.said ?? 0) + (count?.jointly ?? 0),
    about: count?.about ?? 0,
    meeting: meetingOf(corpus, listing),
    value: `who:${address(listing)}`,
  };
}

/** A line as it is offered while typing. */
export function lineSuggestion({ corpus }: Archive, listing: LineListing): Suggestion {
  const { keyword, fidelity, speaker, id } = listing;
  return {
    kind: 'line',
    text: keyword,
    label: keyword,
    fidelity,
    speaker,
    id,
    meeting: meetingOf(corpus, listing),
    value: `line:${address(listing)}`,
  };
}
