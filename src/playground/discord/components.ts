/** A component of a message or form, as far as it has been looked at. */
export type Component = Readonly<Record<string, unknown>>;

/** All components of a tree, parents first. What is no component is passed over. */
export function walk(tree: unknown): readonly Component[] {
  if (!Array.isArray(tree)) return [];
  return tree
    .filter(isComponent)
    .flatMap((one) => [one, ...walk(one['components']), ...walk([one['accessory'], one['component']])]);
}

/** The button, menu or input with this custom id. */
export function findControl(tree: unknown, customId: string): Component | undefined {
  return walk(tree).find((one) => one['custom_id'] === customId);
}

function isComponent(value: unknown): value is Component {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
