import type { Archive } from '../../answers/archive.ts';
import type { StatementView } from '../../answers/schema.ts';
import { LABELS } from '../labels.ts';
import { addressIn, recordTitle, speakerLine } from '../names.ts';
import { DOT } from '../words.ts';
import type { MenuOption } from './controls.ts';

/** A line in a menu: `s05 · White House, on Biden and Kishida`, and under it its label and what it is about. */
export function lineOption(archive: Archive, view: StatementView): MenuOption {
  const { id, record, fidelity, keywords } = view;
  return {
    label: `${id}${DOT}${speakerLine(archive, view)}`,
    value: addressIn(archive, { record, id }),
    description: joined([LABELS[fidelity].shown, keywords.join(', '), recordTitle(archive, record)]),
  };
}

/** A topic or speaker in a menu, with the record's title where several are open. */
export function nameOption(
  archive: Archive,
  named: {
    readonly record: string;
    readonly id: string;
    readonly name: string;
    readonly description: string | undefined;
  },
): MenuOption {
  return {
    label: named.name,
    value: addressIn(archive, named),
    description: joined([named.description, recordTitle(archive, named.record)]),
  };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(DOT);
}
