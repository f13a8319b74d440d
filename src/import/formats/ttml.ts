import { cueConversation } from '../cues/conversation.ts';
import { type Cue, CUES } from '../cues/cue.ts';
import { isTtml, ttmlNames } from '../cues/ttml-names.ts';
import { type TtmlCue, TtmlReader } from '../cues/ttml-reader.ts';
import { type Conversation, type Format, type ReadingNote, Refusal } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { count, emptyTally, noteOf } from '../tally.ts';
import type { Visiting } from '../xml/runs.ts';
import { walkXml } from '../xml/walk.ts';

/**
 * Captions in XML: TTML (W3C), also called DFXP, and the profiles of broadcasters (EBU-TT, IMSC, SMPTE-TT). Its cues are counted as the `p`
 * of its body.
 */
export const ttml: Format = {
  id: 'ttml',
  name: 'TTML',
  units: CUES,
  detect: ({ root }) => root?.name === 'tt' && isTtml(root.namespace),
  read,
};

function read({ text }: ImportFile, known?: ReadonlySet<string>): Conversation {
  const reader = new TtmlReader(ttmlNames(text));
  const counting = countingParagraphs();
  walkXml(text, [reader, counting.visitor]);
  const present = counting.result();
  if (present === 0) {
    throw new Refusal(
      'No cue is in this file: its <body> has no <p>. Save the captions again as TTML, as text and not as pictures.',
    );
  }
  const { labelOf, people } = reader.agents.result();
  const cues = reader.cues.map((cue) => cueOf(cue, labelOf));
  const voices = new Set(cues.flatMap(({ runs }) => runs.flatMap(({ voice }) => voice ?? [])));
  const { segments, omitted, notes } = cueConversation(cues, known, voices.size > 0);
  return {
    kind: 'conversation',
    segments,
    omitted: [...reader.omitted, ...omitted],
    notes: [...notes, ...readingNotes(reader.cues)],
    about: { title: reader.title, lang: reader.lang },
    present,
    people: people.filter(({ label }) => voices.has(label)),
    words: undefined,
  };
}

function cueOf({ line, start, end, runs }: TtmlCue, labelOf: (reference: string) => string): Cue {
  const areKnown = !Number.isNaN(start) && !Number.isNaN(end);
  return {
    line,
    start: areKnown ? start : undefined,
    end: areKnown ? end : undefined,
    runs: runs.map((run) => ({ ...run, voice: run.voice === undefined ? undefined : labelOf(run.voice) })),
    raw: '<p>',
  };
}

/** Counts the paragraphs of a document's body, apart from reading them. */
function countingParagraphs(): Visiting<number> {
  let paragraphs = 0;
  const visitor = {
    open: ({ name, namespace }: { readonly name: string; readonly namespace: string }) => {
      if (name === 'p' && isTtml(namespace)) paragraphs += 1;
    },
    close: () => undefined,
    text: () => undefined,
  };
  return { visitor, result: () => paragraphs };
}

function readingNotes(cues: readonly TtmlCue[]): readonly ReadingNote[] {
  const readings = emptyTally();
  for (const { hasReadings, line } of cues) if (hasReadings) count(readings, line);
  return noteOf(
    readings,
    'This cue has readings beside its words (ruby).',
    'cues have readings beside their words (ruby)',
    'The words are imported, the readings left out.',
  );
}
