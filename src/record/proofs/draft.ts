import type { Evidence } from './proof.ts';

/** What is to be done with a record that is a draft. */
export interface DraftOptions {
  /** Whether it is taken as it is, its statements not reviewed. */
  readonly drafts?: boolean | undefined;
}

/**
 * Refuses a draft, where nothing else is wrong with the record: what is broken is told first.
 * @param folder the path of the record's folder as it was given, to say how it is reviewed
 */
export function refuseDraft({ record, log }: Evidence, folder: string | undefined): void {
  if (!record.draft || log.size > 0) return;
  const path = folder === undefined ? 'FOLDER' : /\s/.test(folder) ? `"${folder}"` : folder;
  log.at(['draft'], `This record is a draft: ${pendingText(record)}. Review it: readout review ${path}`);
}

/** `9 of its 16 statements are not reviewed`. */
export function pendingText({
  draft,
  statements,
}: {
  readonly draft?: { readonly pending: readonly unknown[] } | undefined;
  readonly statements: readonly unknown[];
}): string {
  const pending = draft?.pending.length ?? 0;
  const all = statements.length;
  const [noun, are] = [all === 1 ? 'statement' : 'statements', pending === 1 ? 'is' : 'are'];
  return pending === 0
    ? `it is not finished, though all of it is reviewed`
    : `${pending} of its ${all} ${noun} ${are} not reviewed`;
}
