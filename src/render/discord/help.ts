import type { HelpAnswer } from '../../answers/schema.ts';
import { SHARE_OPTION } from '../../discord/command-payloads.ts';
import { FIDELITIES } from '../../record/schema.ts';
import { LABELS, LABELS_TITLE } from '../labels.ts';
import { countText, DOT } from '../words.ts';
import { type Body, type Place, upTo } from './body.ts';
import { lengthOf } from './card.ts';
import { bold, codeText, exampleText, inline, phraseText, small } from './markup.ts';

/** `/help`: each command with what it does and what to type; the labels; what else Discord offers. */
export function helpBody({ commands }: HelpAnswer, { room }: Place): Body {
  const rest = [[labelsText()], MORE_WAYS];
  const texts = commands.map(({ name, description, examples }) => {
    // A command alone says no more than its name above it.
    const telling = examples.filter((example) => example !== name).map(exampleText);
    const what = `**${phraseText([{ command: name }])}** ${inline(description)}`;
    return telling.length > 0 ? `${what}\n${small(telling.join(DOT))}` : what;
  });
  return [upTo(texts, room - lengthOf(rest), (left) => countText(left, 'more command')), ...rest];
}

/** `● Verbatim · the speaker’s own words`, most faithful first. */
function labelsText(): string {
  const labels = FIDELITIES.map((fidelity) => {
    const { mark, shown, meaning } = LABELS[fidelity];
    return small(`${mark} ${shown}${DOT}${inline(meaning)}`);
  });
  return [bold(LABELS_TITLE), ...labels].join('\n');
}

/** What the places of Discord add to the commands. */
const MORE_WAYS: readonly string[] = [
  `A reply is for you alone. ${codeText(`${SHARE_OPTION.name}:True`)} shows it to everyone in the channel.`,
  'On a message, **Apps**, then **Find in record**, searches for its words; **Verify quote** checks what it quotes.',
];
