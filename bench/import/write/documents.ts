import { strToU8, zipSync } from 'fflate';
import { type MadeMeeting, NAMES, type SpokenTurn, type Who } from '../meeting.ts';
import { congressParagraphs } from './congress.ts';
import { escapeMarkup } from './escape.ts';
import type { WrittenFile } from './index.ts';
import { OFFICIAL_NAMES } from './text.ts';

/** Akoma Ntoso: speeches and questions with who speaks as an id and as printed. */
export function akomaNtoso({ title, date, turns }: MadeMeeting): WrittenFile {
  const people = Object.entries(NAMES).map(
    ([who, name]) => `<TLCPerson eId="${who}" href="/p/${who}" showAs="${name}"/>`,
  );
  const speeches = turns.map(({ who, paragraphs }) => {
    const element = who === 'reporter' ? 'question' : 'speech';
    const words = paragraphs.map((text) => `  <p>${escapeMarkup(text)}</p>`).join('\n');
    return `<${element} by="#${who}">\n  <from>${NAMES[who]}:</from>\n${words}\n</${element}>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<debate name="hansard"><meta>
<identification source="#m"><FRBRWork><FRBRdate date="${date}" name="sitting"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
<references source="#m">${people.join('\n')}</references></meta>
<debateBody><debateSection name="sitting"><heading>${escapeMarkup(title)}</heading>
${speeches.join('\n')}
</debateSection></debateBody></debate>
</akomaNtoso>
`;
  return { name: 'debate.xml', content };
}

/** ParlaMint: utterances by id, and a list that says who is who. */
export function parlamint({ title, date, turns }: MadeMeeting): WrittenFile {
  const people = Object.entries(NAMES).map(
    ([who, name]) => `<person xml:id="${who}"><persName>${name}</persName></person>`,
  );
  const utterances = turns.map(({ who, paragraphs }) => {
    const segments = paragraphs.map((text) => `<seg>${escapeMarkup(text)}</seg>`);
    return `<u who="#${who}">\n${segments.join('\n')}\n</u>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
<fileDesc><titleStmt><title type="main">${escapeMarkup(title)}</title></titleStmt></fileDesc>
<profileDesc><settingDesc><setting><date when="${date}"/></setting></settingDesc>
<particDesc><listPerson>
${people.join('\n')}
</listPerson></particDesc></profileDesc></teiHeader>
<text><body><div type="debateSection">
${utterances.join('\n')}
</div></body></text></TEI>
`;
  return { name: 'ParlaMint.xml', content };
}

/** A Word document: a title, and names in bold. */
export function docx({ title, turns }: MadeMeeting): WrittenFile {
  const run = (text: string, properties = ''): string =>
    `<w:r>${properties}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
  const paragraph = (runs: string, style = ''): string => `<w:p>${style}${runs}</w:p>`;
  const body = turns.flatMap(({ who, paragraphs }) =>
    paragraphs.map((text, n) =>
      paragraph((n === 0 ? run(`${NAMES[who]}: `, '<w:rPr><w:b/></w:rPr>') : '') + run(text)),
    ),
  );
  const head = paragraph(run(title), '<w:pPr><w:pStyle w:val="Title"/></w:pPr>');
  return {
    name: 'meeting.docx',
    content: wordFile(
      `<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\n${[head, ...body].join('\n')}\n</w:body></w:document>`,
    ),
  };
}

/** A Word document of this XML, and nothing else that one holds. */
export function wordFile(documentXml: string): Uint8Array {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  // A day of its own, so that the same meeting is the same file.
  return zipSync(
    { '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(documentXml) },
    { mtime: '2024-06-03T12:00:00Z' },
  );
}

/** A page on the web: names in bold, what stands round the text of a page, characters by name. */
export function htmlPage({ title, date, turns }: MadeMeeting): WrittenFile {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs.map((text, n) => pageParagraph(turn, text, n)));
  const content = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title)} | The Province</title>
<meta property="og:title" content="${escapeMarkup(title)}"><meta property="article:published_time" content="${date}">
<script>window.menu = ["Home: start", "News: all"];</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><h1>${escapeMarkup(title)}</h1>
${paragraphs.join('\n')}
</main><footer>The Province</footer></body></html>
`;
  return { name: 'page.html', content };
}

function pageParagraph({ who }: SpokenTurn, text: string, n: number): string {
  const words = escapeMarkup(text)
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('’', '&rsquo;')
    .replaceAll('é', '&eacute;');
  return `<p>${n === 0 ? pageLabel(who) : ''}${words}</p>`;
}

function pageLabel(who: Who): string {
  return who === 'reporter' ? 'Q&nbsp; &nbsp;' : `<strong>${OFFICIAL_NAMES[who]}:</strong>&nbsp; `;
}

/** The Congressional Record as its printers show it: a page with the text in one block. */
export function crecPage(meeting: MadeMeeting): WrittenFile {
  const title = meeting.title.toUpperCase();
  const centred = ' '.repeat(Math.floor((72 - title.length) / 2)) + title;
  const turns = meeting.turns.flatMap(congressParagraphs).join('\n');
  const content = `<html>
<head>
<title>Congressional Record, Volume 170 Issue 92 (Monday, June 3, 2024)</title>
</head>
<body><pre>
[Congressional Record Volume 170, Number 92 (Monday, June 3, 2024)]
[House]
[Page H1]
From the Congressional Record Online through the Government Publishing Office [<a href="https://www.gpo.gov">www.gpo.gov</a>]

[[Page H1]]



${centred}

${escapeMarkup(turns)}

                          ____________________

</pre></body>
</html>
`;
  return { name: 'CREC-2024-06-03-pt1-PgH1.htm', content };
}
