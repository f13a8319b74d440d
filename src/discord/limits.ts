import { checkChoices } from './limits/choices.ts';
import { isFields, type Report } from './limits/check.ts';
import { checkCommands } from './limits/commands.ts';
import { checkDeferred, checkMessage } from './limits/message.ts';
import { checkModal } from './limits/modal.ts';

export { LIMITS } from './limits/numbers.ts';

/** Types of interaction responses. 12 and 13 start an activity; they carry nothing to check. */
const RESPONSE = { pong: 1, reply: 4, deferReply: 5, deferUpdate: 6, update: 7, suggest: 8, modal: 9 } as const;
const WITHOUT_DATA: ReadonlySet<unknown> = new Set([RESPONSE.pong, RESPONSE.deferUpdate, 12, 13]);

/**
 * What Discord would refuse in an interaction response, and mentions that could ping (our own rule); empty where it is
 * fine. One line a problem, path and rule: `data.components[0].label: has 95 characters; at most 80`. No line repeats
 * a text of the response. Where Discord's count or trimming is not known, the stricter reading holds. Never throws.
 */
export function callbackProblems(response: unknown): readonly string[] {
  return problemsOf((report) => {
    if (!isFields(response)) {
      report('', 'is no interaction response');
      return;
    }
    const { type, data } = response;
    if (type === RESPONSE.reply || type === RESPONSE.update) checkMessage(report, 'data', data);
    else if (type === RESPONSE.deferReply) checkDeferred(report, 'data', data);
    else if (type === RESPONSE.modal) checkModal(report, 'data', data);
    else if (type === RESPONSE.suggest) {
      if (isFields(data)) checkChoices(report, 'data.choices', data['choices']);
      else report('data', 'is missing');
    } else if (!WITHOUT_DATA.has(type)) report('type', 'is no type of response');
  });
}

/** The same for the body of a message, an edit or a follow-up. An edit is taken as the whole message. */
export function messageProblems(message: unknown): readonly string[] {
  return problemsOf((report) => checkMessage(report, '', message));
}

/** The same for the commands of one PUT: `[1].options[0].name: is not lower case`. */
export function commandProblems(commands: unknown): readonly string[] {
  return problemsOf((report) => checkCommands(report, commands));
}

function problemsOf(check: (report: Report) => void): readonly string[] {
  const problems: string[] = [];
  check((path, rule) => problems.push(path === '' ? `the body ${rule}` : `${path}: ${rule}`));
  return problems;
}
