import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A choice over the message box. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  /** A few words under or beside the name. */
  readonly detail?: string;
}

/** The element id of an entry: what `aria-activedescendant` of the box points to. */
export function entryId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The list over the message box: commands, options, or suggestions. The box keeps the focus and moves `active`. */
export function OptionList({
  id,
  title,
  entries,
  active,
  empty,
  choose,
}: {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly entries: readonly Entry[];
  /** Index of the entry that Enter takes; -1 for none. */
  readonly active: number;
  /** Said where there is no entry. */
  readonly empty?: string | undefined;
  readonly choose: (index: number) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, entries]);
  return (
    <div class="option-list">
      <div class="option-list-title" id={`${id}-title`}>
        {title}
      </div>
      <div class="option-list-entries" role="listbox" id={id} aria-labelledby={`${id}-title`} ref={list}>
        {entries.map((entry, index) => (
          <div
            key={entry.key}
            id={entryId(id, index)}
            class="option-list-entry"
            role="option"
            aria-selected={index === active}
            // The box must not lose the focus to a press.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <span class="option-list-name">{entry.name}</span>
            {entry.detail !== undefined && <span class="option-list-detail">{entry.detail}</span>}
          </div>
        ))}
      </div>
      {entries.length === 0 && empty !== undefined && <div class="option-list-empty">{empty}</div>}
    </div>
  );
}

/** Whether a key takes the marked entry. */
export function takesEntry({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'Enter' || (key === 'Tab' && !shiftKey);
}

/** Where an arrow key leads in a list of `length` entries: round and round. */
export function nextIndex(active: number, length: number, key: string): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % length;
  if (key === 'ArrowUp') return (active <= 0 ? length : active) - 1;
  return undefined;
}
