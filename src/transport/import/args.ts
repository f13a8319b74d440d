import { parseArgs } from 'node:util';
import { argsProblem } from '../args-problem.ts';

const OPTIONS = {
  title: { type: 'string' },
  date: { type: 'string' },
  zone: { type: 'string' },
  lang: { type: 'string' },
  'source-url': { type: 'string' },
  publisher: { type: 'string' },
  speakers: { type: 'string' },
  encoding: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** What `readout import` is told. */
export interface ImportArgs {
  readonly files: readonly string[];
  readonly values: Values;
}

/** Said by `readout import --help`. */
export const IMPORT_HELP = `Makes a record of a transcript, or a draft of one from a news report.

Type: readout import FILE… [options]

  --title TEXT        What the meeting is called.
  --date DAY          The day it was held: 2022-05-23. Needed where the file does not say it.
  --zone ZONE         The time zone the day was counted in: Asia/Tokyo. Else that of this computer.
  --lang TAG          The language of the words: en, ja.
  --source-url URL    Where the transcript was published.
  --publisher NAME    Who published it.
  --speakers FILE     Who the labels are: a JSON file such as {"SPEAKER_00": "Jen Psaki"}. "Unknown speaker" in it names who
                      says all of it, where no words have a label.
  --encoding NAME     The encoding of the file where it is not UTF-8: windows-1252.
  -o, --out FOLDER    Where the record goes: a new folder, named as the record’s id. Else data/ and an id made of title and day.
  --dry-run           Read, prove and report, and write nothing.
  --json              Print the report as JSON.

Several files of one meeting are put together in the order given. Files can be:
  captions            WebVTT (Zoom, Teams, Webex), SRT, SBV, TTML, a copied transcript of YouTube, Zoom’s saved captions
  transcripts         Google Meet, Teams, Otter, Rev, with “Name 0:03” above the words; as text, Markdown, page or Word
  text with labels    “Name: …”, as text, Markdown, web page or Word (.docx)
  chats               Zoom, Discord (copied, or exported with DiscordChatExporter), WhatsApp
  speech recognisers  Whisper, Amazon, Google, Deepgram, AssemblyAI, as JSON
  official records    Akoma Ntoso, ParlaMint, Popolo, the Congressional Record
  news reports        running text, as a draft
docs/records.md shows it step by step.
`;

const USAGE = 'To see what to type: readout import --help';

/** Reads what follows `import`; what is wrong, with a next step, where it cannot be read. */
export function readImportArgs(args: readonly string[]): ImportArgs | { readonly problem: string } {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    if (values.help !== true && positionals.length === 0) {
      return { problem: `Name the file of a transcript: readout import talk.vtt. ${USAGE}` };
    }
    const empty = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '');
    if (empty) return { problem: `--${empty[0]} needs a value. ${USAGE}` };
    return { files: positionals, values };
  } catch (error) {
    return { problem: `${argsProblem(error)} ${USAGE}` };
  }
}
