import type { RefObject } from 'preact';
import type { MenuPart } from './parts.ts';
import type { Place } from './place.ts';

/** The list of a menu, over all else while it is open. The button keeps the focus. */
export function SelectOptions({
  list,
  id,
  label,
  menu: { options, min, max },
  isOpen,
  place,
  active,
  chosen,
  take,
  setActive,
}: {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly id: string;
  readonly label: string;
  readonly menu: MenuPart;
  readonly isOpen: boolean;
  readonly place: Place | undefined;
  readonly active: number;
  readonly chosen: readonly string[];
  readonly take: (at: number) => void;
  readonly setActive: (at: number) => void;
}) {
  const several = max > 1;
  return (
    <div
      ref={list}
      popover="manual"
      class="dm-select-list"
      style={place ? styleOf(place) : { visibility: 'hidden' }}
      // The button must not lose the focus to a press.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div id={`${id}-list`} role="listbox" aria-label={label} aria-multiselectable={several}>
        {(isOpen ? options : []).map(({ label: name, value, description, emoji }, at) => (
          <div
            key={at}
            id={`${id}-${at}`}
            class="dm-select-option"
            role="option"
            aria-selected={chosen.includes(value)}
            data-active={at === active}
            onPointerMove={() => at !== active && setActive(at)}
            onClick={() => take(at)}
          >
            <span class="dm-select-words">
              <span>
                {emoji !== '' && `${emoji} `}
                {name}
              </span>
              {description !== '' && <small>{description}</small>}
            </span>
            <span class={several ? 'dm-check' : 'dm-radio'} aria-hidden="true" />
          </div>
        ))}
      </div>
      {several && (
        <p class="dm-select-hint">
          {chosen.length} chosen · {min === max ? `choose ${min}` : `choose ${min} to ${max}`}, then close the list
        </p>
      )}
    </div>
  );
}

function styleOf({ left, width, maxHeight, from }: Place) {
  const across = { left: `${left}px`, width: `${width}px`, maxHeight: `${maxHeight}px` };
  return 'top' in from
    ? { ...across, top: `${from.top}px`, bottom: 'auto' }
    : { ...across, top: 'auto', bottom: `${from.bottom}px` };
}
