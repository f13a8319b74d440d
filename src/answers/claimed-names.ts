import type { CorpusRecord } from '../corpus/corpus.ts';
import type { RecordId, Speaker, SpeakerId } from '../record/schema.ts';
import { isCommon } from '../search/common-words.ts';
import { fold } from '../search/fold.ts';
import { entryKey, type LexiconEntry, nameKey } from '../search/lexicon.ts';
import { pronounOf } from '../search/passages/record-speakers.ts';
import { stem } from '../search/stem.ts';
import { tokenizeQuery } from '../search/tokenize.ts';
import type { Archive } from './archive.ts';
import { isOffice } from './attribution/unknown-names.ts';
import { addressIn, areOneLabel, nameParts, surnameAlone } from './claimed-labels.ts';
import { linesOf } from './of-speaker.ts';
import { type NameRef, nameTableOf, resolveName } from './resolve-name.ts';

/** A speaker that a name may mean, with the name that tells whether two are the same. */
interface Meant {
  readonly ref: NameRef;
  readonly name: string;
}

/**
 * The speakers that a name means: those that bear it; else, without what it says of their office, those that bear the rest. A
 * first name with a surname also means the only one whom a record knows by title and surname alone.
 */
export function speakersMeant(archive: Archive, records: readonly CorpusRecord[], asked: string): readonly Meant[] {
  const named = bearers(archive, records, asked);
  const meant = asAddressed(asked, [...named, ...labelled(archive, records, asked, named)]);
  return meant.filter((one) => !meant.some((other) => isRarerLabelOf(one, other)));
}

function speakerOf({ record, id }: NameRef): Speaker | undefined {
  return record.speakers.get(id as SpeakerId);
}

/**
 * Those who are addressed as a name does. A pronoun that the record gives is sure; the title of a label, which may be misprinted,
 * or mistaken by who asks, only chooses among several.
 */
function asAddressed(asked: string, meant: readonly Meant[]): readonly Meant[] {
  const address = addressIn(asked);
  if (!address) return meant;
  const possible = meant.filter(({ ref }) => (pronounOf(speakerOf(ref)) ?? address) === address);
  const alike = possible.filter(({ name }) => (addressIn(name) ?? address) === address);
  return alike.length > 0 ? alike : possible;
}

/** Whether two are one speaker under two labels, and the first has fewer lines. */
function isRarerLabelOf({ ref }: Meant, { ref: other }: Meant): boolean {
  if (ref.record !== other.record || !areOneLabel(ref.record, ref.id as SpeakerId, other.id as SpeakerId)) return false;
  return linesOf(ref).length < linesOf(other).length;
}

function bearers(archive: Archive, records: readonly CorpusRecord[], asked: string): readonly Meant[] {
  const asTyped = resolved(archive, records, asked);
  if (asTyped.length > 0) return ofThatOffice(archive, asked, asTyped);
  for (const name of withoutOffices(asked)) {
    const persons = resolved(archive, records, name).filter(({ ref }) => speakerOf(ref)?.type === 'person');
    if (persons.length > 0) return persons;
  }
  return [];
}

function resolved(archive: Archive, records: readonly CorpusRecord[], name: string): readonly Meant[] {
  const found = resolveName(archive, records, 'speaker', name);
  if (found.kind === 'unknown') return [];
  if (found.kind === 'found') return [meantBy(found.ref)];
  const meant = found.choices.map(({ record, id }) =>
    meantBy({ record: archive.corpus.byId.get(record as RecordId)!, id }),
  );
  const names = new Set(meant.map(({ name }) => name));
  if (!found.capped || names.size > 1) return meant;
  // Choices asked back are few; whoever is in more records than that is meant in all of them.
  const [label] = names;
  const entries = nameTableOf(archive, records, 'speaker').byName.get(nameKey(termsOf(label!))) ?? [];
  return entries.filter((entry) => entry.label === label).map((entry) => meantBy(refOf(archive, entry)));
}

function meantBy(ref: NameRef): Meant {
  return { ref, name: speakerOf(ref)?.name ?? ref.id };
}

function refOf({ corpus }: Archive, { record, id }: LexiconEntry): NameRef {
  return { record: corpus.byId.get(record)!, id };
}

function termsOf(text: string): readonly string[] {
  return tokenizeQuery(text).map(({ term }) => term);
}

/** Of several, those who hold the office in exactly these words: `the US President` is not the `US President before Biden`. */
function ofThatOffice({ index }: Archive, asked: string, meant: readonly Meant[]): readonly Meant[] {
  const telling = termsOf(asked).filter((term) => !isCommon(term));
  const exact = meant.filter(({ ref: { record, id } }) =>
    index.lexicon.byId
      .get(entryKey({ kind: 'speaker', record: record.record.id, id }))
      ?.titles.some(({ words }) => words.join(' ') === telling.join(' ')),
  );
  return exact.length > 0 ? exact : meant;
}

/** A name without what it says of an office: before it, up to the last word of that, or behind a comma or bracket. */
function withoutOffices(asked: string): readonly string[] {
  const [before = ''] = asked.split(/[,(]/);
  const words = before.trim().split(/\s+/);
  const last = words.slice(0, -1).findLastIndex((word) => isOffice(fold(word)));
  const name = words.slice(last + 1);
  const isOfficeAlone = isOffice(fold(words.at(-1)!));
  if (isOfficeAlone || (last < 0 && before === asked)) return [];
  if (!/^(?:of|for)$/i.test(name[0]!)) return [name.join(' ')];
  // `Secretary of State Blinken`: how many words the office has is not known.
  return name.slice(2).map((_, at) => name.slice(at + 2).join(' '));
}

/** Those known by title and surname alone, in the records where no one bears the name. */
function labelled(
  archive: Archive,
  records: readonly CorpusRecord[],
  asked: string,
  named: readonly Meant[],
): readonly Meant[] {
  const names = [asked, ...withoutOffices(asked)].map(nameParts).filter((parts) => parts.length > 1);
  const surname = names.at(-1)?.at(-1);
  if (surname === undefined || named.some(({ ref }) => speakerOf(ref)?.type !== 'person')) return [];
  const known = new Set(named.map(({ ref }) => ref.record));
  const entries = nameTableOf(archive, records, 'speaker').byStem.get(stem(termsOf(surname).at(-1) ?? '')) ?? [];
  return entries.flatMap((entry) => {
    const ref = refOf(archive, entry);
    if (known.has(ref.record) || surnameAlone(speakerOf(ref)!) !== surname) return [];
    return [{ ref, name: named[0]?.name ?? entry.label }];
  });
}
