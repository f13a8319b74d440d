/** What a file that is no text can be, by how it begins (the numbers that file(1) and the formats' own specifications give). */
interface BinaryKind {
  readonly what: string;
  readonly next: string;
  readonly at: number;
  readonly bytes: string;
}

const SOUND = 'Let a program transcribe it first, and import the transcript it writes.';
const DOCUMENT = 'Open it, save its text as .docx or plain text, and import that.';
const PICTURE = 'Import the text itself.';

const KINDS: readonly BinaryKind[] = [
  { what: 'a PDF', next: DOCUMENT, at: 0, bytes: '%PDF-' },
  { what: 'a video or sound file (MP4)', next: SOUND, at: 4, bytes: 'ftyp' },
  { what: 'a video (Matroska or WebM)', next: SOUND, at: 0, bytes: '\x1a\x45\xdf\xa3' },
  { what: 'a video (AVI)', next: SOUND, at: 8, bytes: 'AVI ' },
  { what: 'a sound file (WAV)', next: SOUND, at: 8, bytes: 'WAVE' },
  { what: 'a sound file (MP3)', next: SOUND, at: 0, bytes: 'ID3' },
  { what: 'a sound file (MP3)', next: SOUND, at: 0, bytes: '\xff\xfb' },
  { what: 'a sound file (Ogg)', next: SOUND, at: 0, bytes: 'OggS' },
  { what: 'a sound file (FLAC)', next: SOUND, at: 0, bytes: 'fLaC' },
  { what: 'an RTF document', next: DOCUMENT, at: 0, bytes: '{\\rtf' },
  { what: 'a picture (PNG)', next: PICTURE, at: 0, bytes: '\x89PNG' },
  { what: 'a picture (JPEG)', next: PICTURE, at: 0, bytes: '\xff\xd8\xff' },
  { what: 'a picture (GIF)', next: PICTURE, at: 0, bytes: 'GIF8' },
  { what: 'a compressed file (gzip)', next: 'Unpack it, and import what is in it.', at: 0, bytes: '\x1f\x8b' },
  { what: 'an archive (7z)', next: 'Unpack it, and import what is in it.', at: 0, bytes: '7z\xbc\xaf' },
  { what: 'a database (SQLite)', next: PICTURE, at: 0, bytes: 'SQLite format 3' },
];

/** What a file plainly is that holds no text to import, as a sentence with the next step; undefined for any other. */
export function binaryFault(bytes: Uint8Array): string | undefined {
  const kind = KINDS.find(({ at, bytes: start }) => beginsWith(bytes, at, start));
  return kind && `This is ${kind.what}, which holds no text to import. ${kind.next}`;
}

/** Whether a file is packed, as office documents are: its format looks into it. */
export function isPacked(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 0, 'PK\x03\x04') || beginsWith(bytes, 0, 'PK\x05\x06') || beginsWith(bytes, 0, OLE2);
}

/** How documents of Word up to 2003, and encrypted ones, begin. */
const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

function beginsWith(bytes: Uint8Array, at: number, start: string): boolean {
  return Array.from(start).every((character, n) => bytes[at + n] === character.charCodeAt(0));
}
