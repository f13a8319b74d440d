/** Where what happens is told: the part of a pino logger that is used here. It is never handed what a user wrote. */
export interface Log {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
}

/** What a fault is called. Its message stays out of logs: it may hold what a user wrote. */
export function faultName(fault: unknown): string {
  return fault instanceof Error ? fault.name : typeof fault;
}
