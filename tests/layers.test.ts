import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file in each layer with an import it may not make. */
const FORBIDDEN = [
  ['src/record/a.ts', '../corpus/corpus.ts'],
  ['src/record/proofs/a.ts', '../../search/search.ts'],
  ['src/corpus/a.ts', '../search/search.ts'],
  ['src/search/a.ts', '../answers/quote.ts'],
  ['src/search/b.ts', 'node:fs'],
  ['src/record/d.ts', '../verify/words.ts'],
  ['src/corpus/d.ts', '../verify/words.ts'],
  ['src/search/d.ts', '../verify/words.ts'],
  ['src/verify/a.ts', '../answers/archive.ts'],
  ['src/verify/d.ts', '../cite/work.ts'],
  ['src/search/e.ts', '../cite/work.ts'],
  ['src/cite/a.ts', '../answers/archive.ts'],
  ['src/cite/b.ts', '../verify/words.ts'],
  ['src/cite/c.ts', 'node:fs'],
  ['src/verify/b.ts', 'node:fs'],
  ['src/review/a.ts', '../search/fold.ts'],
  ['src/review/b.ts', 'node:fs'],
  ['src/record/r.ts', '../review/decide.ts'],
  ['src/render/r.ts', '../review/decide.ts'],
  ['src/import/r.ts', '../review/decide.ts'],
  ['src/import/a.ts', '../answers/archive.ts'],
  ['src/import/b.ts', 'node:fs'],
  ['src/import/formats/a.ts', '../../render/clean.ts'],
  ['src/answers/g.ts', '../import/import-record.ts'],
  ['src/record/e.ts', '../import/format.ts'],
  ['src/render/h.ts', '../import/report.ts'],
  ['src/answers/a.ts', '../render/labels.ts'],
  ['src/answers/b.ts', 'pino'],
  ['src/interaction/a.ts', '../transport/terminal/cli.ts'],
  ['src/interaction/b.ts', 'discord.js'],
  ['commands/a.ts', '../src/render/labels.ts'],
  ['commands/b.ts', 'node:path'],
  ['src/render/a.ts', '../transport/terminal/cli.ts'],
  ['src/render/b.ts', 'discord.js'],
  ['src/render/c.ts', '../conversation/conversation.ts'],
  ['src/discord/a.ts', '../render/labels.ts'],
  ['src/discord/b.ts', 'node:crypto'],
  ['src/discord/c.ts', 'discord.js'],
  ['src/conversation/a.ts', '../transport/log.ts'],
  ['src/conversation/b.ts', '@discordjs/rest'],
  ['src/conversation/c.ts', '../../commands/index.ts'],
  ['src/interaction/c.ts', '../conversation/reaction.ts'],
  ['src/answers/c.ts', '../discord/limits.ts'],
  ['src/transport/http/a.ts', '../../../commands/index.ts'],
  ['src/transport/http/b.ts', '../../wiring/log.ts'],
  ['src/record/c.ts', '../contract/spec.ts'],
  ['src/conversation/f.ts', '../playground/protocol.ts'],
  ['src/render/g.ts', '../../playground/protocol.ts'],
  ['src/contract/a.ts', '../discord/limits.ts'],
  ['src/contract/b.ts', 'node:fs'],
  ['src/transport/http/c.ts', '../../playground/protocol.ts'],
  ['src/transport/e.ts', '../playground/protocol.ts'],
  ['src/transport/f.ts', '../wiring/log.ts'],
  ['src/transport/playground/a.ts', '../../playground/discord/types.ts'],
  ['src/transport/playground/b.ts', '../../playground/main.tsx'],
  ['src/transport/playground/c.ts', '../../wiring/log.ts'],
  ['src/wiring/b.ts', '../playground/protocol.ts'],
  ['src/b.ts', './playground/protocol.ts'],
  ['src/playground/a.ts', '../render/labels.ts'],
  ['src/playground/b.ts', 'node:fs'],
  ['src/playground/view/a.tsx', '../../answers/archive.ts'],
  ['src/playground/view/b.tsx', '../../discord/limits.ts'],
  ['src/playground/view/c.tsx', 'zod'],
  ['src/playground/discord/a.ts', 'preact/hooks'],
  ['src/playground/discord/b.ts', '../page/kept.ts'],
  ['src/playground/discord/c.ts', '../message/form-view.tsx'],
  ['src/playground/discord/d.ts', '../../discord/limits.ts'],
  ['src/playground/message/a.ts', '../protocol.ts'],
  ['src/playground/message/b.ts', '../../discord/wire.ts'],
  ['src/a.ts', './config.js'],
] as const;

const ALLOWED = [
  ['src/corpus/c.ts', '../record/record.ts'],
  ['src/search/c.ts', '../corpus/corpus.ts'],
  ['src/answers/d.ts', '../search/search.ts'],
  ['src/review/c.ts', '../record/parse.ts'],
  ['src/transport/terminal/r.ts', '../../review/decide.ts'],
  ['src/import/c.ts', '../verify/pair-marks.ts'],
  ['src/import/formats/b.ts', '../../search/fold.ts'],
  ['src/transport/import/a.ts', '../../import/import-record.ts'],
  ['src/verify/c.ts', '../search/search.ts'],
  ['src/answers/e.ts', '../verify/words.ts'],
  ['src/cite/d.ts', '../search/fold.ts'],
  ['src/answers/f.ts', '../cite/work.ts'],
  ['src/interaction/d.ts', '../answers/archive.ts'],
  ['commands/c.ts', '../src/interaction/command.ts'],
  ['src/render/d.ts', '../answers/schema.ts'],
  ['src/render/e.ts', '../discord/limits.ts'],
  ['src/render/f.ts', 'discord-api-types/v10'],
  ['src/discord/d.ts', '../answers/archive.ts'],
  ['src/conversation/d.ts', '../render/labels.ts'],
  ['src/conversation/e.ts', 'discord-api-types/v10'],
  ['src/transport/d.ts', 'discord.js'],
  ['src/wiring/a.ts', '../../commands/index.ts'],
  ['src/transport/c.ts', '../render/labels.ts'],
  ['src/transport/http/d.ts', '../playground/run.ts'],
  ['src/transport/playground/d.ts', '../../playground/protocol.ts'],
  ['src/transport/playground/e.ts', '../../contract/spec.ts'],
  ['src/c.ts', './transport/playground/run.ts'],
  ['src/contract/c.ts', './problems.ts'],
  ['src/playground/c.ts', '../discord/wire.ts'],
  ['src/playground/view/d.tsx', '../../discord/wire.ts'],
  ['src/playground/view/e.tsx', '../discord/types.ts'],
  ['src/playground/view/f.tsx', '../protocol.ts'],
  ['src/playground/view/g.tsx', 'preact/hooks'],
  ['src/playground/discord/e.ts', '../../discord/wire.ts'],
  ['src/playground/discord/f.ts', '../protocol.ts'],
  ['src/playground/message/c.ts', './types.ts'],
] as const;

const root = resolve(import.meta.dirname, '..');
let scratch: string;
let refused: ReadonlySet<string>;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'layers-'));
  cpSync(join(root, '.oxlintrc.json'), join(scratch, '.oxlintrc.json'));
  for (const [path, imported] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), `import { x } from '${imported}';\nexport const y = x;\n`);
  }
  const oxlint = join(root, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(oxlint, ['--format', 'json', '.'], { cwd: scratch, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  refused = new Set(
    diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename),
  );
}, 60_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('layers', () => {
  it.each(FORBIDDEN)('%s may not import %s', (path) => {
    expect(refused).toContain(path);
  });

  it.each(ALLOWED)('%s may import %s', (path) => {
    expect(refused).not.toContain(path);
  });
});
