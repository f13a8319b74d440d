/** Where what happens is told: the part of a pino logger that is used here. It is never handed what a user wrote. */
export interface Log {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
}
