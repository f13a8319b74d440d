import { FIDELITIES, type Fidelity } from '../../record/schema.ts';
import { cleanTyped } from '../../render/clean.ts';
import type { Changed, OpenDraft } from '../../review/open-draft.ts';
import { setNewSpeaker, setSpeaker, SPEAKER_TYPES, speakerNear, speakerTyped } from '../../review/speaker.ts';
import { type Page, sentence, speakerList } from './text.ts';

const NEW_SPEAKER =
  'For someone new, say first what they are: person Joe Biden, organization White House, group Both sides.';

/** A label by its number, its name, or a beginning that only one has. */
export function fidelityTyped(words: string): Fidelity | undefined {
  const typed = words.trim().toLowerCase().replace(/\s+/g, '-');
  const exact = FIDELITIES.find((fidelity, at) => fidelity === typed || String(at + 1) === typed);
  const begins = typed === '' ? [] : FIDELITIES.filter((fidelity) => fidelity.startsWith(typed));
  return exact ?? (begins.length === 1 ? begins[0] : undefined);
}

/** Those who can be said to speak, numbered, and how someone new is named. */
export function speakerQuestion(draft: OpenDraft, page: Page): string {
  return `${speakerList(speakersOf(draft), page)}${sentence(NEW_SPEAKER, page)}`;
}

function speakersOf({ record }: OpenDraft): OpenDraft['record']['speakers'] {
  return record.speakers.filter(({ type }) => type !== 'place');
}

/** The change that names a speaker; where it is not clear who is meant, what to type. */
export function speakerChange(draft: OpenDraft, id: string, words: string, page: Page): Changed | string {
  const speakers = speakersOf(draft);
  if (words === '') return `Type s and a speaker or their number:\n${speakerList(speakers, page)}${NEW_SPEAKER}`;
  const known = speakers[Number(words) - 1]?.id ?? speakerTyped(draft, words);
  if (known !== undefined) return setSpeaker(draft, id, known);
  const [type = '', ...name] = words.split(' ');
  const kind = SPEAKER_TYPES.find((one) => one === type.toLowerCase());
  if (kind && name.length > 0) return setNewSpeaker(draft, id, kind, name.join(' '));
  const near = speakerNear(draft, words);
  const meant = near === undefined ? '' : ` The nearest is ${near}.`;
  return `No speaker of this record is called "${cleanTyped(words)}".${meant} For someone new, say first what they are: person ${cleanTyped(words)}`;
}
