import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Command, OptionDeclaration } from '../interaction/command.ts';
import type { Invocation } from '../interaction/invocation.ts';
import type { Scope, Scopes, StaleScope } from './scope.ts';

/**
 * The id of a button, menu or dialog is the whole state of a conversation: which invocation it stands for, made for
 * which revision of which record. Nothing is remembered, so any process can serve any control after any restart.
 *
 *     r1:quote:Hx3k_Q@1:w=taiwan:p=2            show an invocation in place
 *     r1:open:Hx3k_Q@1:quote:w=taiwan:p=2       menu of statements; the invocation is the way back
 *     r1:post:Hx3k_Q@1:quote:w=taiwan           post an invocation to the channel
 *     r1:copy:Hx3k_Q@1                          post the card it stands under, as it is
 *     r1:turn:Hx3k_Q@1:s05.2:quote:w=taiwan     part 2 of s05; the invocation is the way back
 *     r1:around:Hx3k_Q@1:s05.5:quote:w=taiwan   5 lines on each side of s05; the same
 *     r1:cited:Hx3k_Q@1:s05.1:quote:w=taiwan    how s05 is cited; the same
 *
 * Options are named by as many letters as tell them apart among those of their command.
 */
const VERSION = 'r1';

/** Longest id Discord takes, in UTF-16 units. */
const LONGEST = 100;

/** What a control does with the invocation it carries. */
const VERBS = ['open', 'topic', 'profile', 'post', 'see', 'find', 'turn', 'around', 'cited', 'copy'] as const;

/** The command that shows something of a line, and the option that takes its number. */
export const OF_LINE = {
  turn: { command: 'statement', option: 'part' },
  around: { command: 'context', option: 'reach' },
  cited: { command: 'cite', option: undefined },
} as const;

type OfLine = keyof typeof OF_LINE;

/** What pressing a control means. */
export type Control =
  /** `show` answers in place, `see` privately, `post` to the channel; `find` asks for other words first. */
  | { readonly kind: 'show' | 'see' | 'post' | 'find'; readonly invocation: Invocation }
  /** A menu: what is chosen is opened. `back` is the answer it stands under. */
  | { readonly kind: 'open' | 'topic' | 'profile'; readonly back: Invocation | undefined }
  /**
   * Something else of an opened statement, which keeps its way back: another part of it, the lines around it, how it is
   * cited. `part` is the part, or how many lines there are on each side, or 1.
   */
  | { readonly kind: OfLine; readonly id: string; readonly part: number; readonly from: Invocation }
  /** Posts the card it stands under, where what was asked does not fit into an id. */
  | { readonly kind: 'copy' }
  | { readonly kind: 'remove' };

/** What the codec needs to know: the commands there are, and the records that are loaded. */
export interface Codec {
  readonly commands: readonly Command[];
  readonly scopes: Scopes;
}

/** A control read back, or why it cannot be served. */
export type ReadControl =
  | { readonly ok: true; readonly control: Control; readonly scope: Scope | undefined }
  | {
      readonly ok: false;
      readonly reason: 'not-ours' | 'other-version' | StaleScope;
      /** What it stood for, where that can still be read. */
      readonly control: Control | undefined;
    };

/** The id of a control; undefined where it does not fit, and the control has to be left out. */
export function writeControl(codec: Codec, control: Control, scope: Scope): string | undefined {
  const parts = controlParts(codec, control, scope);
  const id = parts && [VERSION, ...parts].join(':');
  return id !== undefined && id.length <= LONGEST ? id : undefined;
}

/** Reads the id of a control back. Never throws, whatever the text. */
export function readControl(codec: Codec, id: string): ReadControl {
  const [version, verb = '', scopeText = '', ...rest] = id.split(':');
  if (!version || !/^r\d+$/.test(version)) return { ok: false, reason: 'not-ours', control: undefined };
  if (version !== VERSION) return { ok: false, reason: 'other-version', control: undefined };
  if (verb === 'remove' && scopeText === '') return { ok: true, control: { kind: 'remove' }, scope: undefined };
  const scope = codec.scopes.read(scopeText);
  const control = parseControl(codec, verb, rest);
  if (!scope || !control) return { ok: false, reason: 'not-ours', control: undefined };
  if (scope.kind === 'revised') return { ok: false, reason: scope, control: inRecord(codec, control, scope.record) };
  if (scope.kind === 'gone') return { ok: false, reason: scope, control };
  return { ok: true, control: scope.kind === 'record' ? inRecord(codec, control, scope.record) : control, scope };
}

/** The invocation in the id of a control: what it shows, or the way back. */
export function carriedBy(control: Control): Invocation | undefined {
  if ('invocation' in control) return control.invocation;
  if ('from' in control) return control.from;
  return 'back' in control ? control.back : undefined;
}

function controlParts(codec: Codec, control: Control, scope: Scope): readonly string[] | undefined {
  if (control.kind === 'remove') return ['remove'];
  const where = codec.scopes.write(scope);
  const carried = carriedBy(control);
  if (!carried) return [control.kind, where];
  const command = codec.commands.find(({ name }) => name === carried.command);
  const options = command && writeOptions(command, carried, scope);
  if (!options) return undefined;
  if ('from' in control) {
    return [control.kind, where, `${control.id}.${control.part}`, carried.command, ...options];
  }
  return control.kind === 'show'
    ? [carried.command, where, ...options]
    : [control.kind, where, carried.command, ...options];
}

function parseControl(codec: Codec, verb: string, rest: readonly string[]): Control | undefined {
  const shown = codec.commands.find(({ name }) => name === verb);
  if (shown) return withInvocation('show', readOptions(shown, rest));
  const kind = VERBS.find((name) => name === verb);
  if (!kind) return undefined;
  if (kind === 'turn' || kind === 'around' || kind === 'cited') return parseOfLine(codec, kind, rest);
  if (kind === 'copy') return rest.length === 0 ? { kind } : undefined;
  const isMenu = kind === 'open' || kind === 'topic' || kind === 'profile';
  if (isMenu && rest.length === 0) return { kind, back: undefined };
  const command = codec.commands.find(({ name }) => name === rest[0]);
  const carried = command && readOptions(command, rest.slice(1));
  if (!carried) return undefined;
  return isMenu ? { kind, back: carried } : withInvocation(kind, carried);
}

/** `s05.2`, then the way back. */
function parseOfLine(
  codec: Codec,
  kind: OfLine,
  [place = '', name, ...options]: readonly string[],
): Control | undefined {
  const [, id, part] = /^([a-z0-9-]{1,32})\.(\d{1,6})$/.exec(place) ?? [];
  const command = codec.commands.find((declared) => declared.name === name);
  const back = command && readOptions(command, options);
  return id !== undefined && back ? { kind, id, part: Number(part), from: back } : undefined;
}

function withInvocation(
  kind: 'show' | 'see' | 'post' | 'find',
  invocation: Invocation | undefined,
): Control | undefined {
  return invocation && { kind, invocation };
}

/** The record of a scope is said by the scope, not by an option. */
function writeOptions(command: Command, { options }: Invocation, scope: Scope): readonly string[] | undefined {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(options)) {
    const option = command.options.find((declared) => declared.name === name);
    if (!option) return undefined;
    if (name === 'record' && scope.kind === 'record' && value === scope.record.record.id) continue;
    parts.push(
      `${shortName(command.options, option)}=${typeof value === 'boolean' ? Number(value) : escape(`${value}`)}`,
    );
  }
  return parts;
}

function readOptions(command: Command, parts: readonly string[]): Invocation | undefined {
  const options: Record<string, string | number | boolean> = {};
  for (const part of parts) {
    const equals = part.indexOf('=');
    const written = part.slice(0, Math.max(equals, 0));
    const option = command.options.find((declared) => shortName(command.options, declared) === written);
    const value = option && readValue(option, part.slice(equals + 1));
    if (!option || value === undefined || option.name in options) return undefined;
    options[option.name] = value;
  }
  return { command: command.name, options };
}

function readValue({ type }: OptionDeclaration, text: string): string | number | boolean | undefined {
  if (type === 'string') return unescape(text);
  if (type === 'boolean') return text === '1' || text === '0' ? text === '1' : undefined;
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

/** The fewest first letters of an option's name that no other option of the command begins with. */
function shortName(options: readonly OptionDeclaration[], { name }: OptionDeclaration): string {
  for (let length = 1; length < name.length; length += 1) {
    const short = name.slice(0, length);
    if (!options.some((other) => other.name !== name && other.name.startsWith(short))) return short;
  }
  return name;
}

/** Colons part the fields of an id, which is one line. */
function escape(value: string): string {
  return value.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll('\n', '%0A');
}

function unescape(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** A control whose invocation names the record it was made in, where its command takes one. */
function inRecord({ commands }: Codec, control: Control, { record }: CorpusRecord): Control {
  const named = (invocation: Invocation): Invocation =>
    commands.find(({ name }) => name === invocation.command)?.options.some(({ name }) => name === 'record')
      ? { ...invocation, options: { ...invocation.options, record: record.id } }
      : invocation;
  if ('invocation' in control) return { ...control, invocation: named(control.invocation) };
  if ('from' in control) return { ...control, from: named(control.from) };
  return 'back' in control && control.back ? { ...control, back: named(control.back) } : control;
}
