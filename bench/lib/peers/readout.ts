import { type Archive, type MeetingRecord, openArchive, quote } from '../../../src/index.ts';
import { type Peer, type PeerIndex, TOP } from './peer.ts';

/** Readout through its public library; it is not told the kind of a search. */
export function readout(records: readonly MeetingRecord[]): Peer & {
  readonly build: () => PeerIndex & { readonly archive: Archive };
} {
  return {
    name: 'Readout',
    build: () => {
      const archive = openArchive(records);
      return {
        archive,
        search: (_kind, words) => {
          const answer = quote(archive, { words }, { pageSize: TOP });
          return answer.kind === 'quotes' ? answer.statements.map(({ text }) => text) : [];
        },
      };
    },
  };
}
