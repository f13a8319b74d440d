import type { Conversation } from '../format.ts';
import { idGiver } from './ids.ts';
import type { Meeting } from '../meeting.ts';
import { cut } from '../words/cut.ts';
import type { SpeakerDraft } from './source-entry.ts';
import { LONGEST_NAME } from '../../record/schema.ts';
import type { SpeakersFound } from '../speakers/speakers.ts';

/** Who has a part in a record that is made of transcripts. */
export interface Parties {
  /** By place in what was found. */
  readonly speakers: readonly SpeakerDraft[];
  /** Who says who said what, and tells what nobody says, of a source with such words: the publisher, or the document itself. */
  readonly reporterOf: (words: Conversation['words']) => SpeakerDraft;
  readonly publisher: SpeakerDraft | undefined;
  /** All of them, each once. */
  readonly all: readonly SpeakerDraft[];
}

/** What a source of such words is. */
export function documentOf(words: Conversation['words']): 'Machine transcript' | 'Chat' | 'Transcript' {
  if (words === 'recognised') return 'Machine transcript';
  return words === 'typed' ? 'Chat' : 'Transcript';
}

/** Gives every party its id, its names and its offices. @param words where those of each source come from */
export function partiesOf(
  { lang, publisher: name }: Meeting,
  found: SpeakersFound,
  words: readonly Conversation['words'][],
): Parties {
  const giveId = idGiver('speaker');
  const speakers = found.speakers.map((speaker) => ({ id: giveId(speaker.name), ...namesOf(speaker, lang) }));
  const known = speakers.find((speaker) => speaker.name === name);
  const publisher =
    name === undefined ? undefined : (known ?? ({ id: giveId(name), type: 'organization', name } as const));
  const documents = new Map<string, SpeakerDraft>();
  const reporterOf = (of: Conversation['words']): SpeakerDraft => {
    // Who spoke is what the machine says, whoever published it.
    if (publisher && of !== 'recognised') return publisher;
    const document = documentOf(of);
    const reporter = documents.get(document) ?? {
      id: giveId(of === 'typed' ? 'chat' : 'transcript'),
      type: 'organization',
      name: document,
    };
    documents.set(document, reporter);
    return reporter;
  };
  const reporters = words.map((of) => reporterOf(of));
  const all = new Set<SpeakerDraft>([...speakers, ...(publisher ? [publisher] : []), ...reporters]);
  return { speakers, reporterOf, publisher, all: [...all] };
}

/** Names and offices as a record takes them: none too long, none twice. */
export function namesOf(
  {
    name,
    type,
    altNames,
    roles,
  }: {
    readonly name: string;
    readonly type: SpeakerDraft['type'];
    readonly altNames: readonly string[];
    readonly roles: readonly string[];
  },
  lang: string,
): Omit<SpeakerDraft, 'id'> {
  const shown = cut(name, LONGEST_NAME);
  const others = [...new Set(altNames.map((other) => cut(other, LONGEST_NAME)))].filter((other) => other !== shown);
  const titles = [...new Set(roles.map((title) => cut(title, LONGEST_NAME)))];
  return {
    type,
    name: shown,
    ...(others.length > 0 && { altNames: others.map((value) => ({ value, lang })) }),
    ...(titles.length > 0 && { roles: titles.map((title) => ({ title })) }),
  };
}
