import type { PersonGiven } from '../format.ts';
import { textAt } from '../json/values.ts';
import { labelKey } from '../speakers/clean-label.ts';

/** Who wrote each message of an export. */
export interface Authors {
  /** By the place of the message; undefined where it names nobody. */
  readonly labels: readonly (string | undefined)[];
  readonly people: readonly PersonGiven[];
}

/**
 * The labels of those who write: the nickname on the server where there is one, else the name of the account. Accounts that go by one
 * nickname are told apart by the names of their accounts, which no two share.
 * @param messages elements that nobody checked
 */
export function authorLabels(messages: readonly unknown[]): Authors {
  const authors = messages.map(authorOf);
  const accounts = new Map<string, Set<string>>();
  for (const author of authors) {
    if (!author) continue;
    const key = labelKey(author.shown) || author.shown;
    const sharing = accounts.get(key) ?? new Set();
    accounts.set(key, sharing.add(author.account));
  }
  const labels = new Map<string, string>();
  const people: PersonGiven[] = [];
  for (const author of authors) {
    if (!author || labels.has(author.account)) continue;
    const { shown, name, account } = author;
    const isShared = (label: string): boolean => {
      const sharing = accounts.get(labelKey(label) || label);
      return sharing !== undefined && (sharing.size > 1 || !sharing.has(account));
    };
    const label = [shown, name].find((own) => !isShared(own)) ?? `${name} #${account}`;
    labels.set(account, label);
    // Each account is given, also under its own name, so that no two are taken for one by their names.
    people.push({ label, name: label, altNames: label === name ? [] : [name] });
  }
  return { labels: authors.map((author) => (author ? labels.get(author.account) : undefined)), people };
}

interface Author {
  /** What tells the account from others: its id, or its name where an export has none. */
  readonly account: string;
  readonly name: string;
  readonly shown: string;
}

function authorOf(message: unknown): Author | undefined {
  const name = textAt(message, 'author', 'name') ?? textAt(message, 'author', 'nickname');
  if (name === undefined) return undefined;
  const shown = textAt(message, 'author', 'nickname') ?? name;
  return { account: textAt(message, 'author', 'id') ?? name, name, shown };
}
