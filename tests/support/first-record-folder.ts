import { fileURLToPath } from 'node:url';

/** Where the first record is. `data/`, its folder, may hold records that were imported since. */
export const FIRST_RECORD_FOLDER = fileURLToPath(new URL('../../data/biden-kishida-2022-01-21', import.meta.url));
