/** The part of a `.cpuprofile` that is read here: samples of nodes of the call tree, with the time between them. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/** Whose code the processor ran, in percent of the time it was not idle. */
export type Shares = Readonly<Record<Owner, number>>;

const OWNERS = [
  'Readout',
  'discord.js',
  'undici',
  'zod',
  'other packages',
  'Node and V8',
  'garbage collection',
] as const;
export type Owner = (typeof OWNERS)[number];

/** Adds up the self time of every sample by whose code it fell in. Native frames belong to who called them. */
export function shareOf({ nodes, samples, timeDeltas }: Profile): Shares {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, Owner | undefined>();
  const ownerOf = (id: number): Owner | undefined => {
    if (owners.has(id)) return owners.get(id);
    const { functionName, url } = byId.get(id)!.callFrame;
    const parent = parents.get(id);
    const owner =
      functionName === '(idle)' || functionName === '(program)'
        ? undefined
        : functionName === '(garbage collector)'
          ? 'garbage collection'
          : (ownerOfUrl(url) ?? (parent === undefined ? 'Node and V8' : (ownerOf(parent) ?? 'Node and V8')));
    owners.set(id, owner);
    return owner;
  };
  const times = new Map<Owner, number>();
  samples.forEach((id, at) => {
    const owner = ownerOf(id);
    if (owner) times.set(owner, (times.get(owner) ?? 0) + (timeDeltas[at] ?? 0));
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0) || 1;
  return Object.fromEntries(OWNERS.map((owner) => [owner, ((times.get(owner) ?? 0) / total) * 100])) as Shares;
}

/** Whose file it is; undefined for native code, which has none. */
function ownerOfUrl(url: string): Owner | undefined {
  if (url === '') return undefined;
  if (url.startsWith('node:')) return 'Node and V8';
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(url) ?? [];
  if (name === undefined) return 'Readout';
  if (name === 'discord.js' || name.startsWith('@discordjs/')) return 'discord.js';
  if (name === 'undici' || name === 'zod') return name;
  return 'other packages';
}
