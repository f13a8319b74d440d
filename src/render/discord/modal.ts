import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Invocation } from '../../interaction/invocation.ts';
import { LONGEST_SEARCH } from '../../search/query.ts';
import { without } from './invocations.ts';
import type { ReplyContext } from './reply.ts';

/** Types of components and the style of a text input of one line, as Discord numbers them. */
const LABEL = 18;
const TEXT_INPUT = 4;
const ONE_LINE = 1;

/** The dialog that asks for other words to search; the rest of the search stays as it is, where its id has room. */
export function renderWordsModal(
  invocation: Invocation,
  { idOf }: Pick<ReplyContext, 'idOf'>,
): APIModalInteractionResponseCallbackData {
  const rest = without(invocation, 'words', 'page');
  const value = beginning(String(invocation.options['words'] ?? ''));
  return {
    title: 'Search the record',
    custom_id:
      idOf({ kind: 'find', invocation: rest }) ??
      idOf({ kind: 'find', invocation: { command: rest.command, options: {} } })!,
    components: [
      {
        type: LABEL,
        label: 'Words to find',
        description: 'One or two words work best.',
        component: {
          type: TEXT_INPUT,
          style: ONE_LINE,
          custom_id: 'words',
          required: true,
          min_length: 1,
          max_length: LONGEST_SEARCH,
          ...(value === '' ? {} : { value }),
        },
      },
    ],
  };
}

/** As much as the input takes, cut at a whole character. */
function beginning(words: string): string {
  let text = '';
  for (const { segment } of new Intl.Segmenter('en').segment(words.slice(0, LONGEST_SEARCH * 2))) {
    if (text.length + segment.length > LONGEST_SEARCH) break;
    text += segment;
  }
  return text.trim();
}
