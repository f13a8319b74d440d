import { describe, expect, it } from 'vitest';
import { identifySpeakers } from '../../../src/import/speakers/identify.ts';

/** Pairs of labels of real transcripts, and whether they are one person's. Written down before the rules were run. */
const ONE = [
  ['PRESIDENT BIDEN', 'President Biden'],
  ['PRESIDENT BIDEN', 'PRESIDENT\u00a0BIDEN'],
  ['MS. PSAKI', 'Ms Psaki'],
  ['MS. PSAKI', 'MS.\u00a0PSAKI'],
  ['MS. PSAKI', 'S. PSAKI'],
  ['MS. PSAKI', 'Jen Psaki'],
  ['MS. PSAKI', 'PRESS SECRETARY PSAKI'],
  ['Jen Psaki', 'PRESS SECRETARY PSAKI'],
  ['MS. JEAN-PIERRE', 'Karine Jean-Pierre'],
  ['MS. JEAN-PIERRE', 'MS. JEAN PIERRE'],
  ['PRIME MINISTER KISHIDA', 'Kishida'],
  ['PRIME MINISTER KISHIDA', 'PM Kishida'],
  ['PRIME MINISTER KISHIDA', 'Prime Minister Fumio Kishida'],
  ['PRIME MINISTER KISHIDA', 'Prime Minister Kishida of Japan'],
  ['SECRETARY BLINKEN', 'Secretary of State Blinken'],
  ['SECRETARY YELLEN', 'Secretary of the Treasury Janet Yellen'],
  ['SENATOR WARREN', 'Sen. Elizabeth Warren'],
  ['Sen. Elizabeth Warren', 'Elizabeth Warren'],
  ['Rep. Ocasio-Cortez', 'REPRESENTATIVE OCASIO-CORTEZ'],
  ['Chair Powell', 'CHAIRMAN POWELL'],
  ['CHAIRMAN POWELL', 'Jerome Powell'],
  ['Mr. GRASSLEY', 'MR. GRASSLEY'],
  ['Mr. LEAHY', 'Patrick Leahy'],
  ['J. Smith', 'Jane Smith'],
  ['J. Smith', 'Mr. Smith'],
  ['John Q. Smith', 'John Smith'],
  ['J.D. Vance', 'J. D. Vance'],
  ['J.D. Vance', 'JD Vance'],
  ['VICE PRESIDENT VANCE', 'JD Vance'],
  ['Jane Smith', 'Jane Smith (Guest)'],
  ['Jane Smith', 'Jane Smith (SL)'],
  ['Jane Smith', 'JANE SMITH [Moderator]'],
  ['Jane Smith', 'Jane Smith | Acme'],
  ['Jane Smith', 'Jane Smith (she/her)'],
  ['Jane Smith', 'SMITH, Jane'],
  ['Jane Smith', 'Jane Smith, Press Secretary'],
  ['Jane Smith', 'Jane Smith Jane Smith'],
  ['Jane Smith', '**Jane Smith:**'],
  ['Jane Smith', '>> JANE SMITH'],
  ['#StephenKinnock', 'Stephen Kinnock'],
  ['Dr. Fauci', 'Anthony Fauci'],
  ['Dr. Fauci', 'DIRECTOR FAUCI'],
  ['Prof. Brown', 'Dr. Brown'],
  ['Sir Keir Starmer', 'PRIME MINISTER STARMER'],
  ['SENATOR VAN HOLLEN', 'Chris Van Hollen'],
  ['PRESIDENT VON DER LEYEN', 'Ursula von der Leyen'],
  ['MR. GORE', 'Al Gore'],
  ['SENATOR CORTEZ MASTO', 'Catherine Cortez Masto'],
  ['José García', 'JOSE GARCIA'],
  ['MS. O’NEIL', "Ms. O'Neil"],
  ['MARTIN LUTHER KING', 'Martin Luther King, Jr.'],
  ['岸田総理', '岸田文雄'],
  ['岸田 文雄', '岸田文雄'],
  ['The PRESIDING OFFICER (Mr. Burns)', 'Mr. Burns'],
  ['Q', 'QUESTION'],
  ['Unknown Speaker', 'Unidentified speaker'],
] as const;

const APART = [
  ['John Smith', 'Jane Smith'],
  ['MR. PSAKI', 'MS. PSAKI'],
  ['PRESIDENT BIDEN', 'FIRST LADY BIDEN'],
  ['PRESIDENT BIDEN', 'VICE PRESIDENT BIDEN'],
  ['PRESIDENT BIDEN', 'THE PRESIDENT'],
  ['PRESIDENT BIDEN', 'PRESIDENT BIDEN’S SPOKESMAN'],
  ['S. Smith', 'Jane Smith'],
  ['KISHDA', 'KISHIDA'],
  ['Grad A', 'Grad B'],
  ['Grad A', 'Professor A'],
  ['Project Manager', 'Manager'],
  ['SPEAKER_00', 'SPEAKER_01'],
  ['Speaker 1', 'Speaker 11'],
  ['Mr. SMITH of Ohio', 'Mr. SMITH of Texas'],
  ['Ms. Lee (Green)', 'Ms. Lee (Labor)'],
  ['The PRESIDING OFFICER (Mr. Burns)', 'The PRESIDING OFFICER (Mr. Kyl)'],
  ['Martin King, Jr.', 'Martin King, Sr.'],
  ['Mary Jane Smith', 'Jane Smith'],
  ['Q', 'Reporter'],
  ['Kim', 'Kem'],
  ['林大臣', '林田大臣'],
  ['Unidentified Male', 'Unidentified Female'],
  ['🎤', '👩'],
] as const;

const speakersOf = (labels: readonly string[]): number =>
  identifySpeakers(new Map(labels.map((label) => [label, 3])), false, [], new Map(), 'en').speakers.length;

describe('two labels of one person', () => {
  it.each(ONE)('are taken together: %s, %s', (first, second) => {
    expect(speakersOf([first, second])).toBe(1);
    expect(speakersOf([second, first])).toBe(1);
  });
});

describe('labels that may be of two people', () => {
  it.each(APART)('are kept apart: %s, %s', (first, second) => {
    expect(speakersOf([first, second])).toBe(2);
    expect(speakersOf([second, first])).toBe(2);
  });
});
