import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Range, Statement } from '../record/record.ts';
import type { Fidelity, Speaker, SpeakerId } from '../record/schema.ts';
import { type Cited, membersOf } from './cited.ts';
import { isChat } from './work.ts';

/*
 * A sentence that attributes a line as news agencies do: full name with title at the first mention, *said*, and by whose
 * report it is known. The words are the record's, character for character: in quotation marks only where they stand
 * together in the held text as somebody's own words, else the whole line as the source prints it, without marks of ours.
 */

/** Labels under which what is quoted is whole sentences of the speaker's. A fragment alone would not be one. */
const SENTENCES: ReadonlySet<Fidelity> = new Set(['verbatim', 'edited-record', 'verbatim-reported', 'interpreted']);

/** `“…,” the White House said in a statement, according to Republic World.` */
export function apLine(holder: CorpusRecord, statement: Statement, cited: Cited): string {
  const { text, fidelity, speakers } = statement;
  const by = according(cited, fidelity);
  if (fidelity === 'narration') return `${sentence(by ?? plainSpeakers(holder, speakers))}: ${ended(text)}`;
  const who = plainSpeakers(holder, speakers);
  const ranges = SENTENCES.has(fidelity) ? ownWords(statement) : [];
  const [first, ...rest] = ranges.map(({ start, end }) => text.slice(start, end));
  if (first === undefined) return `${sentence(withBy(who, by))}: ${ended(text)}`;
  const said = withBy(`${who} ${saidHow(holder, statement, cited)}`, by);
  // A source that goes on with who said it has the comma inside its marks: the sentence goes on so as well.
  if (!first.endsWith(',')) return ended(`${sentence(said)}: ${[first, ...rest].map(inMarks).join(' ')}`);
  return rest.length === 0
    ? `${inMarks(first)} ${said}.`
    : ended(`${inMarks(first)} ${said}, ${rest.map(inMarks).join(' ')}`);
}

function withBy(text: string, by: string | undefined): string {
  return by === undefined ? text : `${text}, ${by}`;
}

/** Quotation marks of ours. What is inside is not touched, so a full stop of ours stands outside. */
function inMarks(words: string): string {
  return `“${words}”`;
}

function ended(text: string): string {
  return /[.?!…。？！]["'”’」』)\]]*$/u.test(text.trimEnd()) ? text : `${text}.`;
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Stretches of a statement that are the speaker's words: what is quoted, or all of a turn, each as it stands together. */
function ownWords({ spans, quoted }: Statement): readonly Range[] {
  if (quoted.length > 0) return quoted;
  let from = 0;
  return spans.map(({ start, end }) => {
    const stretch = { start: from, end: from + end - start };
    from = stretch.end + 1;
    return stretch;
  });
}

/** By whose account it is known, where that is not the speaker's own document. */
function according({ work, original }: Cited, fidelity: Fidelity): string | undefined {
  const name = work.organization ?? work.container;
  if (original || fidelity === 'narration') return `according to ${name ?? 'a report'}`;
  if (work.kind !== 'transcript') return undefined;
  if (isChat(work)) return `according to a chat${name === undefined ? '' : ` published by ${name}`}`;
  return name === undefined ? 'according to a transcript' : `according to a transcript by ${name}`;
}

function saidHow(holder: CorpusRecord, { fidelity, speakers, derivedFrom }: Statement, { source }: Cited): string {
  const document = derivedFrom.map((id) => holder.sources.get(id)).find((found) => found !== undefined) ?? source;
  const own = document.publisher !== undefined && speakers.includes(document.publisher);
  if (fidelity === 'interpreted') return 'said through an interpreter';
  if (own && document.kind === 'statement') return 'said in a statement';
  if (own && document.kind === 'post')
    return document.container === undefined ? 'said in a post' : `said on ${document.container}`;
  return 'said';
}

/** Full names with titles; those who speak as a group each by their own. */
function plainSpeakers(holder: CorpusRecord, ids: readonly SpeakerId[]): string {
  const names = membersOf(holder, ids).map((id) => {
    const speaker = holder.speakers.get(id);
    return speaker ? withTitle(speaker) : id;
  });
  // No comma before "and" in a simple series.
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A short title stands before the name; a longer one, which describes, between commas after it. */
function withTitle({ type, name, roles, altNames }: Speaker): string {
  if (type !== 'person') {
    const spoken = altNames.some(({ value }) => value === `The ${name}`);
    return spoken ? `the ${name}` : name;
  }
  const title = roles[0]?.title;
  // A name may have it already: `President Biden`.
  if (title === undefined || name.toLowerCase().includes(title.toLowerCase())) return name;
  const short = title.split(/\s+/).length <= 3 && !/\s(?:of|for|to|in|on|at|before|after|and|from|with)\s/i.test(title);
  return short ? `${title} ${name}` : `${name}, ${title},`;
}
