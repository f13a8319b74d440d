/**
 * How many cases a property test tries: what `FUZZ_RUNS` of the environment says.
 * @param usual how many where it says nothing
 */
export function fuzzRuns(usual = 100): number {
  return Number(process.env['FUZZ_RUNS'] ?? usual);
}
