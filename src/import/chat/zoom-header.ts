/** The line that a message of a saved chat begins with. */
export interface ZoomHeader {
  /** `2026-11-28`, which newer versions print; undefined otherwise. */
  readonly day: string | undefined;
  /** `10:02:33` */
  readonly time: string;
  /** Who wrote it, without white space round it. */
  readonly speaker: string;
  /** To whom, as printed; undefined where the form does not say so, which only messages to all do. */
  readonly to: string | undefined;
  /** The words on the same line; undefined where they stand below. */
  readonly words: string | undefined;
}

/** Where the words of a message stand: below the line that says who wrote it, behind it, or behind it and a tab. */
export type ZoomForm = 'below' | 'behind' | 'tabs';

/** Longest line that can be one with the words below it: two names and what stands round them. */
const LONGEST_BELOW = 400;
const LIST_MARK = String.raw`^(?:[-*+] {1,4})?`;
const STAMP = String.raw`(?:(\d{4}-\d{2}-\d{2}) )?(\d{1,2}:\d{2}(?::\d{2})?)`;
const FROM = String.raw`[\t ]{1,4}(?:From|От) {1,4}`;
const BELOW = new RegExp(`${LIST_MARK}${STAMP}${FROM}(.{1,300}?):\\s*$`, 'su');
const BEHIND = new RegExp(`${LIST_MARK}${STAMP}${FROM}(.{1,300}?) :(?:\\s(.*))?$`, 'su');
const TABS = /^()(\d{1,2}:\d{2}:\d{2})\t([^\t]{1,200}):\t(.*)$/su;
const FORMS = { below: BELOW, behind: BEHIND, tabs: TABS } as const;
/** What stands between who wrote and to whom: it is the last of its kind, since a name may hold one. */
const TO = /^(.+)\s(?:to|кому)\s(.*)$/isu;

const EVERYONE = /^(?:everyone|все|всем|all panelists and attendees)(?: ?\(in meeting\))?$/iu;
/** What stands behind the name of one who alone may read a message. */
export const PRIVATE_MARK = /\((?:direct message|privately)\)$/iu;

/**
 * Reads a line as the beginning of a message, in one form. Known are those of `meeting_saved_chat.txt` in its versions, in English and
 * Russian, and of `chat.txt` and the chat of a cloud recording:
 * - `10:02:33 From Ana Silva to Everyone:` with the words below, spaces or a tab and one or two spaces between;
 * - `10:02:33<TAB> From  Ana Silva : words`, with ` to  Bo(Privately)` where it is to one alone;
 * - `00:12:31<TAB>Ana Silva:<TAB>words`.
 * A mark of a Markdown list may stand before.
 */
export function zoomHeader(line: string, form: ZoomForm): ZoomHeader | undefined {
  if (!/^[-*+\d]/.test(line) || (form === 'below' && line.length > LONGEST_BELOW)) return undefined;
  const [, day = '', time, who, words = ''] = FORMS[form].exec(line) ?? [];
  if (time === undefined || who === undefined) return undefined;
  const stamp = { day: day === '' ? undefined : day, time, words: form === 'below' ? undefined : words.trim() };
  const [, from, to = ''] = form === 'tabs' ? [] : (TO.exec(who) ?? []);
  if (from === undefined) return form === 'below' ? undefined : { ...stamp, speaker: who.trim(), to: undefined };
  return { ...stamp, speaker: from.trim(), to: to.trim() };
}

/**
 * The form of a chat: that of most lines which can only be read in one, since `From Ana : to Bo:` can be read in two.
 * @returns undefined where no line begins a message
 */
export function zoomForm(lines: readonly string[]): ZoomForm | undefined {
  const counts = { below: 0, behind: 0, tabs: 0 };
  let either = 0;
  for (const line of lines) {
    const below = zoomHeader(line, 'below') !== undefined;
    const behind = zoomHeader(line, 'behind') !== undefined;
    if (below && behind) either += 1;
    else if (below) counts.below += 1;
    else if (behind) counts.behind += 1;
    else if (zoomHeader(line, 'tabs')) counts.tabs += 1;
  }
  if (counts.below + counts.behind + either === 0) return counts.tabs > 0 ? 'tabs' : undefined;
  return counts.behind >= counts.below ? 'behind' : 'below';
}

/** Whether a message was written to the whole meeting. */
export function isToAll({ to }: ZoomHeader): boolean {
  return to === undefined || EVERYONE.test(to);
}

/** Whether a line can be nothing else than Zoom’s: it says that all, or that one alone, may read the message. */
export function isPlainlyZoom({ to, time }: ZoomHeader, line: string): boolean {
  if (to !== undefined) return EVERYONE.test(to) || PRIVATE_MARK.test(to);
  return time.length >= 7 && line.includes('\t');
}
