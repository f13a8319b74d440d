import type { Invocation } from './invocation.ts';

/** An entry in the menu of a message: what it asks of the words of that message. */
export interface MessageMenu {
  readonly name: string;
  /**
   * What to ask for the text of a message. `ask` where the reader has to choose the words first; its invocation
   * holds the words to begin with.
   */
  readonly invoke: (text: string) => { readonly kind: 'answer' | 'ask'; readonly invocation: Invocation };
}
