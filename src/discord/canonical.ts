import type { Archive } from '../answers/archive.ts';
import { readPick } from '../answers/pick.ts';
import type { Command } from '../interaction/command.ts';
import type { Invocation } from '../interaction/invocation.ts';
import type { RecordId } from '../record/schema.ts';
import { cleanText } from '../search/query.ts';

/** Options that their command needs: such a text stays though empty, and the command says what to type. */
const NEEDED: ReadonlySet<string> = new Set(['words', 'question', 'quote', 'id']);

type Options = Readonly<Record<string, string | number | boolean>>;

/** Commands that list all there is, unless this option names one. */
const LISTS: Readonly<Record<string, string>> = { topics: 'topic', who: 'speaker' };

/** Options in which a suggestion may have sent `id@record`. */
const NAMES: ReadonlySet<string> = new Set(['speaker', 'topic', 'id']);

/**
 * The one form of an invocation that its controls stand for, however it was asked: texts cleaned, a picked topic or
 * line as its own command, the record named apart and only where there are several, page 1 left out.
 */
export function canonical(archive: Archive, commands: readonly Command[], invocation: Invocation): Invocation {
  const command = commands.find(({ name }) => name === invocation.command);
  if (!command) return invocation;
  const options = cleaned(invocation.options);
  // A list of all speakers or topics has no pages.
  const named = LISTS[command.name];
  if (named !== undefined && !(named in options)) delete options['page'];
  return opened(inOneRecord(archive, command, { command: command.name, options }));
}

function cleaned(options: Options): Record<string, string | number | boolean> {
  const kept: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === false || ((name === 'page' || name === 'part') && value === 1)) continue;
    const text = typeof value === 'string' ? cleanedText(name, value) : value;
    if (text === '' && !NEEDED.has(name)) continue;
    kept[name] = name === 'words' && typeof text === 'string' ? unmarked(text) : text;
  }
  return kept;
}

/** Of a text to verify the lines stay: some of them may be a quoted block. */
function cleanedText(name: string, text: string): string {
  return name === 'quote' ? text.split('\n').map(cleanText).join('\n').trim() : cleanText(text);
}

/** A search as typed, without the mark of a suggestion, unless what follows would then be read as another one. */
function unmarked(words: string): string {
  const plain = words.replace(/^text:\s*/, '');
  return readPick(plain) || plain.startsWith('text:') ? words : plain;
}

/** Says the record of `id@record` in the option for it; leaves it out where it is the only one. */
function inOneRecord(archive: Archive, command: Command, { options }: Invocation): Invocation {
  const { byId, records } = archive.corpus;
  const takesRecord = command.options.some(({ name }) => name === 'record');
  const next: Record<string, string | number | boolean> = { ...options };
  for (const [name, value] of Object.entries(options)) {
    if (typeof value !== 'string' || !takesRecord || !(NAMES.has(name) || (name !== 'quote' && readPick(value))))
      continue;
    const at = value.lastIndexOf('@');
    const record = value.slice(at + 1);
    if (at < 1 || !byId.has(record as RecordId)) continue;
    if (next['record'] !== undefined && next['record'] !== record) continue;
    next[name] = value.slice(0, at);
    next['record'] = record;
  }
  if (records.length === 1 && next['record'] === records[0]!.record.id) delete next['record'];
  return { command: command.name, options: next };
}

/** A topic or line picked while typing a search is what is asked for. */
function opened(invocation: Invocation): Invocation {
  const { words, record, page, speaker, topic } = invocation.options;
  const pick = invocation.command === 'quote' && typeof words === 'string' ? readPick(words) : undefined;
  const where = record === undefined ? {} : { record };
  if (pick?.kind === 'line') return { command: 'statement', options: { id: address(pick), ...where } };
  // Narrowed further, a picked topic stays a search.
  if (pick?.kind !== 'topic' || speaker !== undefined || topic !== undefined) return invocation;
  return { command: 'topics', options: { topic: address(pick), ...where, ...(page === undefined ? {} : { page }) } };
}

function address({ id, record }: { readonly id: string; readonly record: string | undefined }): string {
  return record === undefined ? id : `${id}@${record}`;
}
