import type { Speaker } from '../record/schema.ts';

/** A person by family and given name; an organization, or whoever goes by one name, as it is written. */
export type Name =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** Before a name and no part of it. */
const COURTESY = /^(?:(?:Hon|Mr|Mrs|Ms|Mx|Dr|Prof|Rev)\.?|Miss|Sir|Dame|Lord|Lady)\s+/;
const SUFFIX = /,?\s+(Jr\.?|Sr\.?|I{2,3}|IV)$/;
/** Lower-case words that belong to the family name after them: `von der Leyen`. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|du|el|ibn|la|le|ten|ter|van|von|zu)$/;

/** Words that make a by-line the name of an office or a firm. */
const ORGANIZATION =
  /\b(?:agency|association|board|bureau|cabinet|commission|committee|congress|correspondents?|council|court|department|desk|digital|editors?|embassy|government|group|house|institute|media|ministry|news|office|online|parliament|party|post|press|radio|secretariat|senate|services?|staff|team|television|times|today|tv|union|university|web)\b/i;

/** The name of a speaker: a person's is parted where their short name is its beginning or its end. */
export function nameOfSpeaker({ type, name, shortName }: Speaker): Name {
  return type === 'person' ? personName(name, shortName) : { literal: name };
}

/**
 * The authors of a by-line: `Ana Bell and Ben Cole`, `News Desk`. Who is a speaker of the record is named as there; for
 * the others, two to five words that begin with capitals are a person.
 */
export function namesInByline(byline: string, speakers: readonly Speaker[]): readonly Name[] {
  const names = byline
    .replace(/^by\s+/i, '')
    .split(/\s*;\s*|\s*,\s*(?:and|&)\s+|\s+(?:and|&)\s+|\s*,\s+(?!(?:Jr|Sr|I{2,3}|IV)\b)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return names.map((part) => {
    const known = speakers.find(({ name, altNames }) => name === part || altNames.some(({ value }) => value === part));
    if (known) return nameOfSpeaker(known);
    return isPerson(part) ? personName(part) : { literal: part };
  });
}

function isPerson(text: string): boolean {
  const words = text.replace(COURTESY, '').replace(SUFFIX, '').split(/\s+/);
  if (words.length < 2 || words.length > 5 || ORGANIZATION.test(text)) return false;
  return words.every((word) => PARTICLE.test(word) || /^\p{Lu}(?:[\p{L}\p{M}'’.-]*\p{Ll}|\.?$)/u.test(word));
}

/** The last word is the family name, with the particles before it, where nothing better is known. */
function personName(written: string, shortName?: string): Name {
  const bare = written.replace(COURTESY, '');
  const [, suffix] = SUFFIX.exec(bare) ?? [];
  const name = bare.replace(SUFFIX, '').trim();
  const more = suffix === undefined ? {} : { suffix };
  if (shortName !== undefined && shortName.length < name.length) {
    if (name.endsWith(` ${shortName}`)) {
      return { family: shortName, given: name.slice(0, -shortName.length).trim(), ...more };
    }
    if (name.startsWith(`${shortName} `)) {
      return { family: shortName, given: name.slice(shortName.length).trim(), ...more };
    }
  }
  const words = name.split(/\s+/);
  if (words.length < 2) return { literal: written };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1]!)) first -= 1;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' '), ...more };
}

/** `Joe Biden`, `Martin Luther King Jr.`, `White House`. */
export function plainName(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}

/** `Biden, Joe`, `King, Martin Luther, Jr.`, `White House`. */
export function invertedName(name: Name): string {
  return 'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** `Biden, J.`, `King, M. L., Jr.`, `Cole, M.-A.`, `White House`. */
export function nameWithInitials(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = name.given.split(/\s+/).map((word) =>
    word
      .split('-')
      .map((part) => `${Array.from(part)[0] ?? ''}.`)
      .join('-'),
  );
  return [name.family, initials.join(' '), name.suffix].filter(Boolean).join(', ');
}

/** What a name is called by within a text: the family name of a person. */
export function surname(name: Name): string {
  return 'literal' in name ? name.literal : name.family;
}

/** `A`, `A and B`, `A, B, and C`: with the serial comma, which APA, MLA and Chicago set. */
export function listOf(names: readonly string[], last = 'and'): string {
  if (names.length < 3) return names.join(` ${last} `);
  return `${names.slice(0, -1).join(', ')}, ${last} ${names.at(-1)}`;
}
