import type { Archive } from '../../answers/archive.ts';
import { countFidelities } from '../../answers/tallies.ts';
import type { Counts, SpeakerAnswer, SpeakerCount, SpeakersAnswer, StatementView } from '../../answers/schema.ts';
import type { RecordId, SpeakerId } from '../../record/schema.ts';
import { recordTitle } from '../names.ts';
import { noOwnWords, profileTitles, silence, SPEAKING_SECTIONS, SPOKEN_ABOUT, whoName } from '../speakers.ts';
import { NBSP } from '../nbsp.ts';
import { countText, DOT, fidelityCounts, numberText } from '../words.ts';
import { type Body, menuNote, type Place, upTo } from './body.ts';
import { lengthOf, type Section } from './card.ts';
import { bold, countsText, inline, small, totalText } from './markup.ts';

/** Room kept for the names of those who are only spoken about, in UTF-16 units. */
const ABOUT_ROOM = 800;

/** `/who`: who took part, institutions, and who is only spoken about. */
export function speakersBody({ speakers }: SpeakersAnswer, { archive, room, audience }: Place): Body {
  const about = speakers.filter(({ part }) => part === 'spoken-about');
  const names = about.length > 0 ? [`${small(SPOKEN_ABOUT)}\n${namesWithin(about, ABOUT_ROOM)}`] : [];
  const note = menuNote(speakers.length, 'who', audience);
  let left = room - lengthOf([names, note]);
  const sections: Section[] = [];
  for (const { title, parts } of SPEAKING_SECTIONS) {
    const texts = speakers.filter(({ part }) => parts.includes(part)).map((speaker) => speakerText(speaker, archive));
    if (texts.length === 0) continue;
    const section = upTo([small(title), ...texts], left, (more) => countText(more, 'more speaker'));
    left -= section.reduce((sum, text) => sum + text.length + 1, 0);
    sections.push(section);
  }
  return [...sections, names, note];
}

function speakerText(speaker: SpeakerCount, archive: Archive): string {
  const why = silence(speaker, archive);
  return [
    totalText(whoName(speaker, archive), speaker.said, recordTitle(archive, speaker.record)),
    small([countsText(fidelityCounts(speaker.counts, 'show')), ...(why === undefined ? [] : [inline(why)])].join(DOT)),
  ].join('\n');
}

/** `China 8 · Australia 2`, as many as fit. */
function namesWithin(speakers: readonly SpeakerCount[], room: number): string {
  const names = speakers.map(({ name, about }) => `${inline(name)}${NBSP}${numberText(about)}`);
  let used = 0;
  const shown = names.filter((name) => (used += name.length + DOT.length) <= room);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${numberText(more)}${NBSP}more`] : [])].join(DOT);
}

/** A profile: what the record holds by the speaker, jointly and about them, in counts on its first page; then lines. */
export function profileBody(answer: SpeakerAnswer, { archive }: Place): Body {
  const { speaker } = answer;
  const none = noOwnWords(speaker, archive);
  const groups = groupsOf(answer, archive);
  const summary = answer.page === 1 ? groups.filter(({ total }) => total > 0) : [];
  return [
    [
      ...(none ? [`${bold(countText(0, 'verbatim line'))}\n${inline(none)}`] : []),
      ...summary.map(
        ({ title, total, counts }) =>
          `${totalText(title, total)}\n${small(countsText(fidelityCounts(counts, 'hide')))}`,
      ),
    ],
    ...groups.flatMap(({ title, lines: [first, ...others] }) =>
      first ? [[bold(title), first], ...others.map((view) => [view])] : [],
    ),
  ];
}

interface Group {
  readonly title: string;
  readonly total: number;
  readonly counts: Counts;
  readonly lines: readonly StatementView[];
}

function groupsOf({ speaker, said, jointly, about }: SpeakerAnswer, archive: Archive): readonly Group[] {
  const titles = profileTitles(speaker, archive);
  const all = archive.tallies.get(speaker.record as RecordId)?.lines.get(speaker.speaker as SpeakerId);
  const counted = (numbers: Uint32Array = new Uint32Array()): Counts => countFidelities(archive.corpus, numbers);
  return [
    { title: titles.said, total: speaker.said, counts: speaker.counts, lines: said },
    { title: titles.jointly, total: speaker.jointly, counts: counted(all?.jointly), lines: jointly },
    { title: titles.about, total: speaker.about, counts: counted(all?.about), lines: about },
  ];
}
