/** Robertson's inverse document frequency: how rare it is that `holders` of `all` hold something; never negative. */
export function inverseFrequency(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}
