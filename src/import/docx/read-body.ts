import { SaxesParser } from 'saxes';
import { type ReadingNote, Refusal } from '../format.ts';
import type { Paragraph } from '../labelled/paragraphs/paragraph.ts';
import { BodyReader } from './body-reader.ts';

const DAMAGED = 'The text of the document is damaged: it is no well-formed XML. Open it in Word, and save it again.';

/** Reads the part of a Word document that holds its text, chunk by chunk. */
export class DocumentText {
  readonly #body = new BodyReader();
  readonly #parser = new SaxesParser({ xmlns: true });
  #decoder: InstanceType<typeof TextDecoder> | undefined;

  constructor() {
    this.#parser.on('opentag', (element) => this.#body.open(element));
    this.#parser.on('closetag', (element) => this.#body.close(element));
    this.#parser.on('text', (words) => this.#body.text(words));
    this.#parser.on('cdata', (words) => this.#body.text(words));
    this.#parser.on('doctype', () => {
      throw new Refusal(
        'The document declares a document type, which Word never does. Open it in Word, and save it again.',
      );
    });
    this.#parser.on('error', () => {
      throw new Refusal(DAMAGED);
    });
  }

  /** @throws Refusal where it is no XML, declares entities or is nested too deeply */
  take(chunk: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    this.#write(this.#decoder, chunk);
  }

  /** @returns the paragraphs of the document that are not empty */
  end(): readonly Paragraph[] {
    if (this.#decoder) this.#write(this.#decoder);
    this.#parser.close();
    return this.#body.paragraphs;
  }

  /** What is to be said of words that are left out or taken in. To be asked behind {@link end}. */
  get notes(): readonly ReadingNote[] {
    return this.#body.notes;
  }

  #write(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): void {
    let text: string;
    try {
      text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new Refusal(DAMAGED);
    }
    this.#parser.write(text);
  }
}

/** XML is in UTF-8 unless it begins with the mark of UTF-16 (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
