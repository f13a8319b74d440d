import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SlashCommand } from '../discord/interactions.ts';
import { type OptionText, readTyped } from '../discord/typed-command.ts';
import { slashCommands } from './commands.ts';
import { CommandBox } from './command-box.tsx';
import { MessageBox } from './message-box.tsx';
import { usePage } from './use-store.ts';

/** A command that is being filled in. */
export interface Draft {
  readonly command: SlashCommand;
  /** What its options begin with. */
  readonly texts: Readonly<Record<string, OptionText>>;
  /** Text after the command that belongs to no option yet. */
  readonly rest: string;
}

/** The message box: plain text until a command is chosen, then the command with its options. */
export function Composer() {
  const { start } = usePage();
  const commands = slashCommands(start);
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<Draft>();
  const box = useRef<HTMLTextAreaElement>(null);
  const returned = useRef(false);
  /** What a command held that was left: of chosen suggestions, its line has the names alone. */
  const left = useRef<Draft['texts']>({});
  // Before the next keystroke, which would be lost otherwise.
  useLayoutEffect(() => {
    if (!draft && returned.current) box.current?.focus();
    returned.current = true;
  }, [draft]);

  const change = (next: string, isComposing = false): void => {
    const typed = readTyped(next, commands);
    // A word that is being composed would be taken over twice.
    if (typed && 'command' in typed && !isComposing) {
      const texts = Object.entries(typed.texts).map(([name, given]) => {
        const before = left.current[name];
        return [name, before?.shown === given.shown ? before : given] as const;
      });
      setDraft({ command: typed.command, texts: Object.fromEntries(texts), rest: typed.rest });
      setText('');
    } else setText(next);
  };
  const leave = (line: string, texts: Draft['texts'] = {}): void => {
    left.current = texts;
    setText(line);
    setDraft(undefined);
  };

  return (
    <section class="composer" aria-label="Message box">
      {draft ? (
        <CommandBox key={draft.command.name} draft={draft} leave={leave} />
      ) : (
        <MessageBox box={box} text={text} change={change} choose={(command) => change(`/${command.name} `)} />
      )}
    </section>
  );
}
