import {
  at,
  checkList,
  checkOptionalBoolean,
  checkOptionalInteger,
  createUnique,
  type Fields,
  isAbsent,
  isFields,
  type Report,
} from './check.ts';
import { checkDescription, checkName, eachName, longest } from './localized.ts';
import { LIMITS } from './numbers.ts';
import { checkOptions, optionsLength } from './options.ts';

/** Types of commands: typed after a slash, in the menu of a user, in that of a message, the start of an activity. */
const TYPES: ReadonlyMap<unknown, { readonly plural: string; readonly most: number }> = new Map([
  [1, { plural: 'slash commands', most: LIMITS.chatInputCommands }],
  [2, { plural: 'user commands', most: LIMITS.userCommands }],
  [3, { plural: 'message commands', most: LIMITS.messageCommands }],
  [4, { plural: 'entry point commands', most: LIMITS.entryPointCommands }],
]);

const CHAT_INPUT = 1;

/** The commands of one PUT, for one server or for all. */
export function checkCommands(report: Report, commands: unknown): void {
  if (!Array.isArray(commands)) {
    report('', 'is no list of commands');
    return;
  }
  const counts = new Map<unknown, number>();
  const unique = new Map([...TYPES.keys()].map((type) => [type, createUnique(report)]));
  for (const [index, command] of commands.entries() as Iterable<[number, unknown]>) {
    const path = at('', index);
    if (!isFields(command)) {
      report(path, 'is no command');
      continue;
    }
    const type = command['type'] ?? CHAT_INPUT;
    counts.set(type, (counts.get(type) ?? 0) + 1);
    for (const [here, name] of eachName(path, command)) unique.get(type)?.(here, name);
    checkCommand(report, path, command, type);
  }
  for (const [type, { plural, most }] of TYPES) {
    const count = counts.get(type) ?? 0;
    if (count > most) report('', `has ${count} ${plural}; at most ${most}`);
  }
}

function checkCommand(report: Report, path: string, command: Fields, type: unknown): void {
  if (!TYPES.has(type)) {
    report(at(path, 'type'), 'is no type of command');
    return;
  }
  const typed = type === CHAT_INPUT;
  checkName(report, path, command, typed);
  if (typed) {
    checkDescription(report, path, command);
    checkOptions(report, at(path, 'options'), command['options']);
    const length = longest(command, 'name') + longest(command, 'description') + optionsLength(command['options']);
    if (length > LIMITS.commandCharacters) {
      report(path, `has ${length} characters in all; at most ${LIMITS.commandCharacters}`);
    }
  } else {
    for (const field of ['description', 'description_localizations', 'options']) {
      const value = command[field];
      if (!isAbsent(value) && value !== '') report(at(path, field), 'does not fit a command without typing');
    }
  }
  checkOptionalBoolean(report, at(path, 'nsfw'), command['nsfw']);
  checkPlaces(report, at(path, 'integration_types'), command['integration_types'], 1);
  checkPlaces(report, at(path, 'contexts'), command['contexts'], 2);
  const permissions = command['default_member_permissions'];
  if (!isAbsent(permissions) && (typeof permissions !== 'string' || !/^\d{1,20}$/.test(permissions))) {
    report(at(path, 'default_member_permissions'), 'is no number in a text');
  }
}

/** Where a command can be used: at least one place, by numbers from 0. */
function checkPlaces(report: Report, path: string, places: unknown, last: number): void {
  if (isAbsent(places)) return;
  const unique = createUnique(report);
  for (const [index, place] of checkList(report, path, places, 1, last + 1).entries()) {
    if (isAbsent(place)) report(at(path, index), 'is missing');
    checkOptionalInteger(report, at(path, index), place, 0, last);
    unique(at(path, index), place);
  }
}
