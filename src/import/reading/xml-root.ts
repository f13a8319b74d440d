/** The outermost element of an XML document. */
export interface XmlRoot {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace declared for it there; empty where none is. */
  readonly namespace: string;
}

/** What may stand before the outermost element: a declaration, comments, a document type without or with its own declarations. */
const BEFORE = /\s*(?:<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)/iy;
const ELEMENT = /\s*<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)((?:\s[^<>]*)?)>/y;
const ATTRIBUTE = /\s([^\s=<>"']+)\s*=\s*["']([^"']*)["']/g;

/** Finds the outermost element at the beginning of a text; undefined where the text begins otherwise. */
export function rootOf(text: string): XmlRoot | undefined {
  let at = 0;
  for (;;) {
    BEFORE.lastIndex = at;
    if (!BEFORE.test(text)) break;
    at = BEFORE.lastIndex;
  }
  ELEMENT.lastIndex = at;
  const found = ELEMENT.exec(text);
  if (!found) return undefined;
  const [, prefix, name = '', attributes = ''] = found;
  const declared = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, attribute, namespace = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (attribute === declared) return { name, namespace };
  }
  return { name, namespace: '' };
}
