import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/schemas.ts';

/** Writes `schema/*.json` from the code: `node scripts/write-schemas.ts`. */
const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
