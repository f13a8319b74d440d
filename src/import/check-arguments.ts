import type { ImportOptions } from './options.ts';
import type { FileGiven } from './reading/read-file.ts';

const TEXTS = ['id', 'title', 'date', 'zone', 'lang', 'sourceUrl', 'publisher', 'encoding'] as const;

/**
 * Refuses what a program hands over that no type kept out.
 * @throws {TypeError} that names the argument
 */
export function checkArguments(files: readonly FileGiven[], options: ImportOptions): void {
  if (!Array.isArray(files)) throw new TypeError('importRecord: files takes a list of { name, content }.');
  files.forEach((file: unknown, n) => {
    const { name, content } = (file ?? {}) as Partial<FileGiven>;
    if (typeof name !== 'string') throw new TypeError(`importRecord: files[${n}].name takes a text.`);
    if (typeof content !== 'string' && !(content instanceof Uint8Array)) {
      throw new TypeError(`importRecord: files[${n}].content takes bytes (a Uint8Array) or a text.`);
    }
  });
  if (typeof options !== 'object' || options === null)
    throw new TypeError('importRecord takes its options as an object.');
  for (const name of TEXTS) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`importRecord: ${name} takes a text.`);
  }
  if (options.speakers !== undefined && !isSpeakerMap(options.speakers)) {
    throw new TypeError(
      'importRecord: speakers takes a Map from labels to { name, roles }, as parseSpeakerMap gives it.',
    );
  }
  if (options.onProgress !== undefined && typeof options.onProgress !== 'function') {
    throw new TypeError('importRecord: onProgress takes a function.');
  }
}

function isSpeakerMap(value: unknown): boolean {
  if (!(value instanceof Map)) return false;
  return [...value].every(([label, who]: [unknown, unknown]) => {
    const { name, roles } = (who ?? {}) as { name?: unknown; roles?: unknown };
    const areTexts = Array.isArray(roles) && roles.every((role) => typeof role === 'string');
    return typeof label === 'string' && typeof name === 'string' && name.trim() !== '' && areTexts;
  });
}
