import { describe, expect, it } from 'vitest';
import { who } from '../../src/answers/who.ts';
import { expectKind, firstArchive, idsOf } from '../support/first-record.ts';

const profile = (speaker: string) => expectKind(who(firstArchive, { speaker }), 'speaker');

describe('who speaks in the first record', () => {
  const { lines, speakers } = expectKind(who(firstArchive), 'speakers');

  it('is listed with zeros: Kishida has said nothing alone', () => {
    expect(speakers.map(({ speaker, said, jointly, about }) => [speaker, said, jointly, about]).slice(0, 7)).toEqual([
      ['biden', 4, 5, 5],
      ['kishida', 0, 5, 6],
      ['biden-kishida', 5, 0, 4],
      ['white-house', 5, 0, 0],
      ['japan', 1, 0, 4],
      ['republic-world', 1, 0, 0],
      ['china', 0, 0, 8],
    ]);
  });

  it('adds up: every line is said by one of them', () => {
    expect(lines).toBe(16);
    expect(speakers.reduce((sum, { said }) => sum + said, 0)).toBe(lines);
  });

  it('counts by label what each said', () => {
    for (const { counts, said } of speakers) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(said);
    }
  });

  it('names absent parties as spoken about, never as speakers', () => {
    const absent = speakers.filter(({ part }) => part === 'spoken-about');
    expect(absent.map(({ speaker }) => speaker)).toContain('donald-trump');
    expect(absent.every(({ said, jointly }) => said + jointly === 0)).toBe(true);
  });
});

describe('one speaker', () => {
  it('Fumio Kishida: nothing alone, five lines jointly, six about him', () => {
    const answer = profile('Fumio Kishida');
    expect(idsOf(answer.said)).toBe('');
    expect(idsOf(answer.jointly)).toBe('s02 s03 s15 s01 s06');
    expect(idsOf(answer.about)).toBe('s11 s04 s07 s05 s13 s09');
    expect(answer.speaker.counts.verbatim).toBe(0);
  });

  it('Joe Biden: four lines alone, of which one is verbatim', () => {
    const answer = profile('biden');
    expect(idsOf(answer.said)).toBe('s11 s12 s14 s09');
    expect(answer.speaker.counts).toMatchObject({ verbatim: 1, partial: 2, paraphrase: 1 });
  });

  it('China: spoken about in eight lines, quoted in none', () => {
    const answer = profile('china');
    expect(idsOf(answer.said) + idsOf(answer.jointly)).toBe('');
    expect(idsOf(answer.about)).toBe('s04 s02 s05 s12 s13 s14 s01 s10');
  });

  it.each([
    ['beijing', 'china'],
    ['POTUS', 'biden'],
    ['president biden', 'biden'],
    ['PM Kishida', 'kishida'],
    ['岸田', 'kishida'],
    ['岸田首相', 'kishida'],
    ['both leaders', 'biden-kishida'],
    ['Biden and Kishida', 'biden-kishida'],
    ['joe', 'biden'],
    ['us', 'united-states'],
    ['uyghur', 'uyghurs'],
    ['who:kishida', 'kishida'],
    ['kishida@biden-kishida-2022-01-21', 'kishida'],
    ['kishdia', 'kishida'],
  ])('is found as %s', (asked, id) => {
    expect(profile(asked).speaker.speaker).toBe(id);
  });

  it('is told by which spelling it was found', () => {
    expect(profile('kishdia').corrections).toEqual([{ from: 'kishdia', to: 'kishida', why: 'spelling' }]);
    expect(profile('kishida').corrections).toEqual([]);
  });

  it.each([
    ['pm', ['kishida']],
    ['prime minister', ['kishida']],
    ['president', ['biden', 'donald-trump']],
    ['us president', ['biden', 'donald-trump']],
    ['大統領', ['biden', 'donald-trump']],
  ])('is asked back for a title: %s', (asked, ids) => {
    const { choices } = expectKind(who(firstArchive, { speaker: asked }), 'ambiguous');
    expect(choices.map(({ id }) => id)).toEqual(ids);
    expect(choices.every(({ why }) => why !== '')).toBe(true);
  });

  it('is shown what was asked without marks that turn the direction', () => {
    const { asked } = expectKind(who(firstArchive, { speaker: 'pm\u202e' }), 'ambiguous');
    expect(asked).toBe('pm');
  });

  it.each(['zzzz', 'kishida@nope', '__proto__', 'constructor', 'the', '!!!', '\ud800', 'macron'])(
    'is not guessed from %s',
    (speaker) => {
      expect(expectKind(who(firstArchive, { speaker }), 'no-match').reason).toBe('unknown-speaker');
    },
  );

  it('is not sought under a name longer than any', () => {
    const answer = expectKind(who(firstArchive, { speaker: 'k'.repeat(10_000) }), 'no-match');
    expect(answer).toMatchObject({ reason: 'too-long', limit: 120 });
  });
});
