import { isWhatIsSaid } from '../../search/passages/reporting-words.ts';
import { besideQuotation } from './beside-quotation.ts';
import { type SpeechCue, endOfPhrase } from './cue.ts';
import { byParticiple } from './participles.ts';
import type { Read } from './read.ts';
import { type Subject, titledName } from './subject.ts';
import { subjectAt } from './subjects.ts';
import { byVerbs } from './verbs.ts';

/** Finds the words of a sentence, outside its quotations, that say who speaks; undefined where none do. */
export function cueOf(read: Read): SpeechCue | undefined {
  const source = bySource(read);
  // A release that nobody is said to have made tells less than a verb with its subject.
  if (source && !isVague(read, source.subject)) return source;
  return (
    byQuotedAs(read) ??
    byVerbs(read) ??
    source ??
    bySpeechNoun(read) ??
    byLabel(read) ??
    byParticiple(read) ??
    besideQuotation(read)
  );
}

function isVague(read: Read, subject: Subject | undefined): boolean {
  if (subject?.is !== 'noun') return !subject;
  const isNamed = read.found.names.some(({ titlesFrom, to }) => titlesFrom >= subject.from && to <= subject.to);
  return !subject.isDefinite && !subject.isOfOther && !isNamed;
}

/** `According to the council,` `as per the readout`: whoever else the sentence has speaking, this is who reports it. */
function bySource(read: Read): SpeechCue | undefined {
  const { words } = read.sentence;
  const at = words.findIndex(
    ({ term }, n) =>
      (term === 'according' && words[n + 1]?.term === 'to') || (term === 'as' && words[n + 1]?.term === 'per'),
  );
  if (at < 0 && words[0]?.term === 'per' && words[0].hasCapital && words[1]) return sourceFrom(read, 0, 1);
  return at < 0 || !words[at + 2] ? undefined : sourceFrom(read, at, at + 2);
}

function sourceFrom(read: Read, at: number, from: number): SpeechCue {
  const { words } = read.sentence;
  const subject = subjectAt(read, from, 'no-list');
  return {
    subject,
    attribution: { start: words[at]!.start, end: words[subject ? subject.to - 1 : endOfPhrase(words, from)]!.end },
  };
}

/** `Gray’s message to the town was short: “…”` */
function bySpeechNoun(read: Read): SpeechCue | undefined {
  const { words, tail } = read.sentence;
  const name = read.found.names.find(({ isPossessive, to }) => isPossessive && isWhatIsSaid(words[to]?.term ?? ''));
  if (!name || name.titlesFrom > 3) return undefined;
  const leads = [...words.slice(name.to + 1).map(({ gap }) => gap), tail].some((gap) => /:\s*❝/u.test(gap));
  if (!leads) return undefined;
  const subject = titledName(name);
  return { subject, attribution: { start: words[name.titlesFrom]!.start, end: words[name.to]!.end } };
}

/** `Bell: “…”` */
function byLabel(read: Read): SpeechCue | undefined {
  const { words, tail } = read.sentence;
  const subject = words.length > 0 ? subjectAt(read, 0) : undefined;
  if (subject?.is !== 'name' || !/^:\s*❝/u.test(words[subject.to]?.gap ?? tail)) return undefined;
  return { subject, attribution: { start: words[0]!.start, end: words[subject.to - 1]!.end } };
}

/** `quoted Dr. Mehta as saying`: who is quoted speaks, whoever quotes. */
function byQuotedAs(read: Read): SpeechCue | undefined {
  const { words } = read.sentence;
  const saying = words.findIndex(({ term }, at) => term === 'saying' && words[at - 1]?.term === 'as');
  if (saying < 0) return undefined;
  const name = read.found.names.find(({ to }) => to === saying - 1);
  if (!name || !/^(?:quoted|quotes|cited|cites)$/.test(words[name.titlesFrom - 1]?.term ?? '')) return undefined;
  const subject = titledName(name);
  return { subject, attribution: { start: words[name.titlesFrom - 1]!.start, end: words[saying]!.end } };
}
