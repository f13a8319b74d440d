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
  /** Who says who said what, and tells what nobody says: the publisher, or the transcript itself. */
  readonly reporter: SpeakerDraft;
  readonly publisher: SpeakerDraft | undefined;
  /** All of them, each once. */
  readonly all: readonly SpeakerDraft[];
}

/** Gives every party its id, its names and its offices. @param isMachine whether a machine recognised the words */
export function partiesOf({ lang, publisher: name }: Meeting, found: SpeakersFound, isMachine: boolean): Parties {
  const giveId = idGiver('speaker');
  const speakers = found.speakers.map((speaker) => ({ id: giveId(speaker.name), ...namesOf(speaker, lang) }));
  const known = speakers.find((speaker) => speaker.name === name);
  const publisher =
    name === undefined ? undefined : (known ?? ({ id: giveId(name), type: 'organization', name } as const));
  // Who spoke is what the machine says, whoever published it.
  const reporter =
    publisher && !isMachine
      ? publisher
      : ({
          id: giveId('transcript'),
          type: 'organization',
          name: isMachine ? 'Machine transcript' : 'Transcript',
        } as const);
  const all = new Set<SpeakerDraft>([...speakers, ...(publisher ? [publisher] : []), reporter]);
  return { speakers, reporter, publisher, all: [...all] };
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
