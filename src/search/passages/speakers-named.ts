import { namesAsTyped } from './names-as-typed.ts';
import { mainOffices, namesOf, type RecordSpeakers, soleOffices } from './record-speakers.ts';
import { SpeakerFinder, type SpeakersNamed } from './speaker-finder.ts';
import { type AskedWord, typedWords } from './typed-words.ts';

/**
 * The speakers of a record that a question names: by a full name, by two words of it or more, by surname, by the first
 * name, by what several are called (`the professor`), or by the letter that tells them apart (`C` for `PhD C`). A single
 * word names only where it is written as a name, with a capital letter, unless `written` says that people here type as
 * they like. Then, besides, an office or a first name that only one bears names them surely, and no one is named by a
 * name that what stands around it makes someone else’s.
 */
export function speakersNamed(
  text: string,
  words: readonly AskedWord[],
  known: RecordSpeakers,
  written: 'with-capital' | 'any-case' = 'with-capital',
): SpeakersNamed {
  const typed = typedWords(text, words);
  const asTyped = written === 'any-case' ? namesAsTyped(typed, known) : undefined;
  const finder = new SpeakerFinder(typed, known.titles, asTyped);
  const names = known.entries.flatMap((entry) =>
    asTyped ? namesOf(entry) : [...namesOf(entry), ...mainOffices(entry)],
  );
  names.sort((a, b) => b.words.length - a.words.length);
  const offices = asTyped ? soleOffices(known.entries).flatMap(asTyped.officesAt) : [];
  const whole = [
    ...names.map((name) => ({ length: name.words.length, find: () => finder.wholeName(name) })),
    ...offices.map((office) => ({ length: office.to - office.at, find: () => finder.office(office) })),
  ];
  for (const { find } of whole.sort((a, b) => b.length - a.length)) find();
  for (const name of names) finder.partOfName(name);
  finder.singleWords(names);
  if (asTyped) finder.namesakes(names);
  return finder.found();
}
