import type { Fault, FaultedRequest, FaultPlace, Faults } from '../types.ts';

/** Faults, and which of them a request meets. */
export interface FaultBook extends Faults {
  readonly meet: (place: FaultPlace | undefined, request: FaultedRequest) => Fault | undefined;
}

export function createFaultBook(): FaultBook {
  const queued = new Map<FaultPlace, Fault[]>();
  const decided = new Map<FaultPlace, (request: FaultedRequest) => Fault | undefined>();
  return {
    next: (where, fault) => {
      queued.set(where, [...(queued.get(where) ?? []), fault]);
    },
    always: (where, decide) => {
      decided.set(where, decide);
    },
    clear: () => {
      queued.clear();
      decided.clear();
    },
    meet: (place, request) => {
      const places: readonly FaultPlace[] = place === undefined ? ['any'] : [place, 'any'];
      for (const where of places) {
        const fault = queued.get(where)?.shift() ?? decided.get(where)?.(request);
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
  };
}

/** How a fault is told in the record of an exchange. */
export function nameOf(fault: Fault): string {
  if (typeof fault === 'string') return fault;
  return 'status' in fault ? `status ${fault.status}` : `rate limit (${fault.rateLimit})`;
}
