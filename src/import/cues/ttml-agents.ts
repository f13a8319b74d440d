import type { PersonGiven } from '../format.ts';
import { countsOf } from '../words/counts.ts';
import { folded } from '../xml/runs.ts';
import type { XmlElement } from '../xml/walk.ts';

/** Characters of a name that are kept. */
const LONGEST_NAME = 1000;

interface Agent {
  readonly id: string;
  readonly type: string | undefined;
  /** Names by their type: `full`, `family`, `given`, `alias`, `other`. */
  readonly names: Map<string, string>;
}

/** Who a document says its agents are (`ttm:agent` with `ttm:name`). */
export class TtmlAgents {
  readonly #agents = new Map<string, Agent>();
  #open: Agent | undefined;
  #nameType: string | undefined;
  #pieces: string[] = [];
  #length = 0;

  /** @returns whether the element belongs to an agent, so that its text is no word of the captions */
  open({ name, attribute }: XmlElement): boolean {
    if (name === 'agent') {
      const id = attribute('xml:id') ?? attribute('id') ?? '';
      this.#open = { id, type: attribute('type'), names: new Map() };
      if (!this.#agents.has(id)) this.#agents.set(id, this.#open);
    } else if (this.#open && name === 'name') this.#nameType = attribute('type') ?? 'other';
    return this.#open !== undefined;
  }

  text(words: string): void {
    if (this.#nameType === undefined || this.#length > LONGEST_NAME) return;
    this.#pieces.push(words);
    this.#length += words.length;
  }

  close({ name }: XmlElement): void {
    if (name === 'agent') this.#open = undefined;
    if (name !== 'name' || this.#nameType === undefined) return;
    const text = folded(this.#pieces.join('').slice(0, LONGEST_NAME));
    if (text !== '' && !this.#open?.names.has(this.#nameType)) this.#open?.names.set(this.#nameType, text);
    this.#nameType = undefined;
    this.#pieces = [];
    this.#length = 0;
  }

  /** The labels of the agents that a reference names, and who those are. */
  result(): { readonly labelOf: (reference: string) => string; readonly people: readonly PersonGiven[] } {
    const times = countsOf([...this.#agents.values()].map(nameOf));
    const labels = new Map<string, string>();
    const people: PersonGiven[] = [];
    for (const [id, agent] of this.#agents) {
      const name = nameOf(agent);
      if (name === undefined || id === '') continue;
      // Two of one name are kept apart by their ids.
      const label = times.get(name) === 1 ? name : id;
      labels.set(id, label);
      people.push({ label, name, ...typeOf(agent) });
    }
    return {
      people,
      labelOf: (reference) =>
        idsOf(reference)
          .map((id) => labels.get(id) ?? id)
          .join(' and '),
    };
  }
}

/** The ids in a reference, `a1 a2`, a few of them at most. */
function idsOf(reference: string): readonly string[] {
  return reference.trim().split(/\s+/, 8).filter(Boolean);
}

function nameOf({ names }: Agent): string | undefined {
  const parts = [names.get('given'), names.get('family')].filter((part) => part !== undefined).join(' ');
  return names.get('full') ?? names.get('alias') ?? (parts || names.get('other'));
}

function typeOf({ type }: Agent): Pick<PersonGiven, 'type'> {
  if (type === 'group') return { type: 'group' };
  return type === 'organization' ? { type: 'organization' } : {};
}
