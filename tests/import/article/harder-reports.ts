import type { MadeUpReport } from './made-up-reports.ts';

/** Made-up reports with what is hard in them, written by hand before the program had read them. */
export const HARDER_REPORTS: readonly MadeUpReport[] = [
  {
    about: 'a strike, as a news agency writes',
    text: `OSLO (Agency) — Ferry crews in three ports walked out on Friday, the National Seafarers' Union said.

Union president Knut Dahl said the offer was "an insult to people who work at night."

"They had six months," Dahl said. "They sent us one email. One."

Coastlink, which runs the ferries, declined to comment. In a statement, it later said that "talks remain possible".

Transport Minister Eva Lund urged both sides to return to the table. She told parliament that no island would be cut off.

The prime minister's office said Lund would meet the union on Monday.`,
    expected: [
      {
        from: 'OSLO',
        to: "Seafarers' Union said.",
        speaker: "National Seafarers' Union",
        fidelity: 'paraphrase',
      },
      {
        from: 'Union president',
        to: 'at night."',
        speaker: 'Knut Dahl',
        fidelity: 'partial',
        quoted: ['an insult to people who work at night.'],
      },
      {
        from: '"They had',
        to: 'One."',
        speaker: 'Knut Dahl',
        fidelity: 'verbatim-reported',
        quoted: ['They had six months,', 'They sent us one email. One.'],
      },
      {
        from: 'In a statement',
        to: 'possible".',
        speaker: 'Coastlink',
        fidelity: 'partial',
        quoted: ['talks remain possible'],
      },
      { from: 'Transport Minister', to: 'the table.', speaker: 'Eva Lund', fidelity: 'paraphrase' },
      { from: 'She told', to: 'cut off.', speaker: 'Eva Lund', fidelity: 'paraphrase' },
      { from: 'The prime minister', to: 'on Monday.', fidelity: 'paraphrase' },
    ],
  },
  {
    about: 'a film festival, in single marks',
    text: `Director Lena Ortiz has won the Golden Heron for her film 'Salt'.

'I nearly gave up twice,' Ortiz, 38, told the audience. 'My mother didn't let me.'

Jury chair Paul Adeyemi described the film as 'quiet, angry and very funny'. Its lead actor, Tom Reed, was not at the ceremony.

Critics had called 'Salt' 'the film of the year'.`,
    expected: [
      { from: 'Director Lena', to: "'Salt'.", fidelity: 'narration', quoted: ['Salt'] },
      {
        from: "'I nearly",
        to: "let me.'",
        speaker: 'Lena Ortiz',
        fidelity: 'verbatim-reported',
        quoted: ['I nearly gave up twice,', "My mother didn't let me."],
      },
      {
        from: 'Jury chair',
        to: "very funny'.",
        speaker: 'Paul Adeyemi',
        fidelity: 'partial',
        quoted: ['quiet, angry and very funny'],
      },
      {
        from: 'Critics had',
        to: "year'.",
        fidelity: 'partial',
        quoted: ['Salt', 'the film of the year'],
      },
    ],
  },
  {
    about: 'a long quotation over paragraphs',
    text: `Former mayor Rose Kemp spoke for an hour at the inquiry.

“I signed the letter,” she said. “I did not read it to the end.

“That was my mistake, and I have paid for it.”

Asked about the money, Kemp was silent. Inquiry lawyer Dev Shah put it to her that she had known. Kemp denied this.

“The ‘lost’ file was in your own safe, was it not?” asked Shah.

The inquiry goes on.`,
    expected: [
      {
        from: '“I signed',
        to: 'letter,” she said.',
        speaker: 'Rose Kemp',
        fidelity: 'verbatim-reported',
        quoted: ['I signed the letter,'],
      },
      { from: '“I did not', to: 'to the end.', speaker: 'Rose Kemp', fidelity: 'paraphrase' },
      {
        from: '“That was',
        to: 'paid for it.”',
        speaker: 'Rose Kemp',
        fidelity: 'verbatim-reported',
        quoted: ['That was my mistake, and I have paid for it.'],
      },
      { from: 'Kemp denied', to: 'this.', speaker: 'Rose Kemp', fidelity: 'paraphrase' },
      {
        from: '“The ‘lost’',
        to: 'asked Shah.',
        speaker: 'Dev Shah',
        fidelity: 'verbatim-reported',
        quoted: ['The ‘lost’ file was in your own safe, was it not?'],
      },
    ],
  },
  {
    about: 'two of one name, and nobody in particular',
    text: `Mia Stone and her brother Leo Stone run the bakery.

Stone said the oven was broken. Leo Stone said it was not.

They both agreed that the bread was late. "Bread is patient," said one customer.

Sources said the bakery might close. It is said that nobody knows why. Experts say flour is dear.

A woman who asked not to be named said: "I will miss the rolls."`,
    expected: [
      { from: 'Stone said', to: 'broken.', fidelity: 'paraphrase' },
      { from: 'Leo Stone said', to: 'was not.', speaker: 'Leo Stone', fidelity: 'paraphrase' },
      { from: 'They both', to: 'was late.', fidelity: 'paraphrase' },
      {
        from: '"Bread is',
        to: 'one customer.',
        fidelity: 'verbatim-reported',
        quoted: ['Bread is patient,'],
      },
      { from: 'Sources said', to: 'might close.', fidelity: 'paraphrase' },
      { from: 'Experts say', to: 'is dear.', fidelity: 'paraphrase' },
      {
        from: 'A woman who',
        to: 'the rolls."',
        fidelity: 'verbatim-reported',
        quoted: ['I will miss the rolls.'],
      },
    ],
  },
  {
    about: 'a summit, as an official readout',
    text: `Chancellor Berta Kohl spoke today with President Jean Dumas of France.

The Chancellor thanked President Dumas for his hospitality. Both leaders reaffirmed their support for the treaty, and the President invited the Chancellor to Lyon.

Germany and France agreed to share the cost. The Chancellor's spokesman had no further details.`,
    expected: [
      { from: 'The Chancellor thanked', to: 'hospitality.', speaker: 'Berta Kohl', fidelity: 'paraphrase' },
      {
        from: 'Both leaders',
        to: 'to Lyon.',
        speaker: 'Berta Kohl and Jean Dumas',
        fidelity: 'paraphrase',
      },
      { from: 'Germany and France', to: 'the cost.', speaker: 'Germany and France', fidelity: 'paraphrase' },
    ],
  },
  {
    about: 'a hospital, by reports of reports',
    text: `The Eastbrook Trust has apologised to 12 patients, according to the Daily Courier.

The newspaper quoted Dr. Anil Mehta as saying that "the beds were never there". Mehta, a surgeon at the trust, could not be reached.

Per the trust's own report, waiting times fell in March. Nurses' leaders say that is "nonsense on stilts."

"We'd rather have beds than apologies!" one placard read.

Health Secretary Ruth Vane MP refused to say whether she would visit. "I have nothing to add," Vane, who took office in May, told the BBC's Morning Hour.`,
    expected: [
      {
        from: 'The Eastbrook',
        to: 'Daily Courier.',
        speaker: 'Daily Courier',
        fidelity: 'paraphrase',
      },
      {
        from: 'The newspaper',
        to: 'never there".',
        speaker: 'Anil Mehta',
        fidelity: 'partial',
        quoted: ['the beds were never there'],
      },
      { from: 'Per the trust', to: 'in March.', speaker: 'Eastbrook Trust', fidelity: 'paraphrase' },
      {
        from: 'Nurses',
        to: 'stilts."',
        fidelity: 'partial',
        quoted: ['nonsense on stilts.'],
      },
      {
        from: '"We\'d rather',
        to: 'read.',
        fidelity: 'verbatim-reported',
        quoted: ["We'd rather have beds than apologies!"],
      },
      {
        from: '"I have nothing',
        to: 'Morning Hour.',
        speaker: 'Ruth Vane',
        fidelity: 'verbatim-reported',
        quoted: ['I have nothing to add,'],
      },
    ],
  },
  {
    about: 'other languages',
    text: `„Wir bauen die Brücke noch in diesem Jahr“, sagte Bürgermeisterin Anna Bell.

«Мы согласны», заявил министр.

市長は「橋は五月に開通します。」と述べた。`,
    expected: [
      {
        from: '„Wir bauen',
        to: 'Anna Bell.',
        fidelity: 'partial',
        quoted: ['Wir bauen die Brücke noch in diesem Jahr'],
      },
      { from: '«Мы', to: 'министр.', fidelity: 'partial', quoted: ['Мы согласны'] },
      {
        from: '市長は',
        to: '述べた。',
        fidelity: 'partial',
        quoted: ['橋は五月に開通します。'],
      },
    ],
  },
];
