import { cut } from '../words/cut.ts';
import type { ImportProblem } from '../account.ts';
import type { Conversation, Segment } from '../format.ts';
import { UNKNOWN_SPEAKER } from '../../record/unknown-speaker.ts';
import { describeSpeaker } from './describe.ts';
import { readLabel } from './read-label.ts';
import type { SpeakerFound, SpeakerMap } from './speakers.ts';
import { keyOf } from './voices.ts';

/** A file of a meeting, by its name. */
export interface NamedTalk {
  readonly name: string;
  readonly talk: Conversation;
}

/** Where a file marks that another person speaks. */
export interface VoiceChange {
  readonly name: string;
  readonly line: number;
}

/** Longest label in a message, in UTF-16 units, and how many are named. */
const LONGEST_LABEL = 40;
const MOST_LABELS = 3;

/**
 * What readers that know no cues leave in the words: `>>` and dashes of dialogue, and what whisper.cpp writes where the speaker
 * changes (option `--tinydiarize`).
 */
const MARKS_ANOTHER = /^\s*(?:>>|-\s)|\[SPEAKER_TURN\]/;

/** Whether a label of a map means the words that have none: it is the name that the report shows for who says them. */
export function meansUnlabelled(label: string): boolean {
  return keyOf(label) === keyOf(UNKNOWN_SPEAKER);
}

/**
 * Whom the person that imports names for the words without a label, as `{"Unknown speaker": "Jane Roe"}`; undefined where they
 * name nobody, or a file prints that very label, which it then means.
 * @param counts turns by label as printed
 */
export function namedForUnlabelled(
  named: SpeakerMap,
  counts: ReadonlyMap<string, number>,
): { readonly name: string; readonly roles: readonly string[] } | undefined {
  const given = named.get(UNKNOWN_SPEAKER) ?? [...named].find(([label]) => meansUnlabelled(label))?.[1];
  return given === undefined || [...counts.keys()].some(meansUnlabelled) ? undefined : given;
}

/** The speaker of all that is said, where no label is printed. @param lang BCP 47 tag of the meeting's language */
export function speakerOfAll(
  { name, roles }: { readonly name: string; readonly roles: readonly string[] },
  lang: string,
): SpeakerFound {
  const given = { label: '', name, roles };
  return describeSpeaker([{ read: readLabel(name), labels: [], turns: 0, given }], new Map(), lang, () => true);
}

/**
 * Where the files mark first that the voice changes: behind a mark of another speaker, and anywhere in an official report, which
 * sets each speech apart; undefined where nothing does. A mark before the first words changes nothing.
 */
function voiceChange(files: readonly NamedTalk[]): VoiceChange | undefined {
  let hasSpoken = false;
  for (const { name, talk } of files) {
    for (const segment of talk.segments) {
      if (!isSaid(segment)) continue;
      const marks = talk.words === 'edited' || segment.another === true || MARKS_ANOTHER.test(segment.text);
      if (hasSpoken && marks) return { name, line: segment.line };
      hasSpoken = true;
    }
  }
  return undefined;
}

function isSaid({ partType = 'speech', text }: Segment): boolean {
  return (partType === 'speech' || partType === 'question' || partType === 'answer') && text.trim() !== '';
}

/**
 * Why the words without a label cannot be named as one person's: others have labels, or the voice changes. Undefined where they
 * can, or nobody names them.
 * @param counts turns by label as printed
 */
export function unlabelledProblem(
  files: readonly NamedTalk[],
  counts: ReadonlyMap<string, number>,
  named: SpeakerMap,
): ImportProblem | undefined {
  if (namedForUnlabelled(named, counts) === undefined) return undefined;
  const without = `Take “${UNKNOWN_SPEAKER}” out of the file of --speakers; to name who speaks, write “Name: ” before the words.`;
  if (counts.size > 0) {
    const message = `Some words have labels (${someOf(counts)}), so who says the rest is not known. ${without}`;
    return { where: '--speakers', line: undefined, message };
  }
  const change = voiceChange(files);
  if (change === undefined) return undefined;
  const message = `Here another person begins to speak, so who says which words is not known. ${without}`;
  return { where: change.name, line: change.line, message };
}

/**
 * How to name who says it all, where no words have a label and nothing marks that the voice changes; else nothing.
 * @param counts turns by label as printed
 */
export function unlabelledHint(
  files: readonly NamedTalk[],
  counts: ReadonlyMap<string, number>,
  named: SpeakerMap,
): readonly string[] {
  if (counts.size > 0 || namedForUnlabelled(named, counts) || voiceChange(files)) return [];
  return [
    `If one person says all of it, name them: write a file with {${JSON.stringify(UNKNOWN_SPEAKER)}: "Full Name"} and add --speakers map.json.`,
  ];
}

function someOf(counts: ReadonlyMap<string, number>): string {
  const labels = [...counts.keys()].slice(0, MOST_LABELS).map((label) => cut(label, LONGEST_LABEL));
  return [...labels, ...(counts.size > MOST_LABELS ? ['…'] : [])].join(', ');
}
