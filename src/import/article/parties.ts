import { LONGEST_NAME } from '../../record/schema.ts';
import type { PartyNamed } from './drafted.ts';
import type { Entity } from './entities.ts';
import { isLand } from './names.ts';

/** Most other names of one: a hostile text could give thousands. */
const MOST_NAMES = 30;

interface Building {
  readonly name: string;
  readonly type: PartyNamed['type'];
  readonly altNames: Set<string>;
  readonly roles: ReadonlySet<string>;
  readonly members?: readonly number[];
}

/** Those who speak in a report, each once, in the order they first do. */
export class PartyList {
  readonly #list: Building[] = [];
  readonly #byEntity = new Map<Entity, number>();
  readonly #entities = new Map<number, Entity>();
  readonly #byName = new Map<string, number>();

  /** The party of someone named. Whatever else it is, a country that speaks does so as a body. */
  ofEntity(entity: Entity): number {
    const known = this.#byEntity.get(entity);
    if (known !== undefined) return known;
    const type = entity.kind === 'person' && !isLand(entity.key) ? 'person' : 'organization';
    const place = this.#add({ name: entity.name, type, altNames: new Set(entity.forms), roles: entity.roles });
    this.#byEntity.set(entity, place);
    this.#entities.set(place, entity);
    return place;
  }

  /** The party of someone who is told by what they are alone: `Mayor of Ash`, `Police`. */
  ofDescription(description: string, type: 'person' | 'organization'): number {
    const name = description.charAt(0).toUpperCase() + description.slice(1);
    const known = this.#byName.get(name.toLowerCase());
    if (known !== undefined) return known;
    const place = this.#add({ name, type, altNames: new Set(), roles: new Set() });
    this.#byName.set(name.toLowerCase(), place);
    return place;
  }

  /** The group of several, in whatever order; undefined where their names are too long for one. */
  ofMembers(members: readonly number[]): number | undefined {
    const all = [...new Set(members.flatMap((place) => this.#list[place]!.members ?? [place]))];
    if (all.length === 1) return all[0];
    const key = `\0${all.toSorted((a, b) => a - b).join(' ')}`;
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const names = all.map((place) => this.#list[place]!.name);
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    if (name.length > LONGEST_NAME) return undefined;
    const place = this.#add({ name, type: 'group', altNames: new Set(), roles: new Set(), members: all });
    this.#byName.set(key, place);
    return place;
  }

  /** Another name of a group, as printed: `both the leaders`. */
  alsoCalled(place: number, name: string): void {
    const { altNames } = this.#list[place]!;
    if (name.length <= LONGEST_NAME && altNames.size < MOST_NAMES) altNames.add(name);
  }

  /** Whom a party is, where it is someone named. */
  entity(place: number): Entity | undefined {
    return this.#entities.get(place);
  }

  type(place: number): PartyNamed['type'] {
    return this.#list[place]!.type;
  }

  all(): readonly PartyNamed[] {
    return this.#list.map(({ name, type, altNames, roles, members }) => ({
      name,
      type,
      altNames: [...altNames].filter((other) => other !== name && other.length <= LONGEST_NAME),
      roles: [...roles],
      ...(members && { members }),
    }));
  }

  #add(party: Building): number {
    return this.#list.push(party) - 1;
  }
}
