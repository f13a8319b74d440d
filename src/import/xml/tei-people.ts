import type { PersonGiven } from '../format.ts';
import { findingElements, type FoundElement, isWithin } from './find-elements.ts';
import type { Visiting } from './runs.ts';

/** The parts of a name, in the order they are printed in. */
const PARTS = ['forename', 'nameLink', 'surname'];
const WANTED = new Set(['person', 'persName', 'roleName', ...PARTS]);

/**
 * Reads the people that lists of a TEI file name. A person's first name is taken; further ones, as in other languages or from
 * earlier years, are other names. Roles are those printed with the name: offices that a list gives for some years may not
 * hold on the day of the meeting.
 * @returns each with the label `#id`
 */
export function readingTeiPeople(): Visiting<readonly PersonGiven[]> {
  const { visitor, result } = findingElements(
    ({ name }, ancestors) => WANTED.has(name) && isWithin(ancestors, 'listPerson'),
  );
  return { visitor, result: () => peopleOf(result()) };
}

function peopleOf(found: readonly FoundElement[]): readonly PersonGiven[] {
  const people: { label: string; names: FoundElement[]; parts: Map<unknown, FoundElement[]> }[] = [];
  for (const one of found) {
    const { name } = one.element;
    if (name === 'person')
      people.push({ label: `#${one.element.attribute('xml:id') ?? ''}`, names: [], parts: new Map() });
    const person = people.at(-1);
    if (!person || !isWithin(one.ancestors, 'person')) continue;
    const around = one.ancestors.findLast((ancestor) => ancestor.name === 'persName');
    if (name === 'persName') person.names.push(one);
    else if (around) {
      const parts = person.parts.get(around);
      if (parts) parts.push(one);
      else person.parts.set(around, [one]);
    }
  }
  return people.flatMap(({ label, names, parts }): PersonGiven[] => {
    const [name, ...altNames] = [...new Set(names.map((one) => fullName(one, parts.get(one.element) ?? [])))].filter(
      Boolean,
    );
    if (label === '#' || name === undefined) return [];
    const roles = rolesOf(names.flatMap((one) => parts.get(one.element) ?? []));
    return [{ label, name, type: 'person', roles, ...(altNames.length > 0 ? { altNames } : {}) }];
  });
}

function fullName(name: FoundElement, parts: readonly FoundElement[]): string {
  const inOrder = PARTS.flatMap((part) => parts.filter(({ element }) => element.name === part));
  return inOrder.length > 0
    ? inOrder
        .map(({ text }) => text)
        .join(' ')
        .trim()
    : name.text;
}

function rolesOf(parts: readonly FoundElement[]): readonly string[] {
  const roles = parts.filter(({ element, text }) => element.name === 'roleName' && text !== '');
  return [...new Set(roles.map(({ text }) => text))];
}
