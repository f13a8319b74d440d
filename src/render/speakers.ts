import type { Archive } from '../answers/archive.ts';
import type { SpeakerAnswer, SpeakerCount } from '../answers/schema.ts';
import type { SpeakerId } from '../record/schema.ts';
import { listed, nameWithJointly, recordOf, recordTitle, speakerNames, speakerOf } from './names.ts';
import type { Heading } from './phrase.ts';
import { countText, DOT, pageText, type PlaceText } from './words.ts';

/** The parts of `/who` with lines of their own, in the order shown. Reporters stand with the institutions. */
export const SPEAKING_SECTIONS: readonly { readonly title: string; readonly parts: readonly SpeakerCount['part'][] }[] =
  [
    { title: 'Took part', parts: ['took-part'] },
    { title: 'Institutions', parts: ['institution', 'reporter'] },
    { title: 'Also quoted', parts: ['also-quoted'] },
  ];

/** The last part of `/who`: names only, with the lines about each. */
export const SPOKEN_ABOUT = 'Spoken about, no line of their own';

const PART_TEXTS: Readonly<Record<SpeakerCount['part'], string>> = {
  'took-part': 'Took part',
  institution: 'Institution',
  'also-quoted': 'Also quoted',
  reporter: 'Reporter',
  'spoken-about': 'Spoken about',
};

/** Most other names shown in a profile: it is a heading, not a list. */
const OTHER_NAMES_SHOWN = 3;

/** `Joe Biden`, `Biden and Kishida, jointly`, `Republic World, as reporter`. */
export function whoName(speaker: SpeakerCount, archive: Archive): string {
  if (speaker.part === 'reporter') return `${speaker.name}, as reporter`;
  return nameWithJointly(recordOf(archive, speaker.record), speaker.speaker);
}

/** How a speaker without a line of their own is in the record all the same; undefined for one with lines. */
export function silence(speaker: SpeakerCount, archive: Archive): string | undefined {
  if (speaker.said > 0) return undefined;
  if (speaker.jointly > 0) {
    const partners = jointPartners(speaker, archive);
    return partners ? `reported only jointly with ${partners}` : 'reported only jointly';
  }
  return speaker.about > 0 ? `spoken about in ${countText(speaker.about, 'line')}` : 'no line';
}

/** With whom a speaker speaks jointly, by short name; empty where the record does not say. */
function jointPartners({ record, speaker }: SpeakerCount, archive: Archive): string {
  const found = recordOf(archive, record);
  const groups = found?.groups.get(speaker as SpeakerId) ?? [];
  const members = groups.flatMap((group) => speakerOf(found, group)?.members ?? []);
  const partners = [...new Set<string>(members)].filter((id) => id !== speaker);
  return listed(partners.map((id) => speakerOf(found, id)?.shortName ?? speakerNames(found, [id])));
}

/** The heading of a profile: `Fumio Kishida`, `Took part · Japanese PM · also 岸田文雄, PM Kishida`. */
export function profileHeading(answer: SpeakerAnswer, archive: Archive, place: PlaceText = pageText): Heading {
  const { speaker } = answer;
  const details = speakerOf(recordOf(archive, speaker.record), speaker.speaker);
  const roles = details?.roles.map(({ title }) => title) ?? [];
  const others = [...new Set(details?.altNames.map(({ value }) => value))].slice(0, OTHER_NAMES_SHOWN);
  const parts = [PART_TEXTS[speaker.part], ...roles];
  if (others.length > 0) parts.push(`also ${others.join(', ')}`);
  return { title: [whoName(speaker, archive)], detail: [[...parts, place(answer)].filter(Boolean).join(DOT)] };
}

/** Over the lines of a profile: those of the speaker, those said jointly, those of others about the speaker. */
export function profileTitles(
  speaker: SpeakerCount,
  archive: Archive,
): { readonly said: string; readonly jointly: string; readonly about: string } {
  const partners = jointPartners(speaker, archive);
  return {
    said: `By ${nameWithJointly(recordOf(archive, speaker.record), speaker.speaker)}`,
    jointly: partners ? `Jointly with ${partners}` : 'Jointly',
    about: `By others, about ${speaker.name}`,
  };
}

/** Said first in a profile: whose words the record does not hold. Undefined where it holds some. */
export function noOwnWords(speaker: SpeakerCount, archive: Archive): string | undefined {
  if (!lacksOwnWords(speaker)) return undefined;
  if (speaker.said > 0) return 'This record holds what others report.';
  const whose = speakerOf(recordOf(archive, speaker.record), speaker.speaker)?.possessive ?? `${speaker.name}’s`;
  return `This record holds none of ${whose} own words. ${OTHERS_REPORT}`;
}

/** Said first in a search that names speakers whose own words no record holds. */
export function zeroVerbatimBy(named: readonly SpeakerCount[], archive: Archive): string | undefined {
  // A place such as Taiwan is searched for as a subject; that it does not speak is no news.
  const speaking = named.filter(({ part }) => part !== 'spoken-about');
  // Someone may stand in several records under one name.
  const silent = [...Map.groupBy(speaking, ({ name }) => name).values()].filter((one) => one.every(lacksOwnWords));
  if (silent.length === 0) return undefined;
  const records = [...new Set(silent.flat().map(({ record }) => record))];
  // Where several are open the one is named, for the lines shown may be of others.
  const title = recordTitle(archive, records[0]!) ?? 'This record';
  const holds = records.length > 1 ? 'The records hold' : `${title} holds`;
  return `${holds} ${countText(0, 'verbatim line')} by ${listed(silent.map(([one]) => one!.name))}.`;
}

/** Follows where lines are shown all the same. */
const OTHERS_REPORT = 'It holds what others report.';

/** The reporter is left out: the record is their report. */
function lacksOwnWords({ counts, part }: SpeakerCount): boolean {
  return counts.verbatim === 0 && part !== 'reporter';
}
