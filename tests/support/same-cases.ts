import fc from 'fast-check';
import { fuzzRuns } from './fuzz-runs.ts';

/** Any number; the day of the first meeting. */
const SEED = 20220121;

// Property tests try the same cases at each run, so that two runs on the same code say the same. With `FUZZ_RUNS` they try new ones.
fc.configureGlobal(process.env['FUZZ_RUNS'] === undefined ? { seed: SEED } : { numRuns: fuzzRuns() });
