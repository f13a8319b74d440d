import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Reply } from '../http/reply.ts';

/** Encodings a browser may ask for, the smaller first. */
const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

const COMPRESS = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** What is sent for a file of the page, by what the browser can read. */
export type Asset = (headers: IncomingHttpHeaders) => Promise<Reply>;

/** Makes a file that is sent many times; it is compressed once, beside everything else. */
export function createAsset(body: string | Uint8Array, headers: OutgoingHttpHeaders): Asset {
  const packed = Object.fromEntries(
    ENCODINGS.map((encoding) => [encoding, COMPRESS[encoding](body)]),
  ) as unknown as Readonly<Record<Encoding, Promise<Buffer>>>;
  const all = { ...headers, vary: 'accept-encoding' };
  return async ({ 'accept-encoding': accepted = '' }) => {
    const encoding = ENCODINGS.find((one) => accepts(accepted, one));
    if (!encoding) return { status: 200, headers: all, body };
    return { status: 200, headers: { ...all, 'content-encoding': encoding }, body: await packed[encoding] };
  };
}

/** Whether `gzip, br;q=0` and the like take an encoding. */
function accepts(header: string, encoding: Encoding): boolean {
  return header.split(',').some((part) => {
    const [name = '', quality = ''] = part.toLowerCase().split(';');
    return name.trim() === encoding && !/^\s*q=0(?:\.0*)?\s*$/.test(quality);
  });
}
