import type { Evaluate, Hits, Scope } from './evaluate.ts';
import { planQuery, type Plan } from './plan.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** What a search found, and how its words were read. */
export interface SearchResult {
  readonly plan: Plan;
  readonly hits: Hits;
  /** Whether the hits hold all that was asked, or only some of it because none holds all. */
  readonly held: 'all' | 'some';
}

/**
 * Searches statements. The words as they are come first; if nothing in scope holds them all, other names of the same
 * things are tried; then statements that hold only some of the words.
 */
export function search(index: SearchIndex, evaluate: Evaluate, query: Query, scope: Scope): SearchResult {
  const plan = planQuery(index, query);
  const hits = evaluate(plan.units, scope, 'all');
  if (hits.statements.length > 0) return { plan, hits, held: 'all' };
  const widened = planQuery(index, query, true);
  const byName = evaluate(widened.units, scope, 'all');
  if (byName.statements.length > 0) return { plan: widened, hits: byName, held: 'all' };
  if (plan.units.length < 2) return { plan, hits, held: 'all' };
  const some = evaluate(plan.units, scope, 'some');
  return { plan, hits: some, held: some.statements.length > 0 ? 'some' : 'all' };
}
