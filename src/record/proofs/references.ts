import { nearest } from '../nearest.ts';
import type { JsonPath, ProblemLog } from '../problems.ts';
import type { Evidence } from './proof.ts';

/** Ids compared in all to propose a near one, about half a second: a list of problems needs no more. */
const HINTS_AT_MOST = 100_000;

/** Checks that ids exist. `within` is the path of the id, or of the list it stands in. */
type Check = (ids: readonly string[] | string | undefined, ...within: JsonPath) => void;

/** Every id that points at a speaker, source, topic or statement points at one that exists, once in each list. */
export function proveReferences({ record, log }: Evidence): void {
  const speaker = checkOf('speaker', record.speakers, log);
  const source = checkOf('source', record.sources, log);
  const topic = checkOf('topic', record.topics, log);
  const statement = checkOf('statement', record.statements, log);

  statement(record.draft?.pending, 'draft', 'pending');
  speaker(record.event.attendees, 'event', 'attendees');
  record.speakers.forEach(({ members }, at) => speaker(members, 'speakers', at, 'members'));
  record.sources.forEach(({ publisher }, at) => speaker(publisher, 'sources', at, 'publisher'));
  record.topics.forEach(({ broader }, at) => topic(broader, 'topics', at, 'broader'));
  record.statements.forEach((line, at) => {
    speaker(line.speakers, 'statements', at, 'speakers');
    speaker(line.reportedBy, 'statements', at, 'reportedBy');
    speaker(line.about, 'statements', at, 'about');
    topic(line.topics, 'statements', at, 'topics');
    source(line.derivedFrom, 'statements', at, 'derivedFrom');
    line.spans.forEach((span, n) => source(span.source, 'statements', at, 'spans', n, 'source'));
  });
  record.notes.forEach((note, at) => {
    statement(note.statement, 'notes', at, 'statement');
    note.evidence.forEach((evidence, n) => source(evidence.source, 'notes', at, 'evidence', n, 'source'));
  });
  record.claims.forEach(({ values }, at) => {
    values.forEach(({ sources, statements }, n) => {
      source(sources, 'claims', at, 'values', n, 'sources');
      statement(statements, 'claims', at, 'values', n, 'statements');
    });
  });
}

function checkOf(kind: string, list: readonly { readonly id: string }[], log: ProblemLog): Check {
  const known = new Set(list.map(({ id }) => id));
  let hints = HINTS_AT_MOST;
  const unknown = (id: string): string => {
    hints -= known.size;
    const meant = hints < 0 ? undefined : nearest(id, known);
    const next = meant === undefined ? 'Add it, or correct the id.' : `Did you mean "${meant}"?`;
    return `No ${kind} of this record has the id "${id}". ${next}`;
  };
  return (ids, ...within) => {
    if (typeof ids === 'string') {
      if (!known.has(ids)) log.at(within, unknown(ids));
      return;
    }
    const before = new Set<string>();
    ids?.forEach((id, at) => {
      if (!known.has(id)) log.at([...within, at], unknown(id));
      else if (before.has(id)) log.at([...within, at], `"${id}" is already in this list. Remove one of the two.`);
      before.add(id);
    });
  };
}
