import { type MadeMeeting, NAMES } from '../meeting.ts';
import { CONGRESS_NAMES, congressParagraphs } from './congress.ts';
import { escapeMarkup } from './escape.ts';
import type { WrittenFile } from './index.ts';

/** QMSum: words with blanks between, and all paragraphs of a turn in one. */
export function qmsum({ turns }: MadeMeeting): WrittenFile {
  const meeting_transcripts = turns.map(({ who, paragraphs }) => ({
    speaker: NAMES[who],
    content: spacedWords(paragraphs.join(' ')),
  }));
  const general_query_list = [{ query: 'Summarize the meeting .', answer: 'A night ferry was announced .' }];
  return json('qmsum.json', { topic_list: [], general_query_list, specific_query_list: [], meeting_transcripts });
}

/** Popolo: speeches in HTML, with the day of the meeting. */
export function popolo({ title, date, turns }: MadeMeeting): WrittenFile {
  const speeches = turns.map(({ who, paragraphs }, n) => ({
    text: paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n'),
    attribution_text: NAMES[who],
    type: who === 'reporter' ? 'question' : 'speech',
    position: n + 1,
  }));
  return json('speeches.json', { event: { name: title, start_date: date }, speeches });
}

/** The Congressional Record as its parser writes it: an item a turn, with its lines as printed. */
export function crecJson(meeting: MadeMeeting): WrittenFile {
  const [year = '', , day = ''] = meeting.date.split('-');
  const header = { year, month: 'June', day: String(Number(day)), chamber: 'House', vol: '170', num: '92' };
  const content = meeting.turns.map((turn, n) => ({
    kind: 'speech',
    speaker: CONGRESS_NAMES[turn.who],
    text: congressParagraphs(turn).join('\n'),
    turn: n,
    itemno: n + 1,
  }));
  const heading = { kind: 'title', speaker: 'None', text: meeting.title.toUpperCase(), turn: -1, itemno: 0 };
  return json('CREC-2024-06-03-pt1-PgH1.json', {
    header,
    doc_title: meeting.title,
    title: null,
    content: [heading, ...content],
  });
}

/** Words as programs cut them: a blank before marks and English endings. */
function spacedWords(text: string): string {
  return text
    .replaceAll(/([.,?!;:)]+)(?=\s|$)/g, (marks: string) => ` ${Array.from(marks).join(' ')}`)
    .replaceAll(/(?<=\p{L})(’s)(?=\s)/gu, ' $1')
    .replaceAll(/\((?=\S)/g, '( ');
}

function json(name: string, value: unknown): WrittenFile {
  return { name, content: JSON.stringify(value, null, 2) };
}
