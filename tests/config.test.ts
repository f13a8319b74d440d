import { delimiter, isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('finds the records beside the program, wherever it is started from', () => {
    const read = readConfig({});
    expect(read).toEqual({ ok: true, config: { records: [expect.stringMatching(/[/\\]data$/)], logLevel: 'warn' } });
    expect(read.ok && isAbsolute(read.config.records[0]!)).toBe(true);
  });

  it('takes several paths, set apart by commas or as the system does it', () => {
    expect(readConfig({ RECORDS: `a, b${delimiter}c`, LOG_LEVEL: 'debug' })).toEqual({
      ok: true,
      config: { records: ['a', 'b', 'c'], logLevel: 'debug' },
    });
  });

  it('takes a variable set to nothing as not set', () => {
    expect(readConfig({ RECORDS: '', LOG_LEVEL: ' ' })).toEqual(readConfig({}));
  });

  it('names the variable that does not fit, and what would', () => {
    expect(readConfig({ RECORDS: ',', LOG_LEVEL: 'loud' })).toEqual({
      ok: false,
      problems: [
        'RECORDS: name at least one folder or file.',
        'LOG_LEVEL: use one of trace, debug, info, warn, error, fatal, silent.',
      ],
    });
  });
});
