/** Tells those who wait that something happened. */
export interface Signal<Value> {
  readonly fire: (value: Value) => void;
  /** The next value that is fired and accepted. */
  readonly next: (accepts?: (value: Value) => boolean) => Promise<Value>;
}

export function createSignal<Value>(): Signal<Value> {
  const waiting = new Set<(value: Value) => void>();
  return {
    fire: (value) => {
      for (const tell of waiting) tell(value);
    },
    next: (accepts = () => true) =>
      new Promise((resolve) => {
        const tell = (value: Value): void => {
          if (!accepts(value)) return;
          waiting.delete(tell);
          resolve(value);
        };
        waiting.add(tell);
      }),
  };
}
