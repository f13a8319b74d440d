import type { MadeUpReport } from './made-up-reports.ts';

/** Reports of a school board, a match and a company's quarter, written with what is expected of them before the program had read them. */
export const FURTHER_REPORTS: readonly MadeUpReport[] = [
  {
    about: 'a school board',
    text: `Maple Grove Board Delays Vote on School Closures

By Dana Whitlock

The Maple Grove school board voted 5-2 on Monday night to put off a decision on closing two elementary schools, after more than four hours of comments from parents and teachers.

"We heard you," board president Carla Jimenez told the crowd at Lincoln Middle School. "Nobody on this board wants to close a school for the sake of it."

Superintendent Robert Hale, who proposed the closings in January, said the district would run out of reserves by 2026 if nothing changed. He called the delay "understandable, but expensive."

Under the plan, Franklin and Oak Hill elementary schools would shut in June and about 410 children would move to other buildings.

Tamika Rowe, whose twins attend Franklin, said she had "cried in the car" after she read the plan. "They told us it was about buildings," she said. "It is about children."

A spokeswoman for the teachers' union, who asked not to be named because talks are going on, said members were "deeply worried" about layoffs.

Board members Lou Petrakis and Ann Sorel voted against the delay. Petrakis said the board was only buying time, and Sorel said families deserved an answer now.

The district has lost 1,900 students since 2012, according to a report it released last fall.

The board will take up the question again on May 12.`,
    expected: [
      {
        from: '"We heard you',
        to: 'sake of it."',
        speaker: 'Carla Jimenez',
        fidelity: 'verbatim-reported',
        quoted: ['We heard you,', 'Nobody on this board wants to close a school for the sake of it.'],
      },
      { from: 'Superintendent Robert', to: 'nothing changed.', speaker: 'Robert Hale', fidelity: 'paraphrase' },
      {
        from: 'He called',
        to: 'expensive."',
        speaker: 'Robert Hale',
        fidelity: 'partial',
        quoted: ['understandable, but expensive.'],
      },
      {
        from: 'Tamika Rowe',
        to: 'read the plan.',
        speaker: 'Tamika Rowe',
        fidelity: 'partial',
        quoted: ['cried in the car'],
      },
      {
        from: '"They told us',
        to: 'children."',
        speaker: 'Tamika Rowe',
        fidelity: 'verbatim-reported',
        quoted: ['They told us it was about buildings,', 'It is about children.'],
      },
      {
        from: 'A spokeswoman',
        to: 'layoffs.',
        speaker: "A spokeswoman for the teachers' union",
        fidelity: 'partial',
        quoted: ['deeply worried'],
      },
      { from: 'Petrakis said', to: 'buying time', speaker: 'Lou Petrakis', fidelity: 'paraphrase' },
      { from: 'Sorel said', to: 'answer now.', speaker: 'Ann Sorel', fidelity: 'paraphrase' },
      { from: 'The district has', to: 'last fall.', fidelity: 'paraphrase' },
    ],
  },
  {
    about: 'a rugby match',
    text: `Late Try Sends Kelso Past Ardmore

Kelso captain Finn Drummond scored in the last minute on Saturday as his side beat Ardmore 24-21 to reach the final.

“I just saw a gap and ran,” said Drummond, who had not scored all season. “I still don’t believe it.”

Ardmore coach Gethin Price was less happy. “We had the ball, we had the wind and we had the lead,” he said. “You have to close out a game like that.”

Price also criticised the referee, claiming that a pass before the winning try had gone forward. “Everyone in the ground saw it,” he added.

The Scottish Rugby Union said in a statement that it would review the match “in the usual way”. A spokesman declined to say when.

Trailing 21-10 at half-time, Kelso scored twice in six minutes through Rory Blaine and Tom Keir. Blaine, 19, who was playing only his third match, said his hands were “shaking” before the kick.

Drummond paid tribute to the young winger: “Rory is going to play for his country, no question.”

Asked whether he would play in the final with an injured shoulder, Drummond laughed. “Try and stop me,” he said.

Kelso meet Stirling at Murrayfield on 4 May. “They are the best side in the league,” Price said. “Kelso will need more luck than they had today.”`,
    expected: [
      {
        from: '“I just saw',
        to: 'believe it.”',
        speaker: 'Finn Drummond',
        fidelity: 'verbatim-reported',
        quoted: ['I just saw a gap and ran,', 'I still don’t believe it.'],
      },
      {
        from: '“We had the ball',
        to: 'like that.”',
        speaker: 'Gethin Price',
        fidelity: 'verbatim-reported',
        quoted: ['We had the ball, we had the wind and we had the lead,', 'You have to close out a game like that.'],
      },
      { from: 'Price also', to: 'gone forward.', speaker: 'Gethin Price', fidelity: 'paraphrase' },
      {
        from: '“Everyone in',
        to: 'he added.',
        speaker: 'Gethin Price',
        fidelity: 'verbatim-reported',
        quoted: ['Everyone in the ground saw it,'],
      },
      {
        from: 'The Scottish',
        to: 'usual way”.',
        speaker: 'Scottish Rugby Union',
        fidelity: 'partial',
        quoted: ['in the usual way'],
      },
      { from: 'Blaine, 19,', to: 'the kick.', speaker: 'Rory Blaine', fidelity: 'partial', quoted: ['shaking'] },
      {
        from: 'Drummond paid',
        to: 'no question.”',
        speaker: 'Finn Drummond',
        fidelity: 'verbatim-reported',
        quoted: ['Rory is going to play for his country, no question.'],
      },
      {
        from: '“Try and',
        to: 'he said.',
        speaker: 'Finn Drummond',
        fidelity: 'verbatim-reported',
        quoted: ['Try and stop me,'],
      },
      {
        from: '“They are the best',
        to: 'had today.”',
        speaker: 'Gethin Price',
        fidelity: 'verbatim-reported',
        quoted: ['They are the best side in the league,', 'Kelso will need more luck than they had today.'],
      },
    ],
  },
  {
    about: 'the quarter of a company',
    text: `Norvane Shares Slide as Chip Maker Cuts Outlook

Norvane Inc. cut its forecast for the year on Thursday and said demand for its chips from car makers had “softened faster than expected.”

The Portland-based company now expects revenue of $3.1 billion to $3.3 billion, down from $3.6 billion. Its shares fell 11% in late trading.

"This was a hard quarter, and we own that," chief executive Priya Raman told analysts on a call. "But our order book for next year has never been fuller."

Profit for the three months to March fell to $212 million, or 61 cents a share, from $298 million a year earlier, the company said.

Chief financial officer Mark Delaney said the company would cut about 400 jobs, mostly in Texas. He did not rule out more, saying only that "every line of the budget is being read."

Analysts were not impressed. "Management has now cut its forecast three times in a year," wrote Helen Osei, an analyst at Corbin & Lane, in a note to clients. "At some point you stop believing the next one."

Osei expects the stock to trade "sideways at best" until the autumn. A spokesperson for Velto Motors, Norvane's biggest customer, declined to comment.

Raman, an engineer who took over from founder Bill Norvane in 2021, said she was "not going anywhere," and Delaney said the board backed her.

Bill Norvane, who still owns 9% of the shares, could not be reached for comment.`,
    expected: [
      {
        from: 'Norvane Inc. cut',
        to: 'than expected.”',
        speaker: 'Norvane Inc.',
        fidelity: 'partial',
        quoted: ['softened faster than expected.'],
      },
      {
        from: '"This was',
        to: 'been fuller."',
        speaker: 'Priya Raman',
        fidelity: 'verbatim-reported',
        quoted: [
          'This was a hard quarter, and we own that,',
          'But our order book for next year has never been fuller.',
        ],
      },
      { from: 'Profit for', to: 'company said.', speaker: 'Norvane Inc.', fidelity: 'paraphrase' },
      { from: 'Chief financial', to: 'in Texas.', speaker: 'Mark Delaney', fidelity: 'paraphrase' },
      {
        from: 'He did not',
        to: 'being read."',
        speaker: 'Mark Delaney',
        fidelity: 'partial',
        quoted: ['every line of the budget is being read.'],
      },
      {
        from: '"Management has',
        to: 'next one."',
        speaker: 'Helen Osei',
        fidelity: 'verbatim-reported',
        quoted: [
          'Management has now cut its forecast three times in a year,',
          'At some point you stop believing the next one.',
        ],
      },
      {
        from: 'Osei expects',
        to: 'the autumn.',
        speaker: 'Helen Osei',
        fidelity: 'partial',
        quoted: ['sideways at best'],
      },
      {
        from: 'Raman, an engineer',
        to: 'going anywhere,"',
        speaker: 'Priya Raman',
        fidelity: 'partial',
        quoted: ['not going anywhere,'],
      },
      { from: 'Delaney said', to: 'backed her.', speaker: 'Mark Delaney', fidelity: 'paraphrase' },
    ],
  },
];
