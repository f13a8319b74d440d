import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuPart } from './parts.ts';
import { keyAction, toggled } from './select-keys.ts';
import { SelectOptions } from './select-options.tsx';
import { usePlace } from './use-place.ts';

interface SelectMenuProps {
  readonly id: string;
  readonly label: string;
  readonly menu: MenuPart;
  /** What was chosen is under way. */
  readonly busy?: boolean;
  readonly locked?: boolean;
  /** In a form: it goes on showing what was chosen, may be left empty, and tells of every change. */
  readonly keep?: boolean;
  readonly required?: boolean;
  readonly invalid?: boolean;
  /** Ids of what is said about it. */
  readonly describedBy?: string | undefined;
  readonly choose: (values: readonly string[]) => void;
}

/**
 * A button that opens a list, worked as ARIA's combobox that only selects. Where one entry can be chosen, choosing it is
 * the end; where several can, they are switched, and closing the list sends them.
 */
export function SelectMenu(props: SelectMenuProps) {
  const { id, label, menu, busy = false, locked = false, keep = false } = props;
  const { isOpen, active, chosen, button, list, close, open, take, setActive, onKeyDown } = useSelect(props);
  const place = usePlace(isOpen, button, list);
  const shown = menu.options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);

  return (
    <div class="dm-select">
      <button
        ref={button}
        type="button"
        id={id}
        class="dm-select-button"
        role="combobox"
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        aria-disabled={menu.disabled || locked}
        aria-busy={busy}
        aria-required={keep ? props.required : undefined}
        aria-invalid={keep ? props.invalid : undefined}
        aria-describedby={props.describedBy}
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={onKeyDown}
        onBlur={close}
      >
        <span class={shown.length > 0 ? 'dm-select-chosen' : 'dm-select-placeholder'}>
          {shown.length > 0 ? shown.join(', ') : menu.placeholder}
        </span>
        <span class="dm-select-sign" aria-hidden="true" />
      </button>
      <SelectOptions
        list={list}
        id={id}
        label={label}
        menu={menu}
        isOpen={isOpen}
        place={place}
        active={active}
        chosen={chosen}
        take={take}
        setActive={setActive}
      />
    </div>
  );
}

/** What is open, active and chosen, and what keys and presses do to it. */
function useSelect({ id, menu, locked = false, keep = false, required = false, choose }: SelectMenuProps) {
  const { options, min, max } = menu;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState(() => chosenAtFirst(menu));
  const [before, setBefore] = useState(chosen);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });

  // The message changed: the element is the same, the menu is another one.
  useEffect(() => {
    setOpen(false);
    setChosen(chosenAtFirst(menu));
  }, [menu]);
  useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active, id]);

  const open = (): void => {
    if (menu.disabled || locked || options.length === 0) return;
    const first = options.findIndex(({ value }) => chosen.includes(value));
    setActive(Math.max(0, first));
    setBefore(chosen);
    setOpen(true);
    // Some browsers leave the focus where it is when a button is pressed.
    button.current?.focus();
  };
  const close = (): void => {
    if (!isOpen) return;
    setOpen(false);
    if (max === 1) return;
    if (keep || chosen.length >= min) {
      if (chosen.join('\n') !== before.join('\n')) choose(chosen);
    } else setChosen(before);
  };
  const take = (at: number): void => {
    const value = options[at]?.value;
    if (value === undefined) return;
    const next = toggled(chosen, value, { max, mayEmpty: max > 1 || (keep && !required) });
    if (keep || max > 1) setChosen(next);
    if (max > 1) return;
    setOpen(false);
    choose(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const labels = options.map((option) => option.label);
    const action = keyAction(event, { isOpen, active, labels, typed: typed.current });
    if (!action) return;
    if (action.kind === 'open') open();
    else if (action.kind === 'close') close();
    else if (action.kind === 'take') take(active);
    else {
      if (!isOpen) open();
      setActive(action.to);
    }
    if (event.key === 'Tab') return;
    event.preventDefault();
    // Escape closes the list, not what it stands in.
    event.stopPropagation();
  };
  return { isOpen, active, chosen, button, list, close, open, take, setActive, onKeyDown };
}

function chosenAtFirst({ options }: MenuPart): readonly string[] {
  return options.filter((option) => option.chosen).map(({ value }) => value);
}
