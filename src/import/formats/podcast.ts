import type { Conversation, Format } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { jsonText } from '../json/elements.ts';
import { paragraphed, type Piece, segmentOfPiece, sentencesOf } from '../json/pieces.ts';
import { conversationOf, readPieces } from '../json/read-pieces.ts';
import { printedLabel } from '../json/speaker-label.ts';
import { Times } from '../json/times.ts';
import { holds, listAt } from '../json/values.ts';

/** Transcripts of the podcast namespace: `segments` with `speaker`, `startTime`, `endTime` and `body`, of one word each or of several. */
export const podcast: Format = {
  id: 'podcast',
  name: 'Podcast transcript (JSON)',
  units: ['segment', 'segments'],
  detect: (file) => holds(listAt(file.json, 'segments'), ({ body }) => typeof body === 'string'),
  read: readPodcast,
};

function readPodcast(file: ImportFile): Conversation {
  const places = jsonText(file.text).elements(['segments']);
  const times = new Times();
  const { pieces, omitted } = readPieces(
    listAt(file.json, 'segments'),
    places,
    {
      unit: podcast.units[0],
      text: ({ body }) => body,
      speaker: ({ speaker }) => printedLabel(speaker),
      start: ({ startTime }) => startTime,
      end: ({ endTime }) => endTime,
    },
    times,
  );
  const segments = paragraphed(areWords(pieces) ? sentencesOf(pieces) : pieces.map(segmentOfPiece));
  return conversationOf(podcast.name, {
    segments,
    omitted,
    present: places.count,
    notes: times.notes(),
    about: {},
    words: undefined,
  });
}

/** Whether most pieces are single words. */
function areWords(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ text }) => !text.includes(' ')).length * 2 > pieces.length;
}
