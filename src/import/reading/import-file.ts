import { rootOf, type XmlRoot } from './xml-root.ts';

/** A file to import. What it may be is worked out when a format first asks. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As text with LF line ends and no byte order mark; empty for a file that is none, such as DOCX. */
  readonly text: string;
  /** The value it is as JSON; undefined where it is none. */
  readonly json: unknown;
  /** Its outermost element, where it is XML. */
  readonly root: XmlRoot | undefined;
}

/** @param text see {@link ImportFile.text} */
export function importFile(name: string, bytes: Uint8Array, text: string): ImportFile {
  const json = once(() => parse(text));
  const root = once(() => rootOf(text));
  return {
    name,
    bytes,
    text,
    get json() {
      return json();
    },
    get root() {
      return root();
    },
  };
}

function parse(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
