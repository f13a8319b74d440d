import { messageWords } from '../src/interaction/message-words.ts';
import type { MessageMenu } from '../src/interaction/message-menu.ts';

/** On a message: the lines that hold what it quotes, or what it says. */
export const findInRecord: MessageMenu = {
  name: 'Find in record',
  invoke: (text) => {
    const { words, whole } = messageWords(text);
    return { kind: whole ? 'answer' : 'ask', invocation: { command: 'quote', options: { words } } };
  },
};
