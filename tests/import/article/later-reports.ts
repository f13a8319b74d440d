import type { MadeUpReport } from './made-up-reports.ts';

/** Made-up reports written by hand after the rules were made, to see what they miss. */
export const LATER_REPORTS: readonly MadeUpReport[] = [
  {
    about: 'a flood, as a wire service tells it',
    text: `Heavy rain has cut off the hill town of Sarnapur for a third day, officials said on Sunday.

State relief commissioner Arun Desai told reporters that 40 people had been moved to schools. He said boats were on their way.

"We have food for a week," he said, adding that the army would repair the bridge "within days".

Residents disagreed. "Nobody has come. Nobody has called," said Leela Nair, who runs a shop near the river.

The opposition Farmers' Party accused the government of acting too late. Its leader, Vikram Rao, tweeted: "People are drowning in promises."

Chief Minister Sunita Bose dismissed the criticism as "cheap politics" and said that help had been sent "the same night".`,
    expected: [
      { from: 'Heavy rain', to: 'on Sunday.', fidelity: 'paraphrase' },
      { from: 'State relief', to: 'to schools.', speaker: 'Arun Desai', fidelity: 'paraphrase' },
      { from: 'He said boats', to: 'their way.', speaker: 'Arun Desai', fidelity: 'paraphrase' },
      {
        from: '"We have food',
        to: '"within days".',
        speaker: 'Arun Desai',
        fidelity: 'partial',
        quoted: ['We have food for a week,', 'within days'],
      },
      {
        from: '"Nobody has',
        to: 'near the river.',
        speaker: 'Leela Nair',
        fidelity: 'verbatim-reported',
        quoted: ['Nobody has come. Nobody has called,'],
      },
      { from: 'The opposition', to: 'too late.', speaker: "Farmers' Party", fidelity: 'paraphrase' },
      {
        from: 'Its leader',
        to: 'in promises."',
        speaker: 'Vikram Rao',
        fidelity: 'verbatim-reported',
        quoted: ['People are drowning in promises.'],
      },
      {
        from: 'Chief Minister',
        to: '"the same night".',
        speaker: 'Sunita Bose',
        fidelity: 'partial',
        quoted: ['cheap politics', 'the same night'],
      },
    ],
  },
  {
    about: 'a merger',
    text: `Brightwell Foods plc said on Monday it had agreed to buy its smaller rival Oat & Sons for $1.2 billion.

Brightwell's chief executive, Marta Lindqvist, called the deal "transformational". "This brings together two of the best-loved names in breakfast," she said in a statement.

Oat & Sons chairman Peter Oat said he was "proud and a little sad."

The companies expect the deal to close in the second half of the year, subject to approval by regulators, they said.

Shares in Brightwell rose 4 percent. Joan Feld, an analyst with Harbor Research, noted that the price "looks full, to put it mildly."

Regulators in Brussels did not immediately respond to a request for comment.`,
    expected: [
      { from: 'Brightwell Foods', to: '$1.2 billion.', speaker: 'Brightwell Foods plc', fidelity: 'paraphrase' },
      {
        from: "Brightwell's chief",
        to: '"transformational".',
        speaker: 'Marta Lindqvist',
        fidelity: 'partial',
        quoted: ['transformational'],
      },
      {
        from: '"This brings',
        to: 'in a statement.',
        speaker: 'Marta Lindqvist',
        fidelity: 'verbatim-reported',
        quoted: ['This brings together two of the best-loved names in breakfast,'],
      },
      {
        from: 'Oat & Sons chairman',
        to: 'little sad."',
        speaker: 'Peter Oat',
        fidelity: 'partial',
        quoted: ['proud and a little sad.'],
      },
      { from: 'The companies expect', to: 'they said.', fidelity: 'paraphrase' },
      {
        from: 'Joan Feld',
        to: 'put it mildly."',
        speaker: 'Joan Feld',
        fidelity: 'partial',
        quoted: ['looks full, to put it mildly.'],
      },
    ],
  },
  {
    about: 'a trial of a vaccine',
    text: `A vaccine against river fever protected nine in ten children in a trial, researchers report today in the Journal of Tropical Care.

“It is the result we dreamed of,” says Fatou Diallo, an immunologist at the University of Ndar who co-led the work. But she cautions that “one trial is one trial”.

The World Health Organization welcomed the findings. “We will look at the data with an open mind,” a spokesperson told this paper.

Not everyone is convinced. According to Henrik Maas, a statistician at Delft, the trial was “too small to see rare harms”. Diallo and Maas agree on one point: larger trials are needed.

“If you ask me whether I would vaccinate my own daughter,” Diallo says, “the answer is yes.”`,
    expected: [
      { from: 'A vaccine against', to: 'Tropical Care.', fidelity: 'paraphrase' },
      {
        from: '“It is the result',
        to: 'co-led the work.',
        speaker: 'Fatou Diallo',
        fidelity: 'verbatim-reported',
        quoted: ['It is the result we dreamed of,'],
      },
      {
        from: 'But she cautions',
        to: 'one trial”.',
        speaker: 'Fatou Diallo',
        fidelity: 'partial',
        quoted: ['one trial is one trial'],
      },
      { from: 'The World Health', to: 'the findings.', speaker: 'World Health Organization', fidelity: 'paraphrase' },
      {
        from: '“We will look',
        to: 'told this paper.',
        fidelity: 'verbatim-reported',
        quoted: ['We will look at the data with an open mind,'],
      },
      {
        from: 'According to Henrik',
        to: 'rare harms”.',
        speaker: 'Henrik Maas',
        fidelity: 'partial',
        quoted: ['too small to see rare harms'],
      },
      { from: 'Diallo and Maas', to: 'are needed.', speaker: 'Fatou Diallo and Henrik Maas', fidelity: 'paraphrase' },
      {
        from: '“If you ask',
        to: 'is yes.”',
        speaker: 'Fatou Diallo',
        fidelity: 'verbatim-reported',
        quoted: ['If you ask me whether I would vaccinate my own daughter,', 'the answer is yes.'],
      },
    ],
  },
];
