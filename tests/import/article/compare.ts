import { draftReport } from '../../../src/import/article/draft-report.ts';
import type { Expected, MadeUpReport } from './made-up-reports.ts';

/** What a draft gives, in the form of what is expected of it. */
export function draftedAs(text: string): readonly Expected[] {
  const { parties, statements } = draftReport(text);
  return statements.map(({ span, fidelity, speaker, quoted }) => {
    const words = text.slice(span.start, span.end);
    return {
      from: words,
      to: words,
      ...(speaker !== undefined && { speaker: parties[speaker]!.name }),
      fidelity,
      ...(quoted.length > 0 && { quoted: quoted.map(({ start, end }) => text.slice(start, end)) }),
    };
  });
}

/** The drafts of a report with the words that the expected ones name, so that the two compare as they are. */
export function compared({ text, expected }: MadeUpReport): {
  drafted: readonly Expected[];
  expected: readonly Expected[];
} {
  const drafted = draftedAs(text).map((draft) => {
    const same = expected.find(({ from, to }) => draft.from.startsWith(from) && draft.to.endsWith(to));
    return same ? { ...draft, from: same.from, to: same.to } : draft;
  });
  return { drafted, expected };
}
