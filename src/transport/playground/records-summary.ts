import type { Archive } from '../../answers/archive.ts';
import { countFidelities } from '../../answers/tallies.ts';
import type { CorpusRecord } from '../../corpus/corpus.ts';
import type { RecordSummary } from '../../playground/protocol.ts';
import { FIDELITIES } from '../../record/schema.ts';
import { LABELS } from '../../render/labels.ts';
import { speakerName } from '../../render/names.ts';
import { markedLabel } from '../../render/topic-basis.ts';
import { dayText } from '../../render/words.ts';

/** The loaded records and what each holds, in the order they were loaded. */
export function summariseRecords(archive: Archive): readonly RecordSummary[] {
  return archive.corpus.records.map((record) => summarise(archive, record));
}

function summarise({ corpus, tallies }: Archive, held: CorpusRecord): RecordSummary {
  const { record, first } = held;
  const lines = record.statements.length;
  const counts = countFidelities(
    corpus,
    Uint32Array.from({ length: lines }, (_, at) => first + at),
  );
  const tally = tallies.get(record.id)!;
  return {
    id: record.id,
    title: record.title,
    date: dayText(record.event.date.value),
    revision: record.revision,
    lines,
    labels: FIDELITIES.filter((fidelity) => counts[fidelity] > 0).map((fidelity) => ({
      mark: LABELS[fidelity].mark,
      label: LABELS[fidelity].shown,
      lines: counts[fidelity],
    })),
    speakers: tally.speakers.filter(({ said, jointly }) => said + jointly > 0).map(({ name }) => name),
    topics: tally.topics.filter(({ total }) => total > 0).map((topic) => markedLabel(topic, [])),
    sources: publishers(held),
  };
}

/** Who published the texts that lines are cut from; where that is not known, who carries them or what they are called. */
function publishers(held: CorpusRecord): readonly string[] {
  const names = held.record.sources
    .filter(({ text }) => text !== undefined)
    .map(({ id, publisher, container, title }) =>
      publisher === undefined ? (container ?? title ?? id) : speakerName(held, publisher),
    );
  return [...new Set(names)];
}
