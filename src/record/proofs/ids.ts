import type { JsonPath } from '../problems.ts';
import type { Evidence } from './proof.ts';

const LISTS = ['speakers', 'sources', 'topics', 'statements', 'notes', 'claims', 'glossary'] as const;

/** Ids are unique within their list, and the positions of statements only grow. */
export function proveIds({ record, log }: Evidence): void {
  for (const list of LISTS) {
    const first = new Map<string, number>();
    record[list].forEach(({ id }, at) => {
      const before = first.get(id);
      if (before === undefined) first.set(id, at);
      else log.at([list, at, 'id'], `The id "${id}" is taken by ${list}[${before}]. Give one of them another id.`);
    });
  }
  record.statements.forEach(({ position }, at) => {
    const before = record.statements[at - 1]?.position ?? -1;
    if (position > before) return;
    const path: JsonPath = ['statements', at, 'position'];
    log.at(
      path,
      `The position ${position} must be greater than the one before it, ${before}. Number the statements in order.`,
    );
  });
}
