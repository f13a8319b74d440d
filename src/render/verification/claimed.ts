import type { Archive } from '../../answers/archive.ts';
import type { Claimed, Verification } from '../../answers/schema-verify.ts';
import { recordOf, recordTitle, speakerNames, speakerOf } from '../names.ts';
import { joinPhrases, type Phrase, say, typed } from '../phrase.ts';
import { countText, DOT, firstFew, thisRecord } from '../words.ts';
import { graveDifferences } from './differences.ts';
import { joinedFrom } from './joined.ts';
import { isOwn, nameInSentence, namesOf } from './whose.ts';

/** Most speakers told where a name fits several. */
const CHOICES_SHOWN = 6;

/** What is said of the speaker that was named. */
export interface ClaimedWords {
  /** Beside the verdict: whom the reader named, and whom the record names. */
  readonly lead: Phrase;
  /** Under the lines found: what that means, and what to do. */
  readonly after: readonly Phrase[];
}

/** The words on the speaker named; undefined where none was. */
export function claimedWords(answer: Verification, archive: Archive): ClaimedWords | undefined {
  const { claimed } = answer;
  if (!claimed) return undefined;
  const lead = (found: Phrase | string): Phrase => joinPhrases([namedPhrase(claimed, archive), found], DOT);
  const recordNames = `the record names ${namesOf(answer, archive)}`;
  switch (claimed.relation) {
    case 'same':
      return { lead: lead('so does the record'), after: [] };
    case 'jointly':
      return { lead: lead(recordNames), after: [['Said jointly, never one person’s words.']] };
    case 'described':
      return { lead: lead(recordNames), after: [[joined(wordingText(answer), describedText(claimed, archive))]] };
    case 'reporter':
      return {
        lead: lead(recordNames),
        after: [[joined(wordingText(answer), `They are printed by ${claimedName(claimed, archive)}, not said.`)]],
      };
    case 'other':
      return { lead: lead(isNobodys(answer) ? 'the record does not say who spoke' : recordNames), after: [] };
    case 'nobody':
      return { lead: lead('no line to compare with'), after: [] };
    case 'ambiguous':
      return { lead: lead(NOT_USED), after: [say`Which one: ${choicesText(claimed, archive)}?`] };
    case 'unknown':
      return { lead: lead(NOT_USED), after: [say`See all speakers: ${{ command: 'who' }}`] };
  }
}

/** Whether no line found says who speaks in it. */
function isNobodys({ matches }: Verification): boolean {
  return matches.length > 0 && matches.every(({ statement }) => statement.attribution === 'unknown');
}

const NOT_USED = 'the name was not used';

/** `You named Fumio Kishida`; from the text alone it is no more than a suggestion. */
function namedPhrase(claimed: Claimed, archive: Archive): Phrase {
  const { asked, from, relation, named } = claimed;
  if (relation === 'ambiguous') return say`${countText(named.length, 'speaker')} fit ${typed(asked)}`;
  if (relation === 'unknown') return say`No speaker ${typed(asked)} in ${thisRecord(archive)}`;
  const name = named.length > 0 ? claimedName(claimed, archive) : typed(asked);
  return from === 'given' ? say`You named ${name}` : say`Your text seems to name ${name}`;
}

/** The name of the speaker named, as the record gives it. */
function claimedName({ asked, named: [first] }: Claimed, archive: Archive): string {
  return first ? nameInSentence(recordOf(archive, first.record), first.speaker) : asked;
}

function choicesText({ named }: Claimed, archive: Archive): string {
  const names = named.map(({ name, record }) => [name, recordTitle(archive, record)].filter(Boolean).join(', of '));
  return firstFew(names, CHOICES_SHOWN).join(DOT);
}

const NOT_THEIRS = { his: 'his', her: 'hers', their: 'theirs', its: 'its own' } as const;

/** `They describe Kishida; they are not his.` */
function describedText({ asked, named: [first] }: Claimed, archive: Archive): string {
  const record = first && recordOf(archive, first.record);
  const speaker = first && speakerOf(record, first.speaker);
  const name = speaker?.shortName ?? (first ? speakerNames(record, [first.speaker]) : asked);
  const theirs = speaker?.possessive ? NOT_THEIRS[speaker.possessive] : `the own words of ${name}`;
  return `They describe ${name}; they are not ${theirs}.`;
}

/** How the words fare, whoever said them. */
function wordingText(answer: Verification): string | undefined {
  switch (answer.wording) {
    case 'verbatim':
    case 'cosmetic':
      return isOwn(answer) ? 'The words match.' : 'The record reports these words.';
    case 'near':
    case 'near_critical':
      return graveDifferences(answer).length > 0
        ? 'The words are close; what differs may change the meaning.'
        : 'The words are close.';
    case 'ellipsis':
    case 'silent_cut':
      return 'The words match, with some left out.';
    case 'stitched':
      return `The words are joined from ${joinedFrom(answer)}.`;
    case 'wrong_speaker':
    case 'paraphrase':
    case 'not_in_record':
    case 'too_short':
      return undefined;
  }
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}
