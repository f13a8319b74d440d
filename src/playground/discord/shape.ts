import type { Channel } from './types.ts';

/** What was read, before it is known to be anything. */
type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const STATES = ['sending', 'thinking', 'here', 'failed'];
const ENDS = ['answered', 'silent', 'unreachable', 'reloaded', 'refused'];

const isText: Test = (value) => typeof value === 'string';
const isTime: Test = (value) => typeof value === 'number' && Math.abs(value) <= 8.64e15;
const isNumber: Test = (value) => typeof value === 'number';
const isId: Test = (value) => typeof value === 'string' && /^\d{1,20}$/.test(value);
const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whether a value that was kept is a channel, as far as anything later relies on it. */
export function isChannel(value: unknown): value is Channel {
  const fields = {
    messages: listOf(isMessage),
    exchanges: listOf(isExchange),
    newest: isId,
    dropped: isCount,
    form: maybe(isForm),
  };
  return has(value, fields) && isRising(value as Channel);
}

const isMessage: Test = (value) =>
  has(value, {
    id: isId,
    author: isText,
    at: isTime,
    editedAt: maybe(isTime),
    body: isBody,
    state: oneOf(STATES),
    onlyFor: maybe(isText),
    asked: maybe((asked) => has(asked, { id: isId, by: isText, type: oneOf([2, 3, 5]), on: maybe(isText) })),
    invoked: maybe((invoked) => has(invoked, { by: isText, name: isText })),
    repliesTo: maybe(isText),
    pending: maybe(isText),
    pressed: maybe(isText),
    pressedBy: maybe(isText),
    trouble: maybe(isText),
    exchanges: listOf(isText),
  });

const isBody: Test = (value) =>
  has(value, {
    content: orNull(isText),
    flags: orNull(isNumber),
    embeds: orNull(listOf(isFields)),
    attachments: orNull(listOf(isFields)),
    components: orNull(listOf(isComponent)),
  });

const isComponent: Test = (value) => has(value, { type: isNumber, components: maybe(listOf(isComponent)) });

const isExchange: Test = (value) =>
  has(value, {
    id: isId,
    title: isText,
    request: isRequest,
    sent: listOf(isSent),
    original: maybe(isText),
    roundTripMs: maybe(isNumber),
    end: maybe((how) => has(how, { kind: oneOf(ENDS), text: maybe(isText) })),
  });

const isRequest: Test = (value) =>
  has(value, {
    type: oneOf([2, 3, 4, 5]),
    data: (data) => has(data, { name: maybe(isText), custom_id: maybe(isText) }),
    member: (member) => has(member, { user: (user) => has(user, { id: isText }) }),
    message: maybe((message) => has(message, { id: isText })),
  });

const isSent: Test = (value) => {
  if (!isFields(value)) return false;
  switch (value['kind']) {
    case 'callback':
      return has(value, { ms: isNumber, body: (body) => has(body, { type: isNumber, data: maybe(isFields) }) });
    case 'edit':
    case 'follow-up':
      return has(value, { ms: isNumber, body: isFields });
    case 'delete':
      return has(value, { ms: isNumber });
    case 'verdict':
      return has(value, { of: isCount, contract: maybe(listOf(isText)), limits: listOf(isText) });
    default:
      return value['kind'] === 'unanswered';
  }
};

const isForm: Test = (value) =>
  has(value, {
    exchange: isText,
    form: (form) => has(form, { custom_id: isText, title: isText, components: listOf(isComponent) }),
    from: maybe(isText),
    pending: maybe(isText),
    trouble: maybe(isText),
  });

/** Ids are in order, each once: what comes next is numbered after the newest. */
function isRising({ messages, newest }: Channel): boolean {
  const ids = [...messages.map(({ id }) => id), newest].map(BigInt);
  return ids.every(
    (id, index) => index === 0 || id > ids[index - 1]! || (index === messages.length && id === ids[index - 1]),
  );
}

function has(value: unknown, tests: Readonly<Record<string, Test>>): boolean {
  return isFields(value) && Object.entries(tests).every(([name, test]) => test(value[name]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

function maybe(test: Test): Test {
  return (value) => value === undefined || test(value);
}

function orNull(test: Test): Test {
  return (value) => value === undefined || value === null || test(value);
}

function oneOf(values: readonly unknown[]): Test {
  return (value) => values.includes(value);
}
