import type { DraftedStatement } from '../../../src/import/article/drafted.ts';

/** A statement that a person would draft from a report. */
export interface Expected {
  /** How its words begin and end. */
  readonly from: string;
  readonly to: string;
  /** The name of who speaks; undefined where the report does not tell, or tells it itself. */
  readonly speaker?: string;
  readonly fidelity: DraftedStatement['fidelity'];
  readonly quoted?: readonly string[];
}

/** A made-up report, and what is to be drafted from it: written by hand before the program had read it. */
export interface MadeUpReport {
  readonly about: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

export const MADE_UP_REPORTS: readonly MadeUpReport[] = [
  {
    about: 'a town council',
    text: `Ash Town Council has approved a new footbridge over the river after two years of debate.

Council leader Ana Bell said the bridge would open in May. "It is late, and people are right to be cross. But it is coming," she told reporters after the vote on Tuesday.

Ben Cole, the opposition group's transport spokesman, called the plan "a good start" but asked for a second bus. He added that the old bridge "should never have been closed".

According to the council, the work will cost £2.4 million. A spokesman for the builders declined to comment.`,
    expected: [
      {
        from: 'Council leader Ana Bell said',
        to: 'open in May.',
        speaker: 'Ana Bell',
        fidelity: 'paraphrase',
      },
      {
        from: '"It is late',
        to: 'the vote on Tuesday.',
        speaker: 'Ana Bell',
        fidelity: 'verbatim-reported',
        quoted: ['It is late, and people are right to be cross. But it is coming,'],
      },
      {
        from: 'Ben Cole, the opposition',
        to: 'a second bus.',
        speaker: 'Ben Cole',
        fidelity: 'partial',
        quoted: ['a good start'],
      },
      {
        from: 'He added',
        to: 'been closed".',
        speaker: 'Ben Cole',
        fidelity: 'partial',
        quoted: ['should never have been closed'],
      },
      {
        from: 'According to the council',
        to: '£2.4 million.',
        speaker: 'Ash Town Council',
        fidelity: 'paraphrase',
      },
    ],
  },
  {
    about: 'a football club',
    text: `Millbrook Rovers manager Ola Berg has praised his young defenders after Saturday's 2-1 win at Thornby.

“They were brave,” Berg said. “Nobody hid, and nobody complained about the rain.”

Rovers added a second goal in the 80th minute through Theo Hale. The striker, who joined the club in June, said he had “waited all year” for a chance.

“Did I think about passing? Not for a second!” Hale joked.

The club later confirmed that captain Sam Whit had hurt his knee. "Sam will see a doctor on Monday," it said in a statement.`,
    expected: [
      {
        from: 'Millbrook Rovers manager',
        to: 'win at Thornby.',
        speaker: 'Ola Berg',
        fidelity: 'paraphrase',
      },
      {
        from: '“They were brave',
        to: 'about the rain.”',
        speaker: 'Ola Berg',
        fidelity: 'verbatim-reported',
        quoted: ['They were brave,', 'Nobody hid, and nobody complained about the rain.'],
      },
      {
        from: 'The striker, who',
        to: 'for a chance.',
        speaker: 'Theo Hale',
        fidelity: 'partial',
        quoted: ['waited all year'],
      },
      {
        from: '“Did I think',
        to: 'Hale joked.',
        speaker: 'Theo Hale',
        fidelity: 'verbatim-reported',
        quoted: ['Did I think about passing? Not for a second!'],
      },
      {
        from: 'The club later',
        to: 'hurt his knee.',
        speaker: 'Millbrook Rovers',
        fidelity: 'paraphrase',
      },
      {
        from: '"Sam will see',
        to: 'in a statement.',
        speaker: 'Millbrook Rovers',
        fidelity: 'verbatim-reported',
        quoted: ['Sam will see a doctor on Monday,'],
      },
    ],
  },
  {
    about: 'a company',
    text: `Shares in Larkfield Motors Ltd. fell by 6% on Thursday. The company said it would close its plant in Oldham by 2026.

"This was a hard choice," said Dana Frost, the chief executive. "We owe our people clear answers."

Union officials warned of strikes. Frost and finance director Raj Patel promised that nobody would lose a pension.

The two executives also said a “buyer for the site” had come forward, but they did not name the buyer.

Analysts at Corvin Bank, who had predicted the closure, said the figures were "worse than feared."`,
    expected: [
      {
        from: 'The company said',
        to: 'by 2026.',
        speaker: 'Larkfield Motors Ltd.',
        fidelity: 'paraphrase',
      },
      {
        from: '"This was a hard',
        to: 'clear answers."',
        speaker: 'Dana Frost',
        fidelity: 'verbatim-reported',
        quoted: ['This was a hard choice,', 'We owe our people clear answers.'],
      },
      { from: 'Union officials', to: 'of strikes.', fidelity: 'paraphrase' },
      {
        from: 'Frost and finance',
        to: 'a pension.',
        speaker: 'Dana Frost and Raj Patel',
        fidelity: 'paraphrase',
      },
      {
        from: 'The two executives',
        to: 'name the buyer.',
        speaker: 'Dana Frost and Raj Patel',
        fidelity: 'partial',
        quoted: ['buyer for the site'],
      },
      {
        from: 'Analysts at Corvin',
        to: 'than feared."',
        fidelity: 'partial',
        quoted: ['worse than feared.'],
      },
    ],
  },
  {
    about: 'science',
    text: `Bees can count to five, a team from the University of Eastmoor has found.

Dr. Mina Rao, who led the study, said the bees were trained for 30 days. "We did not expect this at all," Rao said. "It changes how I look at a garden."

The result surprised Prof. Karl Lindt of the Bern Institute. Such tests, Lindt argued, "measure patience, not arithmetic."

The team's paper appeared on Jan. 12. In it, the authors write that "numbers are older than brains like ours".

Is it a "bee revolution"? Time will tell.`,
    expected: [
      { from: 'Dr. Mina Rao, who', to: 'for 30 days.', speaker: 'Mina Rao', fidelity: 'paraphrase' },
      {
        from: '"We did not',
        to: 'at a garden."',
        speaker: 'Mina Rao',
        fidelity: 'verbatim-reported',
        quoted: ['We did not expect this at all,', 'It changes how I look at a garden.'],
      },
      {
        from: 'Such tests, Lindt',
        to: 'not arithmetic."',
        speaker: 'Karl Lindt',
        fidelity: 'partial',
        quoted: ['measure patience, not arithmetic.'],
      },
      {
        from: 'In it, the authors',
        to: 'like ours".',
        fidelity: 'partial',
        quoted: ['numbers are older than brains like ours'],
      },
      { from: 'Is it a', to: 'revolution"?', fidelity: 'narration', quoted: ['bee revolution'] },
    ],
  },
  {
    about: 'a trade meeting of ministers',
    text: `Norwegian Trade Minister Ingrid Voss met her Peruvian counterpart Luis Ortega in Lima on Wednesday.

Voss and Ortega pledged to finish a fishing treaty by the summer. They also agreed to meet again in Oslo.

"We are close, very close," Ortega was quoted as saying by the state news agency.

Norway urged Peru to lower its tariffs. The ministry in Oslo said the talks had been "frank".

Both ministers stressed the value of "open seas

Great talks in Lima today. More soon! — Ingrid Voss (@ingridvoss) June 4, 2025

Ortega vows 'no more delays'

"The sea belongs to everyone."`,
    expected: [
      {
        from: 'Voss and Ortega',
        to: 'by the summer.',
        speaker: 'Ingrid Voss and Luis Ortega',
        fidelity: 'paraphrase',
      },
      {
        from: 'They also agreed',
        to: 'in Oslo.',
        speaker: 'Ingrid Voss and Luis Ortega',
        fidelity: 'paraphrase',
      },
      {
        from: '"We are close',
        to: 'news agency.',
        speaker: 'Luis Ortega',
        fidelity: 'verbatim-reported',
        quoted: ['We are close, very close,'],
      },
      { from: 'Norway urged', to: 'its tariffs.', speaker: 'Norway', fidelity: 'paraphrase' },
      {
        from: 'The ministry in Oslo',
        to: '"frank".',
        speaker: 'Ministry in Oslo',
        fidelity: 'partial',
        quoted: ['frank'],
      },
      {
        from: 'Both ministers',
        to: '"open seas',
        speaker: 'Ingrid Voss and Luis Ortega',
        fidelity: 'paraphrase',
      },
      {
        from: 'Great talks',
        to: 'June 4, 2025',
        speaker: 'Ingrid Voss',
        fidelity: 'verbatim',
        quoted: ['Great talks in Lima today. More soon!'],
      },
      {
        from: 'Ortega vows',
        to: "delays'",
        speaker: 'Luis Ortega',
        fidelity: 'partial',
        quoted: ['no more delays'],
      },
      {
        from: '"The sea',
        to: 'everyone."',
        fidelity: 'verbatim-reported',
        quoted: ['The sea belongs to everyone.'],
      },
    ],
  },
  {
    about: 'a court and the police',
    text: `A man who stole 40 garden gnomes was fined at Westley Magistrates' Court on Monday.

Police said Peter Gray, 54, had hidden the gnomes in a shed. Judge Helen Marsh told him: "You caused real distress. Grow up."

His lawyer, Omar Said, said Gray was sorry. He did not say where the last gnome was.

“It was on my lawn for twenty years,” said Joan Pike, a neighbour, who runs the U.S. Diner. “I cried.”

Asked if she would forgive him, Pike replied that she "might, in time". The report, published by the charity Gnome Watch, says thefts have doubled.

Gray’s message to the town was short: “I am sorry.”`,
    expected: [
      { from: 'Police said Peter', to: 'in a shed.', speaker: 'Police', fidelity: 'paraphrase' },
      {
        from: 'Judge Helen Marsh',
        to: 'Grow up."',
        speaker: 'Helen Marsh',
        fidelity: 'verbatim-reported',
        quoted: ['You caused real distress. Grow up.'],
      },
      { from: 'His lawyer, Omar', to: 'was sorry.', speaker: 'Omar Said', fidelity: 'paraphrase' },
      {
        from: '“It was on my',
        to: '“I cried.”',
        speaker: 'Joan Pike',
        fidelity: 'verbatim-reported',
        quoted: ['It was on my lawn for twenty years,', 'I cried.'],
      },
      {
        from: 'Asked if she',
        to: 'in time".',
        speaker: 'Joan Pike',
        fidelity: 'partial',
        quoted: ['might, in time'],
      },
      { from: 'The report, published', to: 'have doubled.', fidelity: 'paraphrase' },
      {
        from: 'Gray’s message',
        to: '“I am sorry.”',
        speaker: 'Peter Gray',
        fidelity: 'verbatim-reported',
        quoted: ['I am sorry.'],
      },
    ],
  },
];
