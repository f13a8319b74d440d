import { draftReport } from '../src/import/article/draft-report.ts';
import { readRecord } from '../src/index.ts';
import { judgeDraft, type Line } from './lib/article/judge.ts';
import { print, printProblems } from './lib/print.ts';
import { shorten, table } from './lib/table.ts';

/** The record made by hand from a news report, beside the report itself. */
const RECORD = `${import.meta.dirname}/../data/biden-kishida-2022-01-21`;
/** Least that a draft of its 16 statements must give. */
const LEAST_FOUND = 14;
const LEAST_FIDELITY = 14;

/** Drafts the first record's report from its plain text and compares that with the record; 1 where it falls short. */
export async function benchArticle(): Promise<number> {
  const parsed = await readRecord(RECORD);
  if (!parsed.ok) return printProblems(['the record is refused.']);
  const { record } = parsed;
  const text = record.sources.find(({ kind }) => kind === 'report')?.text ?? '';
  const { lines, extra } = judgeDraft(record, text, draftReport(text));
  const count = (is: (line: Line) => boolean): number => lines.filter(is).length;
  const found = count(({ drafted }) => drafted !== undefined);
  const fidelity = count((line) => line.fidelity === 'right');
  const wrong = count(({ speaker }) => speaker === 'wrong');
  print('\n## Statements drafted from a news report\n');
  print(table(HEAD, lines.map(row)));
  print(`\nFound ${found} of ${lines.length}; ${extra.length} more that the record does not have.`);
  print(
    `Of those found: speaker right ${count(({ speaker }) => speaker === 'right')}, unknown ${count(({ speaker }) => speaker === 'unknown')}, wrong ${wrong};`,
  );
  print(`fidelity right ${fidelity}; all quoted words right ${count(({ quoted }) => quoted === 'right')}.`);
  for (const words of extra) print(`More: ${shorten(words, 100)}`);
  return printProblems([
    ...(found < LEAST_FOUND ? [`${found} statements are found, and ${LEAST_FOUND} is the least.`] : []),
    ...(wrong > 0 ? [`${wrong} statements are given to a wrong speaker.`] : []),
    ...(fidelity < LEAST_FIDELITY ? [`fidelity is right for ${fidelity}, and ${LEAST_FIDELITY} is the least.`] : []),
  ]);
}

const HEAD = ['statement', 'overlap', 'speaker', 'fidelity', 'quoted', 'words of attribution'];

function row({ id, words, overlap, drafted, speaker, fidelity, quoted, name }: Line): readonly string[] {
  const label = `${id} ${shorten(words, 40)}`;
  if (!drafted) return [label, overlap.toFixed(2), 'not found', '', '', ''];
  return [
    label,
    overlap.toFixed(2),
    `${speaker}: ${name}`,
    fidelity ?? '',
    quoted ?? '',
    shorten(drafted.attributionText ?? '', 40),
  ];
}
