import type { XmlElement } from '../xml/walk.ts';

/** Most of a file that is looked at for the prefixes it uses: they are declared at its beginning. */
const LONGEST_BEGIN = 20_000;
const DECLARATION = /\sxmlns:([\w.-]{1,40})\s{0,4}=\s{0,4}["']([^"'<>]{1,200})["']/g;

/** Names of TTML that a document has in namespaces of their own, with the prefixes it gives them. */
export interface TtmlNames {
  /** An attribute of the vocabulary for metadata (`ttm:agent`), parameters (`ttp:frameRate`) or style (`tts:ruby`). */
  readonly attribute: (
    element: XmlElement,
    vocabulary: 'metadata' | 'parameter' | 'styl',
    name: string,
  ) => string | undefined;
}

const USUAL = { metadata: 'ttm', parameter: 'ttp', styl: 'tts' } as const;

/**
 * Learns the prefixes of a document. Each version has its own namespaces, and all of them end alike: `…#metadata`, `…#parameter`, `…#styling`,
 * `…#style`.
 */
export function ttmlNames(text: string): TtmlNames {
  const prefixes: Record<keyof typeof USUAL, string> = { ...USUAL };
  for (const [, prefix = '', namespace = ''] of text.slice(0, LONGEST_BEGIN).matchAll(DECLARATION)) {
    const ending = isTtml(namespace) ? /#(metadata|parameter|styl)\w{0,3}$/.exec(namespace)?.[1] : undefined;
    if (ending === 'metadata' || ending === 'parameter' || ending === 'styl') prefixes[ending] = prefix;
  }
  return { attribute: ({ attribute }, vocabulary, name) => attribute(`${prefixes[vocabulary]}:${name}`) };
}

/** Whether a namespace is one of TTML: `http://www.w3.org/ns/ttml`, older `http://www.w3.org/2006/10/ttaf1`; or none is declared. */
export function isTtml(namespace: string): boolean {
  return namespace === '' || /^https?:\/\/www\.w3\.org\/(?:ns\/ttml|\d{4}\/\d{2}\/ttaf1)/.test(namespace);
}
