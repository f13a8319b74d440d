/** The folder of files in the formats that meetings come in: one folder a format, and `generated`. A public clone has none. */
export const SAMPLES = `${import.meta.dirname}/../../../shared/samples`;
