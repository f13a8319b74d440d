import { isObject } from '../json/values.ts';
import { duplicateKeys, parseJson, pathLocator, repeatsKeys } from '../../record/locate.ts';
import { type JsonPath, UNSAFE } from '../../record/problems.ts';
import { characterFaults } from '../../record/proofs/characters.ts';
import { LONGEST_NAME } from '../../record/schema.ts';
import { cut } from '../words/cut.ts';
import type { SpeakerMap } from './speakers.ts';

/** What is wrong with a file of `--speakers`. */
export interface SpeakerMapProblem {
  /** From 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
  /** A sentence with the next step. */
  readonly message: string;
}

/** Longest label, and longest file, in UTF-16 units. */
const LONGEST_LABEL = 1000;
const LONGEST_FILE = 1024 * 1024;
const MOST_ROLES = 20;
/** Problems told at once. */
const MOST_PROBLEMS = 20;

const SHAPE = 'Write {"SPEAKER_00": "Jane Roe"}, or {"SPEAKER_00": {"name": "Jane Roe", "role": "Minister"}}.';

/**
 * Reads who is behind each label: `{"SPEAKER_00": "Jane Roe", "Q": {"name": "Reporters", "roles": ["Press"]}}`. Never throws.
 * @param text the file
 * @returns the names by label, or all that is wrong with the file, at least one problem
 */
export function parseSpeakerMap(text: string): SpeakerMap | { readonly problems: readonly SpeakerMapProblem[] } {
  if (text.length > LONGEST_FILE) return refuse('The file is larger than 1 MB. Keep only labels of this meeting.');
  const parsed = parseJson(text.replace(/^\ufeff/, ''));
  if (!parsed.ok) return refuse(parsed.message, parsed.line);
  const { value } = parsed;
  if (!isObject(value)) return refuse(`The file is no list of names by label. ${SHAPE}`, 1);
  const faults: { readonly path: JsonPath; readonly message: string }[] = [];
  const map = new Map<string, { readonly name: string; readonly roles: readonly string[] }>();
  for (const [label, given] of Object.entries(value)) {
    if (faults.length >= MOST_PROBLEMS) break;
    const report = (message: string, ...path: JsonPath): void => {
      faults.push({ path: [label, ...path], message });
    };
    if (label.trim() === '') report('A label is empty. Copy it as the file prints it.');
    if (label.length > LONGEST_LABEL)
      report(`A label is longer than ${LONGEST_LABEL} characters. Copy it as the file prints it.`);
    map.set(label, readPerson(`“${cut(visible(label), 60)}”`, given, report));
  }
  const problems = [...repeated(text, value), ...located(text, faults)].slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? { problems } : map;
}

function refuse(message: string, line?: number): { readonly problems: readonly SpeakerMapProblem[] } {
  return { problems: [{ line, message }] };
}

type Report = (message: string, ...path: JsonPath) => void;

function readPerson(
  label: string,
  given: unknown,
  report: Report,
): { readonly name: string; readonly roles: readonly string[] } {
  if (typeof given === 'string') return { name: readText(`The name of ${label}`, given, report), roles: [] };
  if (!isObject(given)) {
    report(`The name of ${label} is ${kindOf(given)}. ${SHAPE}`);
    return { name: '', roles: [] };
  }
  const unknown = Object.keys(given).find((key) => !['name', 'role', 'roles'].includes(key));
  if (unknown !== undefined) {
    report(`“${cut(visible(unknown), 60)}” of ${label} is not known. Use "name", "role" or "roles".`, unknown);
  }
  const { name, role, roles } = given;
  if (typeof name !== 'string') report(`${label} has no "name" that is a text. ${SHAPE}`, 'name');
  return {
    name: typeof name === 'string' ? readText(`The name of ${label}`, name, report, 'name') : '',
    roles: readRoles(label, role, roles, report),
  };
}

function readRoles(label: string, role: unknown, roles: unknown, report: Report): readonly string[] {
  if (role !== undefined && roles !== undefined) {
    report(`${label} has "role" and "roles". Keep one of them.`, 'roles');
    return [];
  }
  if (role !== undefined) {
    if (typeof role === 'string') return [readText(`The role of ${label}`, role, report, 'role')];
    report(`The "role" of ${label} is ${kindOf(role)}. Write a text, such as "Minister".`, 'role');
    return [];
  }
  if (roles === undefined) return [];
  if (!Array.isArray(roles)) {
    report(`The "roles" of ${label} are ${kindOf(roles)}. Write a list of texts, such as ["Minister"].`, 'roles');
    return [];
  }
  if (roles.length > MOST_ROLES) {
    report(`${label} has ${roles.length} roles, and at most ${MOST_ROLES} are taken. Leave some out.`, 'roles');
    return [];
  }
  return roles.map((each: unknown, at) => {
    if (typeof each === 'string') return readText(`A role of ${label}`, each, report, 'roles', at);
    report(`A role of ${label} is ${kindOf(each)}. Write a text, such as "Minister".`, 'roles', at);
    return '';
  });
}

/** A name or role as a record can hold it: in NFC, single spaces between its words. */
function readText(what: string, written: string, report: Report, ...path: JsonPath): string {
  const text = written.normalize('NFC').trim();
  const [fault] = characterFaults(text, false, 1);
  if (fault) report(`${what}: ${fault.message}`, ...path);
  else if (!/[\p{L}\p{N}]/u.test(text)) report(`${what} is empty. Write it, or leave out the label.`, ...path);
  else if (text.length > LONGEST_NAME) {
    report(`${what} has ${text.length} characters, and at most ${LONGEST_NAME} are taken. Shorten it.`, ...path);
  }
  return text.replace(/\s+/gu, ' ');
}

function repeated(text: string, value: object): readonly SpeakerMapProblem[] {
  if (!repeatsKeys(text, value)) return [];
  const keys = duplicateKeys(text).map(({ path, firstLine, line }) => ({
    line,
    message: `“${cut(visible(String(path.at(-1))), 60)}” stands twice, first on line ${firstLine}. Keep one.`,
  }));
  return keys.length > 0 ? keys : [{ line: undefined, message: 'A key stands twice in one object. Keep one of each.' }];
}

function located(
  text: string,
  faults: readonly { readonly path: JsonPath; readonly message: string }[],
): readonly SpeakerMapProblem[] {
  const lineOf = pathLocator(text);
  return faults.map(({ path, message }) => ({ line: lineOf(path), message }));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

/** A text of the file as it can be shown. */
function visible(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}
