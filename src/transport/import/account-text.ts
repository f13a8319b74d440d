import { basename } from 'node:path';
import type { FileAccount, ImportProblem, ImportAccount, SpeakerAccount } from '../../import/account.ts';
import { sumUnits } from '../../import/file-account.ts';
import { cleanLine, cleanTyped } from '../../render/clean.ts';
import { hanging, table } from './layout.ts';
import { omissionsText } from './omissions-text.ts';

/** Most speakers that are listed; `--json` prints all. */
const MOST_LISTED = 40;

/** What an import gave, section by section, for a person to read. */
export function accountText(account: ImportAccount, width: number): string {
  const sections = [
    filesTable(account.files, width),
    speakersTable(account.speakers, account.draft ? 'statements' : 'turns', width),
    account.topics.length > 0
      ? section(
          'Topics, found by counting words; no editor chose them',
          [account.topics.map(cleanLine).join(' · ')],
          width,
        )
      : '',
    ...account.files.map((file) => omissionsText(file, nameAmong(account.files, file), width)),
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

function filesTable(files: readonly FileAccount[], width: number): string {
  const rows = files.map((file) => [
    shownName(file.name),
    file.format,
    `${number(file.imported)} of ${number(file.present)} ${file.present === 1 ? file.unit : file.unitPlural} imported`,
    sumUnits(file.omitted) > 0 ? `${number(sumUnits(file.omitted))} not` : '',
  ]);
  return table(rows, width);
}

function speakersTable(speakers: readonly SpeakerAccount[], counted: 'turns' | 'statements', width: number): string {
  if (speakers.length === 0) return '';
  const listed = speakers.toSorted((a, b) => b.turns - a.turns).slice(0, MOST_LISTED);
  const rows = listed.map(({ name, labels, turns, unknown }) => {
    const others = labels.filter((label) => label !== name).map((label) => cleanTyped(label));
    const told = [unknown ? 'not named' : '', others.join(', ')].filter((part) => part !== '').join(': ');
    return [cleanTyped(name), number(turns), told];
  });
  const more = speakers.length - listed.length;
  return `Speakers, and their ${counted}\n${table(rows, width)}${more > 0 ? `  and ${number(more)} more\n` : ''}`;
}

function notes({ files, notes }: ImportAccount, width: number): string {
  const ofFiles = files.flatMap((file) => {
    const name = nameAmong(files, file);
    const of = name === undefined ? '' : ` of ${name}`;
    return file.notes.map(({ line, message }) =>
      line === undefined ? message : `${message} (${file.places} ${line}${of})`,
    );
  });
  return section('Worth knowing', [...ofFiles, ...notes].map(cleanLine), width);
}

function section(title: string, entries: readonly string[], width: number): string {
  if (entries.length === 0) return '';
  return `${hanging(title, width)}${entries.map((entry) => hanging(entry, width, '  - ')).join('')}`;
}

/** The name of a file where it has to be told from others. */
function nameAmong(files: readonly FileAccount[], { name }: FileAccount): string | undefined {
  return files.length > 1 ? shownName(name) : undefined;
}

/** A file's name without the folders above it. */
function shownName(path: string): string {
  return cleanTyped(basename(path));
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
