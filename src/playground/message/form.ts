import { TYPE } from './component-types.ts';
import type { MenuPart } from './parts.ts';
import { countOf, type Fields, fieldsOf, listOf, textOf } from './read.ts';
import { readMenu } from './read-parts.ts';

/** A form as it is filled in. */
export interface Form {
  readonly title: string;
  readonly parts: readonly FormPart[];
}

export type FormPart =
  | { readonly kind: 'text'; readonly text: string; readonly id: number | undefined }
  | FormField
  | { readonly kind: 'unknown'; readonly type: string };

/** A field with its label. */
export interface FormField {
  readonly kind: 'field';
  /** What stands around the input: a label of today, or a row as forms had it before. */
  readonly around: 'label' | 'row';
  readonly label: string;
  readonly description: string;
  /** Ids of the two components: what is submitted carries them again. */
  readonly id: number | undefined;
  readonly inputId: number | undefined;
  readonly customId: string;
  readonly required: boolean;
  readonly input: TextInput | { readonly kind: 'menu'; readonly menu: MenuPart };
}

export interface TextInput {
  readonly kind: 'line' | 'paragraph';
  readonly placeholder: string;
  readonly value: string;
  /** In UTF-16 units. */
  readonly min: number;
  readonly max: number;
}

/** Most characters a field takes where the form does not say (Discord's documentation). */
const LONGEST = 4000;
const PARAGRAPH = 2;

/** Reads a form, whatever it is. What is not known is named as unknown. */
export function readForm(value: unknown): Form {
  const { title, components } = fieldsOf(value);
  return { title: textOf(title), parts: numbered(listOf(components).map((one) => readFormPart(fieldsOf(one)))) };
}

/** Discord gives a number to every component that has none: from 1, in order, what is around before what is inside. */
function numbered(parts: readonly FormPart[]): readonly FormPart[] {
  const given = new Set(
    parts.flatMap((part) =>
      part.kind === 'unknown' ? [] : [part.id, part.kind === 'field' ? part.inputId : undefined],
    ),
  );
  let last = 0;
  const next = (): number => {
    do last += 1;
    while (given.has(last));
    return last;
  };
  return parts.map((part) => {
    if (part.kind === 'unknown') return part;
    const id = part.id ?? next();
    return part.kind === 'text' ? { ...part, id } : { ...part, id, inputId: part.inputId ?? next() };
  });
}

function readFormPart(fields: Fields): FormPart {
  const { type, id } = fields;
  if (type === TYPE.text) return { kind: 'text', text: textOf(fields['content']), id: countOf(id) };
  if (type === TYPE.label) {
    const field = readField('label', fieldsOf(fields['component']), textOf(fields['label']), countOf(id));
    if (field) return { ...field, description: textOf(fields['description']) };
  }
  if (type === TYPE.row) {
    const input = fieldsOf(listOf(fields['components'])[0]);
    const field = readField('row', input, textOf(input['label']), countOf(id));
    if (field) return field;
  }
  return { kind: 'unknown', type: String(type) };
}

function readField(
  around: FormField['around'],
  input: Fields,
  label: string,
  id: number | undefined,
): FormField | undefined {
  const common = {
    kind: 'field',
    around,
    label,
    description: '',
    id,
    inputId: countOf(input['id']),
    customId: textOf(input['custom_id']),
    required: input['required'] !== false,
  } as const;
  if (input['type'] === TYPE.input) return { ...common, input: readInput(input) };
  return input['type'] === TYPE.menu ? { ...common, input: { kind: 'menu', menu: readMenu(input) } } : undefined;
}

function readInput({ style, placeholder, value, min_length, max_length }: Fields): TextInput {
  return {
    kind: style === PARAGRAPH ? 'paragraph' : 'line',
    placeholder: textOf(placeholder),
    value: textOf(value),
    min: countOf(min_length) ?? 0,
    max: Math.min(LONGEST, countOf(max_length) ?? LONGEST),
  };
}

/** What is filled in, by custom id: the text of an input, the values of a menu. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** What the fields hold to begin with. */
export function filledAtFirst({ parts }: Form): Filled {
  const fields = parts.filter((part) => part.kind === 'field');
  return Object.fromEntries(fields.map(({ customId, input }) => [customId, valueAtFirst(input)]));
}

function valueAtFirst(input: FormField['input']): string | readonly string[] {
  if (input.kind !== 'menu') return input.value;
  return input.menu.options.filter(({ chosen }) => chosen).map(({ value }) => value);
}

/** Why Discord's client would not submit a field; undefined where it would. */
export function fieldProblem({ required, input }: FormField, value: string | readonly string[]): string | undefined {
  if (input.kind === 'menu') {
    const least = Math.max(1, input.menu.min);
    const mayBeEmpty = !required && value.length === 0;
    return mayBeEmpty || value.length >= least ? undefined : least === 1 ? 'Choose one.' : `Choose at least ${least}.`;
  }
  if (value.length === 0) return required ? 'Fill this in.' : undefined;
  if (value.length < input.min) return `At least ${input.min} characters; there are ${value.length}.`;
  return value.length > input.max ? `At most ${input.max} characters; there are ${value.length}.` : undefined;
}

/** The components of a submitted form, as Discord sends them. */
export function submitted({ parts }: Form, filled: Filled): readonly object[] {
  return parts.flatMap((part): object[] => {
    if (part.kind === 'unknown') return [];
    if (part.kind === 'text') return [{ type: TYPE.text, ...withId(part.id) }];
    const { around, id, inputId, customId, input } = part;
    const value = filled[customId];
    const sent =
      input.kind === 'menu'
        ? { type: TYPE.menu, ...withId(inputId), custom_id: customId, values: value ?? [] }
        : { type: TYPE.input, ...withId(inputId), custom_id: customId, value: value ?? '' };
    return around === 'label'
      ? [{ type: TYPE.label, ...withId(id), component: sent }]
      : [{ type: TYPE.row, ...withId(id), components: [sent] }];
  });
}

function withId(id: number | undefined): { readonly id?: number } {
  return id === undefined ? {} : { id };
}
