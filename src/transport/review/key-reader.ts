import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A terminal that gives single keys. */
export interface KeyTerminal {
  readonly input: Readable & { readonly setRawMode?: (raw: boolean) => unknown };
  readonly output: Writable;
}

/** Reads keys one by one. Those typed ahead wait, also for the line that one of them asks for. */
export class KeyReader {
  readonly #terminal: KeyTerminal;
  readonly #waiting: string[] = [];
  /** Who the keys are for: the line that is asked for, this reader, or nobody. */
  #takes: 'line' | 'keys' | 'nothing' = 'keys';
  #gone = false;
  #wake: (() => void) | undefined;

  constructor(terminal: KeyTerminal) {
    this.#terminal = terminal;
    const { input } = terminal;
    emitKeypressEvents(input);
    input.on('keypress', this.#onKey).on('end', this.#onEnd).on('close', this.#onEnd).on('error', this.#onEnd);
    this.#open();
  }

  /** The next key as typed; undefined where the reviewer, or the terminal, leaves. */
  async next(): Promise<string | undefined> {
    while (this.#waiting.length === 0 && !this.#gone) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#waiting.shift();
  }

  /** A line, which begins with what is `typed` already; undefined where it is given up with Ctrl-C or Ctrl-D. */
  async line(text: string, prompt: string, typed: string): Promise<string | undefined> {
    if (this.#gone) return undefined;
    const { input, output } = this.#terminal;
    this.#takes = 'line';
    output.write(text);
    const reader = createInterface({ input, output, terminal: true, prompt, historySize: 0 });
    let isTypedAhead = true;
    const answer = new Promise<string | undefined>((resolve) => {
      const end = (line?: string): void => {
        if (this.#takes === 'line') this.#endLine(isTypedAhead);
        resolve(line);
      };
      reader.on('line', end).on('SIGINT', () => end());
      reader.on('close', () => end());
    });
    reader.prompt();
    reader.write(typed);
    while (this.#isAsking() && this.#waiting.length > 0) reader.write(this.#waiting.shift() ?? '');
    isTypedAhead = false;
    const line = await answer;
    reader.close();
    if (line === undefined) output.write('\n');
    this.#open();
    return line;
  }

  close(): void {
    const { input } = this.#terminal;
    input.off('keypress', this.#onKey).off('end', this.#onEnd).off('close', this.#onEnd);
    input.setRawMode?.(false);
  }

  #open(): void {
    const { input } = this.#terminal;
    input.setRawMode?.(true);
    input.resume();
  }

  #isAsking(): boolean {
    return this.#takes === 'line';
  }

  /** Of several lines pasted at once the first is the answer: the letters of the others are not meant for keys. */
  #endLine(isTypedAhead: boolean): void {
    this.#takes = isTypedAhead ? 'keys' : 'nothing';
    setImmediate(() => {
      if (this.#takes === 'nothing') this.#takes = 'keys';
    });
  }

  readonly #onKey = (text: string | undefined, key: Key): void => {
    if (this.#takes !== 'keys') return;
    if (key.ctrl === true && (key.name === 'c' || key.name === 'd')) this.#onEnd();
    else this.#waiting.push(text ?? '');
    this.#wake?.();
  };

  readonly #onEnd = (): void => {
    this.#gone = true;
    this.#wake?.();
  };
}
