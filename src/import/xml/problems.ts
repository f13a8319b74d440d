import { lineCounter } from '../../record/lines.ts';
import { Refusal } from '../format.ts';

/** Where and why the parser stopped. */
export interface XmlFault {
  /** What saxes says, `3:7: unexpected end.` */
  readonly message: string;
  readonly line: number;
  /** UTF-16 offsets: where it stopped, and where the last tag, text or comment before that ended. */
  readonly position: number;
  readonly lastEnd: number;
  /** The innermost element that is open there, and the one closed last. */
  readonly open: Place | undefined;
  readonly closed: Place | undefined;
}

interface Place {
  readonly name: string;
  readonly line: number;
}

/** What the parser says, by a part of it, and what a person is told instead. The first that fits is taken. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/unbound namespace prefix/, 'A prefix is used here that the file gives no namespace. Declare it with xmlns:….'],
  [/duplicate attribute/, 'An attribute stands twice in one tag. Take one of them out.'],
  [
    /text data outside of root|only one root/,
    'Something stands outside the outermost element. Import each document as a file of its own.',
  ],
  [/must contain a root element/, 'The file has no element. Export it again.'],
  [/unexpected end|unclosed tag/, 'The file ends too early.'],
  [/comment/, 'A comment is not written as XML wants it: two hyphens stand inside it.'],
  [
    /attribute/,
    'A tag is not written as XML wants it: an attribute lacks its value, its quotation marks or the space before it.',
  ],
  [
    /XML declaration|processing instruction|name\/value|version number|encoding value|expected/,
    'A declaration or instruction between <? and ?> is not written as XML wants it.',
  ],
  [
    /disallowed character in tag|incorrect syntax/,
    'A < stands here that begins no tag. Write &lt; for the sign itself.',
  ],
  [/\]\]>/, 'The signs ]]> stand here outside a CDATA section. Write ]]&gt; for the signs themselves.'],
  [/disallowed character/, 'A character stands here that XML does not allow.'],
];

/** Letters of an entity that are shown. */
const LONGEST_ENTITY = 40;

/** A fault of XML in plain words, with the next step and the line where to look. @param text the whole document */
export function faultIn(text: string, fault: XmlFault): Refusal {
  const said = fault.message.replace(/^\d+:\d+: /, '');
  if (said.startsWith('undefined entity')) {
    const entity = text.slice(text.lastIndexOf('&', fault.position - 1), fault.position).slice(0, LONGEST_ENTITY);
    return refusal(
      `The file does not declare the entity ${entity}. Write the character itself, or its number, such as &#160;.`,
      fault.line,
    );
  }
  const stray = /entity|unexpected end|unclosed tag/.test(said) ? strayAmpersand(text, fault.lastEnd) : undefined;
  if (stray !== undefined) {
    return refusal(
      'An & stands here that begins no entity. Write &amp; for the sign itself.',
      lineCounter(text)(stray),
    );
  }
  if (said.startsWith('unexpected close tag') && fault.closed) {
    const { name, line } = fault.closed;
    return refusal(
      `A tag is closed here, but <${name}> of line ${line} is the one that is open. Correct it, or export the file again.`,
      fault.line,
    );
  }
  const found = SAID.find(([pattern]) => pattern.test(said))?.[1] ?? 'A tag is not written as XML wants it.';
  const where = fault.open ? ` The element open there is <${fault.open.name}> of line ${fault.open.line}.` : '';
  const hasNext = / (?:Write|Declare|Take|Export|Import) /.test(found);
  return refusal(`${found}${where}${hasNext ? '' : ' Correct it, or export the file again.'}`, fault.line);
}

function refusal(message: string, line: number): Refusal {
  return new Refusal(`The file is not well-formed XML. ${message}`, line);
}

/** The place of the first & up to the next tag that begins no entity: the parser notices it much later, at some semicolon. */
function strayAmpersand(text: string, from: number): number | undefined {
  const end = text.indexOf('<', from);
  const entities = /&(#\d+;|#x[\da-f]+;|[a-z_][\w.-]*;)?/gi;
  entities.lastIndex = from;
  for (let found = entities.exec(text); found; found = entities.exec(text)) {
    if (end !== -1 && found.index > end) return undefined;
    if (found[1] === undefined) return found.index;
  }
  return undefined;
}
