/**
 * Characters that no record needs and that can change what a reader sees: controls, lone surrogates, codes that are no
 * character, marks that turn the direction of text, line separators, byte order marks. CR has its own message.
 */
const FORBIDDEN = /[\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029\ufeff]|(?!\r)\p{Cc}/gu;
/** The same for a held text, which has lines and tabs. */
export const FORBIDDEN_IN_TEXT =
  /[\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029\ufeff]|(?![\r\n\t])\p{Cc}/gu;
const PLAIN = /^[\u0020-\u007e]*$/;

/** One thing wrong with the characters of a text, at a UTF-16 offset. */
export interface CharacterFault {
  readonly at: number;
  readonly message: string;
}

/**
 * Faults in a text, one a line of it at most and `most` in all: forbidden characters or, where there
 * are none, what is not in NFC.
 * @param lineBreaks whether line feeds and tabs may stand in it
 */
export function characterFaults(text: string, lineBreaks: boolean, most: number): readonly CharacterFault[] {
  if (PLAIN.test(text)) return [];
  const faults: CharacterFault[] = [];
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) faults.push({ at: carriageReturn, message: LINE_ENDS });
  let lineEnd = -1;
  for (const { 0: character, index } of text.matchAll(lineBreaks ? FORBIDDEN_IN_TEXT : FORBIDDEN)) {
    if (index < lineEnd) continue;
    faults.push({ at: index, message: forbidden(character) });
    if (faults.length >= most) break;
    lineEnd = text.indexOf('\n', index + 1);
    if (lineEnd === -1) lineEnd = text.length;
  }
  if (faults.length === 0 && text.isWellFormed() && text.normalize('NFC') !== text)
    faults.push(...unnormalised(text, most));
  return faults;
}

const LINE_ENDS =
  'The line ends hold a carriage return (CR). Save the text with LF line ends; for a held text, then correct its sha256.';

function forbidden(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${name}, ${kindOf(code)}, is not allowed. Remove it${code === 0x0a || code === 0x09 ? ', or write a space' : ''}.`;
}

function kindOf(code: number): string {
  if (code === 0x0a) return 'a line feed';
  if (code === 0x09) return 'a tab';
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'a control character';
  if (code === 0xfeff) return 'a byte order mark';
  if (code === 0x2028 || code === 0x2029) return 'a line or paragraph separator';
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character (a lone surrogate)';
  if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)) return 'a code that is no character';
  return 'a mark that changes the direction of text';
}

function unnormalised(text: string, most: number): readonly CharacterFault[] {
  const faults: CharacterFault[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const normal = line.normalize('NFC');
    if (normal !== line) {
      let same = 0;
      while (line[same] === normal[same]) same++;
      const message = `"${Array.from(normal.slice(same))[0] ?? ''}" is not written in Unicode NFC. Save the text in NFC; for a held text, then correct its sha256.`;
      faults.push({ at: at + same, message });
      if (faults.length >= most) break;
    }
    at += line.length + 1;
  }
  return faults;
}
