/** Shifts this near are one place: words may be left out or added in between. */
const DRIFT_BITS = 4;

/** The number of no word. */
const NO_WORD = -1;

/** Slots of the table to begin with; a power of two. */
const SLOTS = 1 << 10;

/**
 * Counts votes for places: a statement, and the position in it at which a quote would begin. Typed arrays throughout: a
 * quote of common words has tens of thousands of votes.
 */
export class Ballot {
  /** One more than a place, in the slot of its hash or the next one free; 0 where none is (open addressing). */
  #slots = new Int32Array(SLOTS);
  #statements = new Int32Array(SLOTS >> 1);
  #shifts = new Int32Array(SLOTS >> 1);
  #count = 0;
  readonly #votes: Vote[] = [];
  #counting: Board | undefined;

  /** Opens the votes of a word at one of its positions in the quote; `add` casts them. */
  open(word: number, position: number, weight: number): Vote {
    const vote = { word, position, weight, places: new Int32Array(64), count: 0 };
    this.#votes.push(vote);
    return vote;
  }

  /** Votes for the place at which the quote would begin, `shift` words into a statement; it may be negative. */
  add(vote: Vote, statement: number, shift: number): void {
    if (vote.count === vote.places.length) {
      const wider = new Int32Array(vote.places.length * 2);
      wider.set(vote.places);
      vote.places = wider;
    }
    vote.places[vote.count] = this.#placeOf(statement, shift);
    vote.count += 1;
  }

  /**
   * The places with the most weight of the votes at some positions of the quote, best first; of equal weight, in the order
   * of the archive. A word counts once for a place.
   */
  best(most: number, from: number, to: number): readonly Place[] {
    const { scores, last, touched } = this.#board();
    let count = 0;
    for (const vote of this.#votes) {
      const { word, position, weight, places } = vote;
      if (position < from || position >= to) continue;
      for (let at = 0; at < vote.count; at += 1) {
        const place = places[at]!;
        if (last[place] === word) continue;
        if (last[place] === NO_WORD) touched[count++] = place;
        last[place] = word;
        scores[place]! += weight;
      }
    }
    const best = this.#highest(touched.subarray(0, count), scores, most);
    for (let at = 0; at < count; at += 1) {
      scores[touched[at]!] = 0;
      last[touched[at]!] = NO_WORD;
    }
    return best;
  }

  /** Work space for the places there are; clean between two countings. */
  #board(): Board {
    if (!this.#counting || this.#counting.scores.length < this.#count) {
      this.#counting = {
        scores: new Float64Array(this.#count),
        last: new Int32Array(this.#count).fill(NO_WORD),
        touched: new Int32Array(this.#count),
      };
    }
    return this.#counting;
  }

  #highest(places: Int32Array, scores: Float64Array, most: number): readonly Place[] {
    const best: Place[] = [];
    let worst: Place | undefined;
    for (const place of places) {
      const score = scores[place]!;
      if (score < (worst?.score ?? 0)) continue;
      const found = { statement: this.#statements[place]!, shift: this.#shifts[place]!, score };
      if (worst && bestFirst(worst, found) < 0) continue;
      best.push(found);
      // Sorted now and then, so that a place costs little more than a comparison.
      if (best.length < 2 * most) continue;
      best.sort(bestFirst).length = most;
      worst = best[most - 1]!;
    }
    return best.sort(bestFirst).slice(0, most);
  }

  #placeOf(statement: number, shift: number): number {
    const drift = shift >> DRIFT_BITS;
    const mask = this.#slots.length - 1;
    for (let slot = hash(statement, drift) & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (place < 0) return this.#file(slot, statement, shift);
      if (this.#statements[place] === statement && this.#shifts[place]! >> DRIFT_BITS === drift) return place;
    }
  }

  #file(slot: number, statement: number, shift: number): number {
    const place = this.#count;
    this.#count += 1;
    this.#statements[place] = statement;
    this.#shifts[place] = shift;
    this.#slots[slot] = this.#count;
    if (this.#count * 2 === this.#slots.length) this.#widen();
    return place;
  }

  #widen(): void {
    this.#statements = wider(this.#statements);
    this.#shifts = wider(this.#shifts);
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let place = 0; place < this.#count; place += 1) {
      let slot = hash(this.#statements[place]!, this.#shifts[place]! >> DRIFT_BITS) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place + 1;
    }
  }
}

/** By place: its score, the word that voted for it last; and the places voted for. */
interface Board {
  readonly scores: Float64Array;
  readonly last: Int32Array;
  readonly touched: Int32Array;
}

/** The votes of one word at one position of the quote. */
export interface Vote {
  readonly word: number;
  readonly position: number;
  readonly weight: number;
  places: Int32Array;
  count: number;
}

/** A place voted for. */
export interface Place {
  readonly statement: number;
  readonly shift: number;
  readonly score: number;
}

/** The order of places: by score, then by the archive. */
export function bestFirst(a: Place, b: Place): number {
  return b.score - a.score || a.statement - b.statement || a.shift - b.shift;
}

function hash(statement: number, drift: number): number {
  const mixed = Math.imul(statement, 0x9e3779b1) ^ Math.imul(drift, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function wider(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(list.length * 2);
  wide.set(list);
  return wide;
}
