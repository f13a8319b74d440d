import type { Format } from '../format.ts';

/** Every format that can be imported. A file is of the first of them that knows it: narrow ones stand before wide ones. */
export const formats: readonly Format[] = [];
