import { type JsonPath } from '../../record/problems.ts';
import { pathLocator } from '../../record/locate.ts';
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
  /** The line of a place in its JSON, from 1. The first question takes long: ask only for what is to be shown. */
  readonly lineOf: (path: JsonPath) => number;
}

/** @param text see {@link ImportFile.text} */
export function importFile(name: string, bytes: Uint8Array, text: string): ImportFile {
  const json = once(() => parse(text));
  const root = once(() => rootOf(text));
  const locate = once(() => pathLocator(text));
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
    lineOf: (path) => locate()(path) ?? 1,
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
