import { commands } from '../../../commands/index.ts';
import type { Archive } from '../../../src/answers/archive.ts';
import type { Answer } from '../../../src/answers/schema.ts';
import { canonical } from '../../../src/discord/canonical.ts';
import { type Control, writeControl } from '../../../src/discord/custom-id.ts';
import { callbackProblems } from '../../../src/discord/limits.ts';
import { createScopes } from '../../../src/discord/scope.ts';
import { dispatch, type Outcome } from '../../../src/interaction/dispatch.ts';
import type { Invocation } from '../../../src/interaction/invocation.ts';
import { renderPlain } from '../../../src/render/discord/plain.ts';
import { renderReply } from '../../../src/render/discord/render.ts';
import type { Reply, ReplyContext } from '../../../src/render/discord/reply.ts';
import { describe as words } from '../../../src/contract/problems.ts';
import { loadSpec } from '../../../src/contract/spec.ts';
import { firstArchive } from '../../support/first-record.ts';

const spec = await loadSpec();

/** A message read as a person reads it: texts of the card, what stands under it, its controls. */
export interface Seen {
  readonly flags: number;
  readonly accent: number;
  /** The texts of each section of the card, no-break spaces made plain. */
  readonly sections: readonly (readonly string[])[];
  readonly card: string;
  readonly under: readonly string[];
  readonly menus: readonly Menu[];
  /** `Prev r1:…` or `Link https:…`, and `(off)` where it cannot be pressed. */
  readonly buttons: readonly string[];
}

interface Menu {
  readonly placeholder: string;
  readonly custom_id: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly accent_color?: number;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly custom_id?: string;
  readonly url?: string;
  readonly components?: readonly Part[];
}

/** Ids as the bot writes them, for the record a control names, the only record, or all. */
export function idsFor(archive: Archive): (control: Control) => string | undefined {
  const codec = { commands, scopes: createScopes(archive) };
  const { records, byId } = archive.corpus;
  return (control) => {
    const invocation = 'invocation' in control ? control.invocation : 'back' in control ? control.back : undefined;
    const record = byId.get(invocation?.options['record'] as never) ?? (records.length === 1 ? records[0] : undefined);
    return writeControl(codec, control, record ? { kind: 'record', record } : { kind: 'archive' });
  };
}

/** What is asked and how the answer is shown. */
export interface Asking extends Partial<Pick<ReplyContext, 'audience' | 'back' | 'postedBy' | 'idOf'>> {
  readonly archive?: Archive;
  readonly pageSize?: number;
}

export function outcomeOf(invocation: Invocation, { archive = firstArchive, pageSize = 3 }: Asking = {}): Outcome {
  const report = (fault: unknown): string => {
    throw fault;
  };
  return dispatch({ archive, commands, surface: { pageSize }, report }, canonical(archive, commands, invocation));
}

/** Asks, shows, and holds the message against the contract and the limits. */
export function ask(command: string, options: Invocation['options'] = {}, asking: Asking = {}): Seen {
  const { archive = firstArchive } = asking;
  return show(outcomeOf({ command, options }, asking), canonical(archive, commands, { command, options }), asking);
}

/** Shows an answer that was made by hand. */
export function showAnswer(answer: Answer, asked: Invocation, asking: Asking = {}): Seen {
  return show({ kind: 'answered', answer }, asked, asking);
}

export function show(outcome: Outcome, asked: Invocation, asking: Asking = {}): Seen {
  const { archive = firstArchive, audience = 'reader', idOf = idsFor(archive), back, postedBy } = asking;
  const context: ReplyContext = {
    archive,
    idOf,
    asked,
    audience,
    ...(back ? { back } : {}),
    ...(postedBy === undefined ? {} : { postedBy }),
  };
  checkFallback(outcome, archive, audience);
  return see(renderReply(outcome, context));
}

function checkFallback(outcome: Outcome, archive: Archive, audience: 'reader' | 'channel'): void {
  const plain = renderPlain(outcome, archive, audience);
  refuse(problemsOf(plain), plain);
}

/** What Discord would say against a message: its published contract, and the limits that leaves out. */
function problemsOf(data: unknown): readonly string[] {
  const response = { type: 4, data };
  const contract = spec.check('CreateMessageInteractionCallbackRequestSchema', response);
  return [...contract.map(words), ...callbackProblems(response)];
}

function refuse(problems: readonly string[], data: unknown): void {
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${JSON.stringify(data, null, 1)}`);
}

/** Reads a message, and throws where Discord would refuse it. */
export function see(reply: Reply): Seen {
  refuse(problemsOf(reply), reply);
  const parts = reply.components as readonly Part[];
  const card = parts[0]!;
  const rows = parts.filter(({ type }) => type === 1).flatMap(({ components = [] }) => components);
  const sections: string[][] = [[]];
  for (const { type, content = '' } of card.components ?? []) {
    if (type === 14) sections.push([]);
    else sections.at(-1)!.push(plain(content));
  }
  return {
    flags: reply.flags,
    accent: card.accent_color ?? 0,
    sections,
    card: sections.map((texts) => texts.join('\n')).join('\n---\n'),
    under: parts.filter(({ type }) => type === 10).map(({ content = '' }) => plain(content)),
    menus: rows.filter(({ type }) => type === 3).map((menu) => JSON.parse(plain(JSON.stringify(menu))) as Menu),
    buttons: rows
      .filter(({ type }) => type === 2)
      .map(
        ({ label = '', url = '', custom_id: id = url, disabled }) =>
          `${label} ${id}${disabled === true ? ' (off)' : ''}`,
      ),
  };
}

/** No-break spaces made plain, to be read in a test. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
