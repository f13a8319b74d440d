import type { MessageMenu } from '../src/interaction/message-menu.ts';

/** On a message: whether the record holds what it quotes, or what it says. */
export const verifyQuote: MessageMenu = {
  name: 'Verify quote',
  invoke: (text) => ({ kind: 'answer', invocation: { command: 'verify', options: { quote: text } } }),
};
