import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { SlashCommand } from '../discord/interactions.ts';
import { LONGEST_MESSAGE, messageProblem, messageText } from '../discord/limits.ts';
import { matchCommands, readTyped } from '../discord/typed-command.ts';
import { CHANNEL } from '../discord/people.ts';
import { slashCommands } from './commands.ts';
import { entryId, nextIndex, OptionList, takesEntry } from './option-list.tsx';
import { useActions, usePage } from './use-store.ts';

const LIST_ID = 'slash-menu';
/** How near to the limit a message shows what is left. */
const COUNTED_FROM = LONGEST_MESSAGE - 200;

/** The box for plain messages. A slash at its start opens the menu of commands. */
export function MessageBox({
  box,
  text,
  change,
  choose,
}: {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  /** `isComposing`: by an input method that has not settled on it yet. */
  readonly change: (text: string, isComposing?: boolean) => void;
  readonly choose: (command: SlashCommand) => void;
}) {
  const { start } = usePage();
  const commands = slashCommands(start);
  const { say } = useActions();
  const [active, setActive] = useState(0);
  // Escape closes the menu for the text as it is.
  const [closedFor, setClosedFor] = useState<string>();
  // A line that looks like a command is said aloud only when that is asked for twice.
  const [warnedOf, setWarnedOf] = useState<string>();
  const asked = /^\/(\S*)$/.exec(text)?.[1];
  const isOpen = asked !== undefined && closedFor !== text;
  const matches = asked === undefined ? [] : matchCommands(commands, asked);
  const problem = messageProblem(text);
  const tooLong = problem !== undefined && problem !== 'empty' ? problem : undefined;
  const { length } = messageText(text);
  const warning =
    warnedOf === text
      ? `There is no command ${text.split(/\s/, 1)[0]}. Enter once more sends this as a message.`
      : undefined;

  const send = (): void => {
    if (problem !== undefined) return;
    // A command that was left, or written out: it is filled in first, not said aloud.
    const line = [text, `${text} `].find((typed) => 'command' in (readTyped(typed, commands) ?? {}));
    if (line !== undefined) {
      change(line);
      return;
    }
    const typed = readTyped(text, commands);
    if (typed && 'unknown' in typed && warnedOf !== text) {
      setWarnedOf(text);
      return;
    }
    say(text);
    change('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const next = isOpen ? nextIndex(active, matches.length, event.key) : undefined;
    if (next !== undefined) setActive(next);
    else if (isOpen && event.key === 'Escape') setClosedFor(text);
    else if (isOpen && matches[active] && takesEntry(event)) choose(matches[active]);
    else if (event.key === 'Enter' && !event.shiftKey) send();
    else return;
    event.preventDefault();
  };

  return (
    <>
      {isOpen && (
        <OptionList
          id={LIST_ID}
          title="Commands"
          entries={matches.map(({ name, description }) => ({ key: name, name: `/${name}`, detail: description }))}
          active={active}
          empty={`No command fits ${text}. Enter sends it as a message.`}
          choose={(index) => choose(matches[index]!)}
        />
      )}
      <div class="composer-box" data-problem={tooLong !== undefined}>
        <button
          type="button"
          class="composer-slash"
          aria-label="Commands"
          title="Commands"
          aria-disabled={text !== '' && !isOpen}
          onClick={() => {
            // What is typed is not thrown away for a menu.
            if (text === '' || text === '/') change('/');
            setClosedFor(undefined);
            box.current?.focus();
          }}
        >
          /
        </button>
        <textarea
          id="message-box"
          ref={box}
          class="composer-text"
          aria-label={`Message #${CHANNEL.name}`}
          aria-autocomplete="list"
          aria-controls={isOpen ? LIST_ID : undefined}
          aria-activedescendant={isOpen && matches[active] ? entryId(LIST_ID, active) : undefined}
          aria-describedby="composer-hint"
          aria-invalid={tooLong !== undefined}
          rows={Math.min(8, text.split('\n').length)}
          placeholder={`Message #${CHANNEL.name}`}
          value={text}
          onInput={(event) => {
            setActive(0);
            change(event.currentTarget.value, event.isComposing);
          }}
          onCompositionEnd={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {length >= COUNTED_FROM && <span class="composer-count">{LONGEST_MESSAGE - length}</span>}
      </div>
      <p class="composer-hint" id="composer-hint" role={(tooLong ?? warning) === undefined ? undefined : 'alert'}>
        {tooLong ?? warning ?? '/ for commands · Enter sends · Shift+Enter for a new line'}
      </p>
    </>
  );
}
