import { ID_LENGTH, RECORD_ID_LENGTH } from '../../record/schema.ts';

/** `-2022-05-23` */
const DAY_LENGTH = 11;

/** Words in lower-case letters and digits with hyphens between, cut at a word; empty where they have no Latin letter. */
function slug(words: string, most: number): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most + 1).lastIndexOf('-');
  return plain.slice(0, cut > most / 2 ? cut : most).replace(/-+$/, '');
}

/** An id for a record, from its title and day: `joint-press-conference-2022-05-23`. */
export function recordIdOf(title: string, day: string): string {
  // A title may end with the day already.
  const own = slug(title.replaceAll(day, ' '), RECORD_ID_LENGTH - DAY_LENGTH);
  return `${own || 'meeting'}-${day}`;
}

/** Gives out ids made from names, each once: the second Smith is `smith-2`. */
export function idGiver(kind: string): (name: string) => string {
  const given = new Set<string>();
  const numbers = new Map<string, number>();
  return (name) => {
    const own = slug(name, ID_LENGTH) || kind;
    let id = own;
    while (given.has(id)) {
      const number = (numbers.get(own) ?? 1) + 1;
      numbers.set(own, number);
      const end = `-${number}`;
      id = own.slice(0, ID_LENGTH - end.length).replace(/-+$/, '') + end;
    }
    given.add(id);
    return id;
  };
}
