import type { Evidence } from './proof.ts';

/** Places stay silent, groups hold no groups, and no topic is broader than itself. */
export function proveRoles(evidence: Evidence): void {
  provePlaces(evidence);
  proveGroups(evidence);
  proveBroader(evidence);
}

function provePlaces({ record, log }: Evidence): void {
  const places = new Set(record.speakers.filter(({ type }) => type === 'place').map(({ id }) => id));
  record.statements.forEach(({ speakers, reportedBy }, at) => {
    speakers.forEach((id, n) => {
      if (!places.has(id)) return;
      log.at(
        ['statements', at, 'speakers', n],
        `"${id}" is a place, and a place does not speak. Name who spoke; put the place under about.`,
      );
    });
    if (places.has(reportedBy)) {
      log.at(
        ['statements', at, 'reportedBy'],
        `"${reportedBy}" is a place, and a place does not report. Name who reports.`,
      );
    }
  });
}

function proveGroups({ record, log }: Evidence): void {
  const types = new Map(record.speakers.map(({ id, type }) => [id, type]));
  record.speakers.forEach(({ type, members }, at) => {
    if (!members) return;
    if (type !== 'group') {
      log.at(
        ['speakers', at, 'members'],
        `Only a group has members, and this is a ${type}. Remove members, or set type to "group".`,
      );
      return;
    }
    members.forEach((id, n) => {
      const path = ['speakers', at, 'members', n];
      if (types.get(id) === 'group') log.at(path, `"${id}" is a group itself. List its members here in its place.`);
      if (types.get(id) === 'place') log.at(path, `"${id}" is a place, and a place does not speak. List who speaks.`);
    });
  });
}

/** Follows each topic upwards; a topic seen to end well is not followed twice. */
function proveBroader({ record, log }: Evidence): void {
  const above = new Map(record.topics.map(({ id, broader }) => [id, broader]));
  const settled = new Set<string>();
  record.topics.forEach(({ id }, at) => {
    const path = new Set([id]);
    let next = above.get(id);
    while (next !== undefined && !settled.has(next) && !path.has(next)) {
      path.add(next);
      next = above.get(next);
    }
    if (next !== undefined && path.has(next)) {
      const circle = [...path, next].join(' → ');
      log.at(['topics', at, 'broader'], `The broader topics go round in a circle: ${circle}. Remove one broader.`);
    }
    // One message a circle: its other topics are settled with it.
    for (const topic of path) settled.add(topic);
  });
}
