import { useMemo } from 'preact/hooks';

/** Strings that are keys, other strings, and the rest of what is not punctuation. */
const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A value as JSON, coloured, to be copied. */
export function Json({ name, value }: { readonly name: string; readonly value: unknown }) {
  const text = useMemo(() => JSON.stringify(value, undefined, 2), [value]);
  return (
    <figure class="json">
      <figcaption>
        {name}
        {isSecureContext && (
          <button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
            Copy
          </button>
        )}
      </figcaption>
      <pre tabIndex={0} aria-label={`${name} as JSON`}>
        {coloured(text)}
      </pre>
    </figure>
  );
}

function coloured(text: string) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, quoted, colon] = match;
    const token = colon === undefined ? whole : (quoted ?? whole);
    parts.push(text.slice(at, match.index));
    parts.push(<span class={kindOf(quoted, colon)}>{token}</span>);
    at = match.index + token.length;
  }
  parts.push(text.slice(at));
  return parts;
}

function kindOf(quoted: string | undefined, colon: string | undefined): string {
  if (colon !== undefined) return 'json-key';
  return quoted === undefined ? 'json-value' : 'json-text';
}
