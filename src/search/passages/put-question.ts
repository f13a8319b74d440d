import { aloneAndInGroups, type Corpus } from '../../corpus/corpus.ts';
import type { SpeakerId } from '../../record/schema.ts';
import { lowerBound } from '../lower-bound.ts';
import type { SearchIndex } from '../search-index.ts';
import { isMarked, type Question } from './question.ts';
import { type Asked, type Reading, readStretches } from './reading.ts';
import { speakersOf } from './record-speakers.ts';
import type { SpeakerNamed } from './speaker-finder.ts';
import { speakersNamed } from './speakers-named.ts';
import type { Stretch } from './stretch.ts';

/** Reads stretches of conversations for a question: in each, which of its speakers are named, and what is asked besides. */
export function putQuestion(
  index: SearchIndex,
  corpus: Corpus,
  question: Question,
  stretches: readonly Stretch[],
): Reading {
  const text = (statement: number) => corpus.statements[statement]!.text;
  const parts = stretches.map((stretch): Asked => {
    const known = speakersOf(index.lexicon, stretch.record.record.id);
    const { speakers, taken } = speakersNamed(question.query.text, question.words, known);
    return {
      stretch,
      taken: question.terms.map((term) => isMarked(term, taken)),
      speakers: speakers.map((named) => saidBy(stretch, named)),
      text,
    };
  });
  return readStretches(index.postings, question.terms, parts);
}

/** How surely each statement of a stretch is said by a speaker, alone or in a group. */
function saidBy({ record, from, to }: Stretch, { entry, surety }: SpeakerNamed): Float32Array {
  const said = new Float32Array(to - from);
  for (const speaker of aloneAndInGroups(record, entry.id as SpeakerId)) {
    const numbers = record.bySpeaker.get(speaker) ?? new Uint32Array();
    for (let at = lowerBound(numbers, from); at < numbers.length && numbers[at]! < to; at += 1) {
      said[numbers[at]! - from] = surety;
    }
  }
  return said;
}
