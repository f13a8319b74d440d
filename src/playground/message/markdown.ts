import library, { type Capture, type EngineRule, type EngineState, type Match } from '@cloudrac3r/discord-markdown';
import { itemsOf, matchCodeBlock, matchHeading, matchList, matchQuote, matchSubtext } from './markdown-blocks.ts';
import { matchAutolink, matchCode, matchEscape, matchLink, matchText, matchTime, matchUrl } from './markdown-inline.ts';
import { joined, type Piece, type TimeStyle } from './pieces.ts';

/** What is known where a rule is tried. */
interface State extends EngineState {
  /** Whether a line that begins here may be a heading, a list or a quotation. */
  readonly blocks: boolean;
  readonly inQuote: boolean;
  readonly inList: boolean;
  readonly inLink: boolean;
  /** How many pieces are around this one. */
  readonly depth: number;
  /** Characters that may still be looked at twice; shared by all states of one parse. */
  readonly budget: { left: number };
}

type Rule = Omit<EngineRule<Piece, State>, 'order'>;

/** Pieces in pieces; what is deeper is plain text. Nobody writes half of this. */
const DEEPEST = 20;

/**
 * Characters that may be read to look for the end of what opens, over the whole text. A message of the longest kind
 * that means well takes a tenth of it; one of four thousand asterisks would take a hundred times as many.
 */
const BUDGET = 3_000_000;

/**
 * Reads Discord's markdown. Never throws, and takes time in proportion to the text but for a constant: what would take
 * longer is plain text from there on.
 * @param as `line` where there is no room for headings, lists and quotations and nothing may lead elsewhere: in a link
 */
export function parseMarkdown(text: string, as: 'text' | 'line' = 'text'): readonly Piece[] {
  const blocks = as === 'text';
  const state = { inline: true, blocks, inQuote: false, inList: false, inLink: !blocks, depth: 0 };
  return joined(parser(text, { ...state, budget: { left: BUDGET } }));
}

/** Rules in the order in which they are tried; those in one group are tried together, and the longest wins. */
const RULES: readonly Readonly<Record<string, Rule>>[] = [
  { codeBlock: rule(matchCodeBlock, ([, text = '']) => ({ type: 'code-block', text })) },
  {
    heading: onLine(matchHeading, ([, signs = '', text = ''], inner) => ({
      type: 'heading',
      level: signs.length,
      content: inner(text, { blocks: false }),
    })),
  },
  {
    subtext: onLine(matchSubtext, ([, text = ''], inner) => ({
      type: 'subtext',
      content: inner(text, { blocks: false }),
    })),
  },
  {
    quote: onLine(
      (source, { inQuote, inList }) => (inQuote || inList ? null : matchQuote(source)),
      ([, text = ''], inner) => ({ type: 'quote', content: inner(text, { inQuote: true }) }),
    ),
  },
  {
    list: onLine(matchList, (capture, inner) => ({
      type: 'list',
      start: /\d/.test(capture[2] ?? '') ? Number.parseInt(capture[2] ?? '', 10) : undefined,
      items: itemsOf(capture).map((item) => inner(item, { inList: true })),
    })),
  },
  {
    break: rule(
      (source) => (source[0] === '\n' ? ['\n'] : null),
      () => ({ type: 'break' }),
    ),
  },
  { escape: rule(matchEscape, ([, text = '']) => ({ type: 'text', text })) },
  {
    time: rule(matchTime, ([, seconds, style]) => ({
      type: 'time',
      seconds: Number(seconds),
      style: (style ?? 'f') as TimeStyle,
    })),
  },
  { user: mention('user', library.rules.discordUser.match) },
  { role: mention('role', library.rules.discordRole.match) },
  { channel: mention('channel', library.rules.discordChannel.match) },
  { command: rule(library.rules.discordCommand.match, ([, name = '']) => ({ type: 'chip', text: `/${name}` })) },
  { emoji: rule(library.rules.discordEmoji.match, ([, , name = '']) => ({ type: 'emoji', text: `:${name}:` })) },
  { everyone: rule(library.rules.discordEveryone.match, ([text]) => ({ type: 'chip', text })) },
  { here: rule(library.rules.discordHere.match, ([text]) => ({ type: 'chip', text })) },
  { link: link(costly(['['], matchLink), (label, inner) => inner(label, { blocks: false, inLink: true })) },
  { autolink: link(matchAutolink, (text) => [{ type: 'text', text }]) },
  { url: link(matchUrl, (text) => [{ type: 'text', text }]) },
  { spoiler: around('spoiler', ['||']) },
  { em: around('em', ['*', '_']), strong: around('strong', ['**']), u: around('u', ['__']) },
  { strike: around('strike', ['~~']) },
  { code: rule(costly(['`'], matchCode), ([, text = '']) => ({ type: 'code', text: codeText(text) })) },
  { emoticon: rule(library.rules.emoticon.match, ([text]) => ({ type: 'text', text })) },
  { text: rule(matchText, ([text]) => ({ type: 'text', text })) },
];

const parser = library.markdownEngine.parserFor<Piece, State>(
  Object.fromEntries(
    RULES.flatMap((group, order) => Object.entries(group).map(([name, one]) => [name, { ...one, order }])),
  ),
);

/** Parses what is inside of a piece, where other things may hold. */
type Inner = (source: string, change: Partial<State>) => readonly Piece[];

function rule(match: Match<State>, make: (capture: Capture, inner: Inner) => Piece): Rule {
  return {
    match,
    parse: (capture, parse, state) =>
      make(capture, (source, change) => {
        if (state.depth >= DEEPEST) return [{ type: 'text', text: source }];
        return joined(parse(source, { ...state, ...change, depth: state.depth + 1, prevCapture: null }));
      }),
  };
}

/** A rule for what begins a line. */
function onLine(match: Match<State>, make: (capture: Capture, inner: Inner) => Piece): Rule {
  const begins = ({ blocks, prevCapture }: State): boolean => blocks && (prevCapture?.[0].endsWith('\n') ?? true);
  return rule((source, state, previous) => (begins(state) ? match(source, state, previous) : null), make);
}

/** A rule of the library for what stands between two signs. */
function around(type: 'em' | 'strong' | 'u' | 'strike' | 'spoiler', openers: readonly string[]): Rule {
  const { match, quality } = library.rules[type];
  const made = rule(costly(openers, match), (capture, inner) => ({
    type,
    content: inner(capture[2] ?? capture[1] ?? '', { blocks: false }),
  }));
  return quality ? { ...made, quality } : made;
}

/** What may look at all of the text to find its end: only where it opens, and only while the budget lasts. */
function costly(openers: readonly string[], match: Match<State>): Match<State> {
  return (source, state, previous) => {
    if (!openers.some((opener) => source.startsWith(opener)) || state.budget.left < 0) return null;
    state.budget.left -= source.length;
    return match(source, state, previous);
  };
}

function mention(type: 'user' | 'role' | 'channel', match: Match<State>): Rule {
  return rule(match, ([, id = '']) => ({ type, id }));
}

/** A link, but not within another one. */
function link(match: Match<State>, label: (text: string, inner: Inner) => readonly Piece[]): Rule {
  return rule(
    (source, state, previous) => (state.inLink ? null : match(source, state, previous)),
    ([, text = '', url = ''], inner) => ({ type: 'link', url, content: label(text, inner) }),
  );
}

/** A space beside a backtick only keeps it apart from those around the code. */
function codeText(text: string): string {
  return text.replace(/^ (?=`)/, '').replace(/(?<=`) $/, '');
}
