import type { Archive } from '../../answers/archive.ts';
import { firstOfEach } from '../../answers/first-of-each.ts';
import type { StatementView } from '../../answers/schema.ts';
import type { Verification, Verifications } from '../../answers/schema-verify.ts';
import type { Control } from '../../discord/custom-id.ts';
import type { Invocation } from '../../interaction/invocation.ts';
import { isCommon } from '../../search/common-words.ts';
import { findTerm } from '../../search/vocabulary.ts';
import { holdsUnspaced, tokenizeQuery } from '../../search/tokenize.ts';
import { cleanLine } from '../clean.ts';
import { addressIn, addressOf, recordTitle } from '../names.ts';
import { DOT } from '../words.ts';
import type { Row } from './card.ts';
import { type Button, buttonRows, menuRow } from './controls.ts';
import { inSameRecord, withOption } from './invocations.ts';
import { openButton } from './line-rows.ts';
import { lineOption } from './options.ts';
import type { ReplyContext } from './reply.ts';

/** Longest search that `/quote` takes, in characters. */
const LONGEST_SEARCH = 70;

/** Most words searched for together: more of them narrow nothing down, as lines that hold some of them are found too. */
const WORDS_SEARCHED = 6;

/** Letters searched for of a text without spaces between its words. */
const LETTERS_SEARCHED = 20;

/** Most speakers that can be chosen where a name fits several. */
const CHOICE_BUTTONS = 8;

/**
 * What a reader can press under a verification: the lines found, the channel, whom they meant, a search for the words
 * where no line was found, the way back.
 * @param post the button that posts the card
 */
export function verificationRows(
  answer: Verification | Verifications,
  context: ReplyContext,
  post: Button | false,
  back: Button | undefined,
): readonly Row[] {
  const lines = linesIn(answer.kind === 'verification' ? [answer] : answer.parts);
  return [
    ...lineMenu(lines, context),
    ...buttonRows(
      [
        lines.length === 1 && openButton(lines[0]!, context),
        post,
        ...(answer.kind === 'verification' ? nextButtons(answer, context) : []),
        back,
      ],
      context,
    ),
  ];
}

/** Other ways on: a search for the words where no line holds them, and whom was meant. */
function nextButtons(answer: Verification, context: ReplyContext): readonly (Button | false)[] {
  const found = answer.matches.length > 0;
  return [
    !found && searchButton(answer, context),
    !found && { label: 'Topics', control: show(inSameRecord(context.asked, 'topics')) },
    ...speakerButtons(answer, context),
  ];
}

function linesIn(answers: readonly Verification[]): readonly StatementView[] {
  const views = answers.flatMap(({ matches, nearest }) =>
    (matches.length > 0 ? matches : nearest).map(({ statement }) => statement),
  );
  return firstOfEach(views, addressOf);
}

function lineMenu(lines: readonly StatementView[], context: ReplyContext): readonly Row[] {
  if (lines.length < 2) return [];
  const options = lines.map((view) => lineOption(context.archive, view));
  return menuRow('Open a statement', { kind: 'open', back: context.asked }, options, context);
}

/** A search for the words of the quote that tell most. */
function searchButton({ quote }: Verification, { archive, asked }: ReplyContext): Button | false {
  const words = holdsUnspaced(quote)
    ? Array.from(cleanLine(quote)).slice(0, LETTERS_SEARCHED).join('')
    : tellingWords(quote, archive);
  if (words === '') return false;
  const { options } = inSameRecord(asked, 'quote');
  return { label: 'Search its words', control: show({ command: 'quote', options: { words, ...options } }) };
}

/** Words of a text that carry a subject; where the records hold some of them, those alone. */
function tellingWords(text: string, { index }: Archive): string {
  const tokens = tokenizeQuery(text).filter(({ term }) => !isCommon(term));
  const known = tokens.filter(({ term }) => findTerm(index.vocabulary, term) !== -1);
  const words: string[] = [];
  for (const { start, end } of known.length > 0 ? known : tokens) {
    const word = text.slice(start, end);
    if (words.includes(word) || words.length === WORDS_SEARCHED) continue;
    if ([...words, word].join(' ').length <= LONGEST_SEARCH) words.push(word);
  }
  return words.join(' ');
}

/** The speakers that the name given fits; or all speakers, where it fits none. */
function speakerButtons({ claimed }: Verification, { archive, asked }: ReplyContext): readonly Button[] {
  if (claimed?.from !== 'given') return [];
  if (claimed.relation === 'unknown') return [{ label: 'Speakers', control: show(inSameRecord(asked, 'who')) }];
  if (claimed.relation !== 'ambiguous' || asked.options['speaker'] === undefined) return [];
  return claimed.named.slice(0, CHOICE_BUTTONS).map(({ name, speaker, record }) => ({
    label: [name, recordTitle(archive, record)].filter(Boolean).join(DOT),
    control: show(withOption(asked, 'speaker', addressIn(archive, { id: speaker, record }))),
  }));
}

function show(invocation: Invocation): Control {
  return { kind: 'show', invocation };
}
