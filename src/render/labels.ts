import type { FLAGS } from '../answers/schema-parts.ts';
import type { StatementView } from '../answers/schema.ts';
import type { Fidelity } from '../record/schema.ts';

/** How a fidelity is shown, in every place Readout answers. */
export interface FidelityLabel {
  /** Repeats the word for the eye; never stands alone and never beside a zero. */
  readonly mark: string;
  readonly shown: string;
  /** The word after a count of one, and after any other count. */
  readonly one: string;
  readonly many: string;
  /** What the words of such a line are. */
  readonly meaning: string;
  /** Colour as 0xRRGGBB: one hue that fades with the speaker's share of the words. */
  readonly accent: number;
}

/** Label of each fidelity. The marks are single narrow characters, so that labels line up in a terminal. */
export const LABELS: Readonly<Record<Fidelity, FidelityLabel>> = {
  verbatim: {
    mark: '●',
    shown: 'Verbatim',
    one: 'verbatim',
    many: 'verbatim',
    meaning: 'the speaker’s own words',
    accent: 0x3d7dff,
  },
  'edited-record': {
    mark: '◎',
    shown: 'Edited record',
    one: 'edited record',
    many: 'edited record',
    meaning: 'the speaker’s words, tidied in an official report',
    accent: 0x568bf2,
  },
  'verbatim-reported': {
    mark: '◉',
    shown: 'Verbatim, as reported',
    one: 'verbatim, as reported',
    many: 'verbatim, as reported',
    meaning: 'a full sentence in quotation marks, in a report',
    accent: 0x6c97e6,
  },
  interpreted: {
    mark: '◌',
    shown: 'As interpreted',
    one: 'as interpreted',
    many: 'as interpreted',
    meaning: 'the words of an interpreter or translator',
    accent: 0x7b9dd9,
  },
  partial: {
    mark: '◐',
    shown: 'Partial quote',
    one: 'partial\u00a0quote',
    many: 'partial\u00a0quotes',
    meaning: 'partly in quotation marks',
    accent: 0x8aa2cc,
  },
  paraphrase: {
    mark: '○',
    shown: 'Paraphrase',
    one: 'paraphrase',
    many: 'paraphrases',
    meaning: 'the reporter’s words for what was said',
    accent: 0x9099a8,
  },
  narration: {
    mark: '–',
    shown: 'Narration',
    one: 'narration',
    many: 'narration',
    meaning: 'the reporter’s own voice',
    accent: 0x737884,
  },
};

/** Over the labels and what they mean, in label order. */
export const LABELS_TITLE = 'Labels, most faithful first';

const FLAG_TEXTS: Readonly<Record<(typeof FLAGS)[number], string>> = {
  'not-reviewed': 'not\u00a0reviewed',
  'error-in-source': 'error\u00a0in\u00a0source',
  'fragment-unsourced': 'fragment\u00a0unsourced',
};

const ATTRIBUTION_TEXTS: Readonly<Partial<Record<StatementView['attribution'], string>>> = {
  disputed: 'attribution\u00a0disputed',
  misattributed: 'misattributed\u00a0in\u00a0source',
  unknown: 'speaker\u00a0not\u00a0known',
};

/** The one flag a line shows, about its words. */
export function flagText({ flags: [flag] }: Pick<StatementView, 'flags'>): string | undefined {
  return flag && FLAG_TEXTS[flag];
}

/** A doubt about who spoke, said beside the speaker. */
export function attributionText({ attribution }: Pick<StatementView, 'attribution'>): string | undefined {
  return ATTRIBUTION_TEXTS[attribution];
}
