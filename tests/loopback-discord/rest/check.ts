import { describe, nestErrors, type Problem } from '../../../src/contract/problems.ts';
import type { SchemaName } from '../../../src/contract/spec.ts';
import type { State } from '../state.ts';
import { apiError, type RestAnswer } from './answer.ts';

/** What a body is held against. */
export interface Asked {
  /** For the record: `POST /interactions/…/callback`. */
  readonly where: string;
  readonly body: unknown;
  readonly schema: SchemaName;
  /** Further problems, of the rules of whoever started this Discord. */
  readonly rules: readonly string[];
  /** Limits the contract leaves out; looked at once the contract is kept. */
  readonly limits?: () => readonly Problem[];
}

/** Holds a body against the contract and the rules. What is refused is recorded. */
export function refusal(state: State, { where, body, schema, rules, limits }: Asked): RestAnswer | undefined {
  const broken = state.spec.check(schema, body);
  return refuse(state, where, broken.length > 0 ? broken : (limits?.() ?? []), rules);
}

/** Records problems and words them as Discord does; undefined where there are none. */
export function refuse(
  state: State,
  where: string,
  contract: readonly Problem[],
  rules: readonly string[],
): RestAnswer | undefined {
  if (contract.length === 0 && rules.length === 0) return undefined;
  if (contract.length > 0) state.violations.push({ kind: 'contract', where, problems: contract.map(describe) });
  if (rules.length > 0) state.violations.push({ kind: 'rule', where, problems: [...rules] });
  const ruled = rules.map((message): Problem => ({ path: [], code: 'RULE', message }));
  return apiError('invalidForm', nestErrors([...contract, ...ruled]));
}
