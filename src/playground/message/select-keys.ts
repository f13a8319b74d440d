/** What a key does to a menu. */
export type KeyAction =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'take' }
  | { readonly kind: 'move'; readonly to: number };

/** What is read of a `KeyboardEvent`. */
export interface Key {
  readonly key: string;
  readonly timeStamp: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** How a menu stands when a key is pressed. */
export interface MenuStanding {
  readonly isOpen: boolean;
  readonly active: number;
  readonly labels: readonly string[];
  /** Letters typed in a row, and when the last was, in milliseconds of the event's clock; changed by this. */
  readonly typed: { text: string; at: number };
}

/** Letters that come within so many milliseconds belong together. */
const TOGETHER_MS = 600;

/** What a key does to a menu, as ARIA's pattern has it: a letter opens it and goes to what begins with it. Undefined where the key is none of its. */
export function keyAction(
  { key, timeStamp, ctrlKey, metaKey, altKey }: Key,
  standing: MenuStanding,
): KeyAction | undefined {
  const { isOpen, active, labels } = standing;
  const last = labels.length - 1;
  const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  if (!isOpen && !isLetter) return OPENERS.has(key) ? { kind: 'open' } : undefined;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', to: Math.min(last, active + 1) };
    case 'ArrowUp':
      return { kind: 'move', to: Math.max(0, active - 1) };
    case 'Home':
      return { kind: 'move', to: 0 };
    case 'End':
      return { kind: 'move', to: last };
    case 'Enter':
    case ' ':
      return { kind: 'take' };
    case 'Escape':
    case 'Tab':
      return { kind: 'close' };
    default:
      return isLetter ? typedTo(key, timeStamp, standing) : undefined;
  }
}

const OPENERS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Enter', ' ']);

/** What is chosen once an entry was taken: as many as may be, and none only where that may be. */
export function toggled(
  chosen: readonly string[],
  value: string,
  { max, mayEmpty }: { readonly max: number; readonly mayEmpty: boolean },
): readonly string[] {
  if (chosen.includes(value)) return mayEmpty ? chosen.filter((other) => other !== value) : chosen;
  if (max === 1) return [value];
  return chosen.length < max ? [...chosen, value] : chosen;
}

function typedTo(key: string, at: number, { active, labels, typed }: MenuStanding): KeyAction {
  const text = at - typed.at < TOGETHER_MS ? typed.text + key.toLowerCase() : key.toLowerCase();
  typed.text = text;
  typed.at = at;
  // One letter again and again goes from one that begins with it to the next.
  const from = text.length === 1 ? active + 1 : active;
  const order = labels.map((_, step) => (from + step) % labels.length);
  const to = order.find((index) => labels[index]!.toLowerCase().startsWith(text));
  return { kind: 'move', to: to ?? active };
}
