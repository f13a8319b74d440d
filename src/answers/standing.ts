import type { Range, Statement } from '../record/record.ts';
import type { Standing } from './schema.ts';

/** Whose the words of a stretch of a statement are: the speaker's, or of whoever reports them. */
export function standingOf({ fidelity, quoted }: Statement, { start, end }: Range): Standing {
  switch (fidelity) {
    case 'verbatim':
      return 'said';
    case 'edited-record':
      return 'edited';
    case 'interpreted':
      return 'interpreted';
    case 'narration':
      return 'narrated';
    case 'verbatim-reported':
    case 'partial':
    case 'paraphrase':
      return quoted.some((range) => range.start <= start && end <= range.end) ? 'quoted' : 'reported';
  }
}
