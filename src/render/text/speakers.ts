import type { Archive } from '../../answers/archive.ts';
import type { SpeakerAnswer, SpeakerCount, SpeakersAnswer, StatementView } from '../../answers/schema.ts';
import { recordTitle } from '../names.ts';
import { noOwnWords, profileTitles, silence, SPEAKING_SECTIONS, SPOKEN_ABOUT, whoName } from '../speakers.ts';
import { NBSP } from '../nbsp.ts';
import { countText, DOT, type FidelityCount, fidelityCounts, numberText } from '../words.ts';
import type { Block, TextOptions } from './page.ts';
import { writer } from './page.ts';
import { statementBlock } from './statement.ts';
import type { Segment } from './wrap.ts';

/** Counts by fidelity in one small line, the marks in their accents. */
export function countSegments(counts: readonly FidelityCount[], { style }: TextOptions): readonly Segment[] {
  return counts.flatMap(({ fidelity, mark, text }, at) => [
    { text: at > 0 ? DOT : '', paint: style.dim },
    { text: mark, paint: (part: string) => style.mark(fidelity, part) },
    { text: mark ? NBSP + text : text, paint: style.dim },
  ]);
}

/** The body of `/who`: who took part, institutions, and who is only spoken about. */
export function speakersBlocks(answer: SpeakersAnswer, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const speaking = SPEAKING_SECTIONS.flatMap(({ title, parts }): readonly Block[] => {
    const speakers = answer.speakers.filter(({ part }) => parts.includes(part));
    const [first, ...others] = speakers.map((speaker) => speakerLines(speaker, archive, options));
    return first ? [[...write.small(title), ...first], ...others] : [];
  });
  const about = answer.speakers.filter(({ part }) => part === 'spoken-about');
  if (about.length === 0) return speaking;
  const names = about.map((speaker) => `${speaker.name}${NBSP}${numberText(speaker.about)}`);
  return [...speaking, [...write.small(SPOKEN_ABOUT), ...write.normal(names.join(DOT))]];
}

function speakerLines(speaker: SpeakerCount, archive: Archive, options: TextOptions): Block {
  const write = writer(options);
  const title = recordTitle(archive, speaker.record);
  const why = silence(speaker, archive);
  return [
    ...write.segments(totalSegments(whoName(speaker, archive), speaker.said, title, options)),
    ...write.segments([
      ...countSegments(fidelityCounts(speaker.counts, 'show'), options),
      { text: why ? DOT + why : '', paint: options.style.dim },
    ]),
  ];
}

/** `Joe Biden · 4`, with the record's title where several are open. */
export function totalSegments(
  name: string,
  total: number,
  title: string | undefined,
  { style }: TextOptions,
): readonly Segment[] {
  const after = ['', numberText(total), ...(title ? [title] : [])];
  return [{ text: name, paint: style.bold }, { text: after.join(DOT) }];
}

/** The body of a profile: said by them, said jointly, said by others about them. */
export function profileBlocks(answer: SpeakerAnswer, archive: Archive, options: TextOptions): readonly Block[] {
  const { speaker, said, jointly, about } = answer;
  const write = writer(options);
  const titles = profileTitles(speaker, archive);
  const none = noOwnWords(speaker, archive);
  const first: Block = none
    ? [...write.strong(countText(0, 'verbatim line')), ...write.normal(none)]
    : write.segments(countSegments(fidelityCounts(speaker.counts, 'show'), options));
  const section = (title: string, total: number, lines: readonly StatementView[]): readonly Block[] =>
    lines.length === 0
      ? []
      : [
          write.segments(totalSegments(title, total, undefined, options)),
          ...lines.map((line) => statementBlock(line, archive, options)),
        ];
  return [
    first,
    ...section(titles.said, speaker.said, said),
    ...section(titles.jointly, speaker.jointly, jointly),
    ...section(titles.about, speaker.about, about),
  ];
}
