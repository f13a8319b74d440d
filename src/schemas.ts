import { z } from 'zod';
import { AnswerSchema } from './answers/schema.ts';
import { RecordFileSchema } from './record/schema.ts';

/**
 * The published JSON Schemas (draft 2020-12) by file name, made from the zod schemas. `schema/` holds them; a test
 * compares. The record's is that of the file an editor writes: keys with a default may be left out.
 */
export function jsonSchemas(): Readonly<Record<'record.schema.json' | 'answer.schema.json', object>> {
  return {
    'record.schema.json': published('Readout meeting record', z.toJSONSchema(RecordFileSchema, { io: 'input' })),
    'answer.schema.json': published('Readout answer', z.toJSONSchema(AnswerSchema, { io: 'output' })),
  };
}

function published(title: string, { $schema, ...schema }: object & { readonly $schema?: unknown }): object {
  return { $schema, title, ...schema };
}
