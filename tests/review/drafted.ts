import { type OpenDraft, openDraft } from '../../src/review/open-draft.ts';
import { type Draft, draft } from '../support/record.ts';

/** The text of three paragraphs, with a line break inside one and words that stand twice. */
export const TEXT = `Ana Bell said on Monday that the bridge would "open in May" at last. She did not say who pays.

"We will repair the road," the ministry said. It added that “the old
road” stays closed.

Both thanked the North for its help. Both thanked the South. The bridge is red. It said no more.
`;

const common = { reportedBy: 'paper', lang: 'en', partType: 'summary' } as const;
const north = TEXT.indexOf('Both thanked the North');

/** A draft of three statements, all of them pending; one is given by its place. */
export function drafted(overrides: Partial<Draft> = {}): Draft {
  return draft(
    {
      draft: { pending: ['s01', 's02', 's03'] },
      statements: [
        {
          id: 's01',
          position: 1,
          fidelity: 'partial',
          speakers: ['ana'],
          attributionText: 'Ana Bell said',
          spans: [{ source: 'article', exact: 'Ana Bell said on Monday that the bridge would "open in May" at last.' }],
          quoted: [{ exact: 'open in May' }],
          topics: ['bridge'],
          ...common,
        },
        {
          id: 's02',
          position: 2,
          fidelity: 'verbatim-reported',
          speakers: ['ministry'],
          spans: [{ source: 'article', exact: '"We will repair the road," the ministry said.' }],
          quoted: [{ exact: 'We will repair the road,' }],
          ...common,
        },
        {
          id: 's03',
          position: 3,
          fidelity: 'paraphrase',
          speakers: ['both'],
          attribution: 'unknown',
          spans: [{ source: 'article', start: north, end: north + 36 }],
          ...common,
        },
      ],
      ...overrides,
    },
    TEXT,
  );
}

/**
 * The draft, opened for review.
 * @throws {Error} naming every problem where an override breaks it
 */
export function opened(overrides: Partial<Draft> = {}): OpenDraft {
  const json = `${JSON.stringify(drafted(overrides), undefined, 2)}\n`;
  const result = openDraft(json, new Map([['article.txt', TEXT]]));
  if (result.ok) return result.draft;
  throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
