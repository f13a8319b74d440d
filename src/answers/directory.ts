import type { Corpus } from '../corpus/corpus.ts';
import type { Fidelity, SpeakerId, TopicId } from '../record/schema.ts';
import { createClosest, type Closest } from '../search/closest.ts';
import type { Tallies } from './tallies.ts';

/** A topic, speaker or record by one of its names. */
export interface NameListing {
  readonly kind: 'topic' | 'speaker' | 'record';
  readonly record: string;
  readonly id: string;
  /** The name it is listed under here: its label, or another name of it. */
  readonly name: string;
  readonly label: string;
}

/** A line by what it is about, for pointing at it while typing. */
export interface LineListing {
  readonly record: string;
  readonly id: string;
  readonly keyword: string;
  readonly fidelity: Fidelity;
  readonly speaker: string;
}

/** The closed lists a reader can be offered while typing or after a miss. */
export interface Directory {
  readonly topics: Closest<NameListing>;
  readonly speakers: Closest<NameListing>;
  readonly records: Closest<NameListing>;
  readonly lines: Closest<LineListing>;
}

export function createDirectory(corpus: Corpus, tallies: Tallies): Directory {
  return {
    topics: createClosest(topicListings(corpus, tallies), byName),
    speakers: createClosest(speakerListings(corpus, tallies), byName),
    records: createClosest(recordListings(corpus), byName),
    lines: createClosest(lineListings(corpus), ({ keyword }) => keyword),
  };
}

function byName({ name }: NameListing): string {
  return name;
}

/** Labels of all topics first, so that an empty box shows the map of the meeting; then their other names. */
function topicListings(corpus: Corpus, tallies: Tallies): readonly NameListing[] {
  const listings = corpus.records.flatMap(({ record, topics }) =>
    (tallies.get(record.id)?.topics ?? []).map(({ id, label }) => ({
      listing: { kind: 'topic', record: record.id, id, name: label, label } as const,
      others: topics.get(id as TopicId)?.altLabels ?? [],
    })),
  );
  return labelsFirst(listings);
}

function speakerListings(corpus: Corpus, tallies: Tallies): readonly NameListing[] {
  const listings = corpus.records.flatMap(({ record, speakers }) =>
    (tallies.get(record.id)?.speakers ?? []).map((count) => ({
      listing: { kind: 'speaker', record: record.id, id: count.speaker, name: count.name, label: count.name } as const,
      others: speakers.get(count.speaker as SpeakerId)?.altNames ?? [],
    })),
  );
  return labelsFirst(listings);
}

function labelsFirst(
  all: readonly { readonly listing: NameListing; readonly others: readonly { readonly value: string }[] }[],
): readonly NameListing[] {
  return [
    ...all.map(({ listing }) => listing),
    ...all.flatMap(({ listing, others }) => others.map(({ value }) => ({ ...listing, name: value }))),
  ];
}

function recordListings({ records }: Corpus): readonly NameListing[] {
  return labelsFirst(
    records.map(({ record: { id, title, event } }) => ({
      listing: { kind: 'record', record: id, id, name: title, label: title },
      others: [{ value: id }, { value: event.name }],
    })),
  );
}

function lineListings({ records }: Corpus): readonly LineListing[] {
  return records.flatMap(({ record, speakers }) =>
    record.statements.flatMap(({ id, keywords, fidelity, speakers: [speaker] }) =>
      keywords.map((keyword) => ({
        record: record.id,
        id,
        keyword,
        fidelity,
        speaker: (speaker && speakers.get(speaker)?.name) ?? '',
      })),
    ),
  );
}
