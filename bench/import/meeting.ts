/** Who speaks at the made-up meeting. */
export type Who = 'moderator' | 'governor' | 'minister' | 'reporter';

/** What one of them says until the next one speaks. */
export interface SpokenTurn {
  readonly who: Who;
  readonly paragraphs: readonly string[];
}

/** A meeting, whatever it is written in. */
export interface MadeMeeting {
  readonly title: string;
  readonly date: string;
  readonly turns: readonly SpokenTurn[];
}

/** What a transcript prints before the words of an interpreter; it begins the first paragraph of a turn that is interpreted. */
export const INTERPRETED = '(As interpreted.)';

/** Names by which labels call them, as most programs print who speaks. */
export const NAMES: Readonly<Record<Who, string>> = {
  moderator: 'Moderator',
  governor: 'Governor Inés Vallmar',
  minister: 'Minister Jūrō Tanabe',
  reporter: 'Q',
};

/**
 * A meeting that never was, with what readers may trip over: paragraphs within a turn, words of an interpreter, curly quotation marks,
 * `&`, `<`, accents, a no-break space, a number with a colon, a sentence that begins as a label might, a turn of one word.
 */
export const meeting: MadeMeeting = {
  title: 'Talk on the Night Ferry',
  date: '2024-06-03',
  turns: [
    {
      who: 'moderator',
      paragraphs: [
        'Good afternoon, and welcome to the old customs house. The governor will speak first, and then the minister.',
        'We have half an hour. Please say your name and keep to one question each.',
      ],
    },
    {
      who: 'governor',
      paragraphs: [
        'Thank you. For eleven winters the people of Sant Brau could not cross the strait after dark, and tonight that changes. The night ferry sails at 12:30, every night but one.',
        'It carries 90 passengers and six lorries. The crossing takes 40\u00a0minutes, and the captain waits when the waves are high; she sails only with waves < 2 metres.',
        'Note: the boat stays in harbour on the last Sunday of each month, for repairs.',
        'The Harbour & Tides office paid for the pier. Nobody’s ticket will cost more than the day boat’s, and that is a promise.',
      ],
    },
    {
      who: 'minister',
      paragraphs: [
        `${INTERPRETED} I am glad to stand here with my friend the governor. On our side of the water we say “a rope has two ends,” and this one is held at both.`,
        'Our shipyard built the hull in nine months. It burns a third less oil than the boat it replaces.',
      ],
    },
    { who: 'moderator', paragraphs: ['We now take questions. The lady in the second row.'] },
    {
      who: 'reporter',
      paragraphs: ['Governor, who pays if the ferry loses money in its first year? And is there a café on board?'],
    },
    {
      who: 'governor',
      paragraphs: [
        'The province does, up to two million. After that we sit down again with the minister’s people and share what is left.',
        'As for the café, there is one, and the soup is my sister’s.',
      ],
    },
    { who: 'reporter', paragraphs: ['Minister, do you agree with that?'] },
    { who: 'minister', paragraphs: [`${INTERPRETED} Yes.`] },
    { who: 'moderator', paragraphs: ['The gentleman at the window, and then we must close.'] },
    {
      who: 'reporter',
      paragraphs: [
        'The fishermen of Cala Nègra say the new route crosses their nets. Has anybody asked them?',
        'And will the ferry slow down near the reef?',
      ],
    },
    {
      who: 'governor',
      paragraphs: [
        'We asked them in March and in May. They wanted the lane moved half a mile to the north, and it was.',
      ],
    },
    {
      who: 'minister',
      paragraphs: [
        `${INTERPRETED} The captain slows to eight knots at the reef. I went along on the trial run, and the glasses on my table did not move.`,
      ],
    },
    { who: 'reporter', paragraphs: ['Thank you.'] },
    {
      who: 'moderator',
      paragraphs: ['Thank you all for coming. The first sailing is open to everybody in this room, so dress warmly.'],
    },
  ],
};

/** A word with its time in the recording, in seconds. */
export interface TimedWord {
  readonly text: string;
  readonly who: Who;
  readonly start: number;
  readonly end: number;
  /** The paragraph it stands in, counted through the meeting from 0. */
  readonly paragraph: number;
}

const WORD_SECONDS = 0.4;
/** Longer than a breath: readers begin a paragraph after 2 (words of recognisers) or 3 (cues) seconds. */
const PARAGRAPH_SECONDS = 4;

/** The words in time, parted at plain spaces: a no-break space stays inside one. */
export function timedWords({ turns }: MadeMeeting): readonly TimedWord[] {
  let paragraph = -1;
  let tenths = 0;
  return turns.flatMap(({ who, paragraphs }) =>
    paragraphs.flatMap((text) => {
      paragraph += 1;
      if (paragraph > 0) tenths += PARAGRAPH_SECONDS * 10;
      return text.split(' ').map((word) => {
        const start = tenths / 10;
        tenths += WORD_SECONDS * 10;
        return { text: word, who, start, end: tenths / 10, paragraph };
      });
    }),
  );
}

/** Some words of one paragraph. */
export interface TimedPiece {
  readonly who: Who;
  readonly words: readonly TimedWord[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is the first of a turn. */
  readonly beginsTurn: boolean;
}

/** The words in pieces of at most so many, as cues and segments are. A piece never goes beyond a paragraph. */
export function timedPieces(meeting: MadeMeeting, most: number): readonly TimedPiece[] {
  const pieces: TimedWord[][] = [];
  for (const word of timedWords(meeting)) {
    const last = pieces.at(-1);
    if (last && last.length < most && last[0]!.paragraph === word.paragraph) last.push(word);
    else pieces.push([word]);
  }
  return pieces.map((words, at) => ({
    who: words[0]!.who,
    words,
    text: words.map(({ text }) => text).join(' '),
    start: words[0]!.start,
    end: words.at(-1)!.end,
    beginsTurn: pieces[at - 1]?.[0]?.who !== words[0]!.who,
  }));
}
