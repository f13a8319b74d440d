import type { Ambiguous, Choice, Cover, NoAnswer, NoMatch, SpeakerCount } from '../../answers/schema.ts';
import type { Control } from '../../discord/custom-id.ts';
import { LIMITS } from '../../discord/limits.ts';
import type { Invocation } from '../../interaction/invocation.ts';
import { coversText } from '../no-match.ts';
import { addressIn, recordTitle, whyText } from '../names.ts';
import { countText, DOT } from '../words.ts';
import type { Row } from './card.ts';
import { type Button, buttonRows, menuRow } from './controls.ts';
import { inSameRecord, withOption, without } from './invocations.ts';
import { lineOption, nameOption } from './options.ts';
import type { ReplyContext } from './reply.ts';

/** Most choices as buttons: four rows of them. */
const CHOICE_BUTTONS = 20;

/** What a reader can press where nothing was found. */
export function noMatchRows(answer: NoMatch, context: ReplyContext, back: Button | undefined): readonly Row[] {
  const covers = coversText(answer, context.archive) === undefined ? [] : answer.covers;
  return [...topicMenu(covers, context), ...buttonRows([...stepButtons(answer, context.asked), back], context)];
}

function topicMenu(covers: readonly Cover[], context: ReplyContext): readonly Row[] {
  const options = covers.map(({ record, id, label, total }) =>
    nameOption(context.archive, { record, id, name: label, description: countText(total, 'line') }),
  );
  return menuRow('Open a topic', { kind: 'topic', back: context.asked }, options, context);
}

/** What a reader can press where the record does not say: its topics, the nearest line, who is silent. */
export function noAnswerRows(answer: NoAnswer, context: ReplyContext, back: Button | undefined): readonly Row[] {
  const { archive, asked } = context;
  const { covers, nearest, speaker } = answer;
  const lines = nearest.map(({ statement }) => lineOption(archive, statement));
  return [
    ...topicMenu(covers, context),
    ...menuRow('Open a statement', { kind: 'open', back: asked }, lines, context),
    ...buttonRows(
      [
        speaker && { label: `Profile of ${speaker.name}`, control: show(profileOf(speaker, context)) },
        covers.length > LIMITS.options && { label: 'Topics', control: show(inSameRecord(asked, 'topics')) },
        back,
      ],
      context,
    ),
  ];
}

function profileOf({ speaker, record }: SpeakerCount, { archive: { corpus } }: ReplyContext): Invocation {
  return { command: 'who', options: { speaker, ...(corpus.records.length === 1 ? {} : { record }) } };
}

function stepButtons({ reason, suggestions }: NoMatch, asked: Invocation): readonly Button[] {
  const searches = asked.command === 'quote';
  const find: Button = { label: 'Other words', control: { kind: 'find', invocation: without(asked, 'words', 'page') } };
  const topics: Button = { label: 'Topics', control: show(inSameRecord(asked, 'topics')) };
  switch (reason) {
    case 'not-found':
      return [...(searches ? [find] : []), topics];
    case 'empty':
    case 'no-words':
    case 'only-common-words':
    case 'too-long':
      return searches ? [find] : [topics];
    case 'filtered-out':
      return [{ label: 'Search all lines', control: show(without(asked, 'speaker', 'topic', 'page')) }];
    case 'unknown-topic':
      return [topics];
    case 'unknown-speaker':
      return [{ label: 'Speakers', control: show(inSameRecord(asked, 'who')) }];
    case 'unknown-statement':
      return [...suggestions.flatMap(({ id }) => (id === undefined ? [] : [openButton(asked, id)])), topics];
    case 'unknown-record':
      return suggestions.flatMap(({ id, text }) =>
        id === undefined ? [] : [{ label: text, control: show(withOption(asked, 'record', id)) }],
      );
    case 'no-records':
      return [];
  }
}

function openButton(asked: Invocation, id: string): Button {
  const { options } = inSameRecord(asked, 'statement');
  return { label: `Open ${id}`, control: show({ command: 'statement', options: { id, ...options } }) };
}

/** The menu that opens a choice, and the option of a search that narrows it to one. */
const KINDS = {
  speaker: { verb: 'profile', placeholder: 'Open a profile', option: 'speaker' },
  topic: { verb: 'topic', placeholder: 'Open a topic', option: 'topic' },
  statement: { verb: 'open', placeholder: 'Open a statement', option: 'id' },
} as const;

/** What a reader can press where several names fit: a search goes on with the one chosen, else it is opened. */
export function choiceRows({ choices }: Ambiguous, context: ReplyContext, back: Button | undefined): readonly Row[] {
  const { archive, asked } = context;
  if (asked.command === 'quote') {
    const buttons = choices.slice(0, CHOICE_BUTTONS - 1).map((choice) => ({
      label: [choice.name, recordTitle(archive, choice.record)].filter(Boolean).join(DOT),
      control: show(withOption(without(asked, 'page'), KINDS[choice.kind].option, addressIn(archive, choice))),
    }));
    return buttonRows([...buttons, back], context);
  }
  const menus = (Object.keys(KINDS) as Choice['kind'][]).flatMap((kind) => {
    const options = choices.filter((choice) => choice.kind === kind);
    const { verb, placeholder } = KINDS[kind];
    return menuRow(
      placeholder,
      { kind: verb, back: asked },
      options.map((choice) => nameOption(archive, { ...choice, description: whyText(archive, choice) })),
      context,
    );
  });
  return [...menus, ...buttonRows([back], context)];
}

function show(invocation: Invocation): Control {
  return { kind: 'show', invocation };
}
