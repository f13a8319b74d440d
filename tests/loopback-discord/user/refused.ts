/** A client would not let the user do this. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Suggestions did not come in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}
