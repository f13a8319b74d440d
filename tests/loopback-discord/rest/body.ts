import type { IncomingMessage } from 'node:http';

/** A file of a multipart body. */
export interface UploadedFile {
  /** The n of `files[n]`. */
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** A body that was read. */
export interface ReadBody {
  readonly raw: Buffer;
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
  /** Why it could not be read. */
  readonly problem?: string;
}

const FILE_FIELD = /^files\[(\d+)\]$/;

/** The bytes of a request. */
export async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Reads JSON, or a form with `payload_json` and files. An empty body has no JSON. */
export async function parseBody(raw: Buffer, contentType: string): Promise<ReadBody> {
  const failed = (problem: string): ReadBody => ({ raw, json: undefined, files: [], problem });
  if (raw.length === 0) return { raw, json: undefined, files: [] };
  try {
    if (contentType.startsWith('multipart/form-data')) return { raw, ...(await parseForm(raw, contentType)) };
    if (!contentType.startsWith('application/json')) return failed(`Content-Type is ${contentType || 'missing'}`);
    return { raw, json: JSON.parse(raw.toString('utf8')), files: [] };
  } catch (error) {
    return failed(String(error));
  }
}

async function parseForm(raw: Buffer, contentType: string): Promise<Pick<ReadBody, 'json' | 'files'>> {
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': contentType } }).formData();
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    const index = FILE_FIELD.exec(field)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    const bytes = Buffer.from(await value.arrayBuffer());
    files.push({ index, name: value.name, type: value.type || 'application/octet-stream', bytes });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? JSON.parse(payload) : undefined, files };
}
