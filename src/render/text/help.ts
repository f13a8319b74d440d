import type { HelpAnswer } from '../../answers/schema.ts';
import { FIDELITIES } from '../../record/schema.ts';
import { LABELS, LABELS_TITLE } from '../labels.ts';
import { DOT } from '../words.ts';
import { type Block, type TextOptions, writer } from './page.ts';

/** The body of `/help`: each command with what it does, what to type, and its options; for all of them, the labels. */
export function helpBlocks({ commands }: HelpAnswer, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const { style, typeOption, typeStep } = options;
  const names = commands.flatMap(({ options: declared }) => declared.map((option) => typeOption(option.name)));
  const widest = Math.max(0, ...names.map((name) => name.length));
  const texts = commands.map(({ name, description, examples, options: declared }) => [
    ...write.segments([{ text: name, paint: style.bold }, { text: `  ${description}` }]),
    ...examples.flatMap((example) => write.normal(`  ${typeExample(example, typeStep)}`)),
    ...declared.flatMap((option) =>
      write.small(
        `  ${typeOption(option.name).padEnd(widest)}  ${option.description}${option.required ? ' (needed)' : ''}`,
      ),
    ),
  ]);
  return commands.length > 1 ? [...texts, labelsBlock(options)] : texts;
}

/** `● Verbatim · the speaker’s own words`, most faithful first. */
function labelsBlock(options: TextOptions): Block {
  const write = writer(options);
  const { style } = options;
  return [
    ...write.strong(LABELS_TITLE),
    ...FIDELITIES.flatMap((fidelity) => {
      const { mark, shown, meaning } = LABELS[fidelity];
      return write.segments([
        { text: mark, paint: (part) => style.mark(fidelity, part) },
        { text: ` ${shown}${DOT}${meaning}` },
      ]);
    }),
  ];
}

/** An example as declared (`quote taiwan`), typed as this place types it. */
function typeExample(example: string, typeStep: TextOptions['typeStep']): string {
  const [command = '', ...words] = example.split(' ');
  return typeStep(words.length > 0 ? { command, words: words.join(' ') } : { command });
}
