import { basename } from 'node:path';
import stringWidth from 'string-width';
import type { FileAccount, ImportProblem, ImportAccount, SpeakerAccount } from '../../import/account.ts';
import { cleanLine, cleanTyped } from '../../render/clean.ts';
import { wrapText } from '../../render/text/wrap.ts';

/** Most omissions of a file, and speakers, that are listed; `--json` prints all. */
const MOST_LISTED = 40;
/** Columns the text of an omission is cut to. */
const MOST_SHOWN = 60;

/** What an import gave, section by section, for a person to read. */
export function accountText(account: ImportAccount, width: number): string {
  const sections = [
    filesTable(account.files),
    speakersTable(account.speakers, account.draft ? 'statements' : 'turns'),
    account.topics.length > 0
      ? section(
          'Topics, found by counting words; no editor chose them',
          [account.topics.map(cleanLine).join(' · ')],
          width,
        )
      : '',
    ...account.files.map((file) => omissions(file)),
    notes(account, width),
  ];
  return sections.filter((text) => text !== '').join('\n');
}

/** Why nothing was imported, a problem a line, as editors and grep read it. */
export function problemsText(problems: readonly ImportProblem[]): string {
  return problems
    .map(({ where, line, message }) => {
      const place = line === undefined ? cleanLine(where) : `${cleanLine(where)}:${line}`;
      return `${[place, message].filter((part) => part !== '').join('  ')}\n`;
    })
    .join('');
}

function filesTable(files: readonly FileAccount[]): string {
  const rows = files.map(({ name, format, unit, unitPlural, present, imported, omitted }) => [
    shownName(name),
    format,
    `${number(imported)} of ${number(present)} ${present === 1 ? unit : unitPlural} imported`,
    omitted.length > 0 ? `${number(omitted.reduce((sum, { units = 1 }) => sum + units, 0))} not` : '',
  ]);
  return table(rows);
}

function speakersTable(speakers: readonly SpeakerAccount[], counted: 'turns' | 'statements'): string {
  if (speakers.length === 0) return '';
  const listed = speakers.toSorted((a, b) => b.turns - a.turns).slice(0, MOST_LISTED);
  const rows = listed.map(({ name, labels, turns, unknown }) => {
    const others = labels.filter((label) => label !== name).map((label) => cleanTyped(label));
    const told = [unknown ? 'not named' : '', others.join(', ')].filter((part) => part !== '').join(': ');
    return [cleanTyped(name), number(turns), told];
  });
  const more = speakers.length - listed.length;
  return `Speakers, and their ${counted}\n${table(rows)}${more > 0 ? `  and ${number(more)} more\n` : ''}`;
}

function omissions({ name, omitted }: FileAccount): string {
  if (omitted.length === 0) return '';
  const lines = omitted.slice(0, MOST_LISTED).map(({ line, text, why }) => {
    const words = cleanTyped(text, MOST_SHOWN);
    return `  ${shownName(name)}:${line}  ${why}${words === '' ? '' : `  ${words}`}\n`;
  });
  const more = omitted.length - MOST_LISTED;
  return `Not imported\n${lines.join('')}${more > 0 ? `  and ${number(more)} more: --json lists them all\n` : ''}`;
}

function notes({ files, notes }: ImportAccount, width: number): string {
  const ofFiles = files.flatMap((file) =>
    file.notes.map(({ line, message }) => (line === undefined ? message : `${message} (line ${line})`)),
  );
  return section('Worth knowing', [...ofFiles, ...notes].map(cleanLine), width);
}

function section(title: string, entries: readonly string[], width: number): string {
  if (entries.length === 0) return '';
  return `${title}\n${entries.map((entry) => hanging(entry, width)).join('')}`;
}

/** A text indented by two, its further lines as well. */
function hanging(text: string, width: number): string {
  return wrapText(text, width - 4)
    .map(({ start, end }, n) => `${n === 0 ? '  - ' : '    '}${text.slice(start, end)}\n`)
    .join('');
}

/** A file's name without the folders above it. */
function shownName(path: string): string {
  return cleanTyped(basename(path));
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => cell + ' '.repeat(widths[column]! - stringWidth(cell)));
      return `  ${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
