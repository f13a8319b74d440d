import type { MenuOption } from './parts.ts';

/** The list of an open menu. The button keeps the focus. */
export function SelectOptions({
  id,
  label,
  options,
  active,
  several,
  chosen,
  take,
  setActive,
}: {
  readonly id: string;
  readonly label: string;
  /** Empty while the list is closed. */
  readonly options: readonly MenuOption[];
  readonly active: number;
  readonly several: boolean;
  readonly chosen: readonly string[];
  readonly take: (at: number) => void;
  readonly setActive: (at: number) => void;
}) {
  return (
    <div
      class="dm-select-list"
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      aria-multiselectable={several}
      hidden={options.length === 0}
    >
      {options.map(({ label: name, value, description, emoji }, at) => (
        <div
          key={value}
          id={`${id}-${at}`}
          class="dm-select-option"
          role="option"
          aria-selected={several ? chosen.includes(value) : at === active}
          data-active={at === active}
          // The button must not lose the focus to a press.
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => at !== active && setActive(at)}
          onClick={() => take(at)}
        >
          <span>
            {several && <span aria-hidden="true">{chosen.includes(value) ? '☑ ' : '☐ '}</span>}
            {emoji !== '' && `${emoji} `}
            {name}
          </span>
          {description !== '' && <small>{description}</small>}
        </div>
      ))}
    </div>
  );
}
