import { describe, expect, it } from 'vitest';
import { RESPONSE } from '../../../src/discord/wire.ts';
import type { Message } from '../../../src/playground/discord/types.ts';
import { COLLEAGUE, MODERATOR, Page, READER, textOf } from './playing.ts';

/** Suggestions, a search, its pages, a line, back, posted, seen by another, removed; a menu, its form; shared. */
describe('one conversation', () => {
  it('is what everybody sees', () => {
    const page = new Page();
    const suggested = page.type(READER, 'quote', 'words', 'tai');
    expect(page.sees(READER)).toEqual([]);
    const [answer] = page.channel.exchanges.find(({ id }) => id === suggested)!.sent;
    expect(answer).toMatchObject({ kind: 'callback', body: { type: RESPONSE.choices } });
    expect(JSON.stringify(answer)).toContain('"text:taiwan"');

    page.slash(READER, 'quote', { words: 'taiwan' });
    const reply = (): Message => page.sees(READER)[0]!;
    expect(reply()).toMatchObject({ state: 'here', onlyFor: READER.id, invoked: { name: '/quote', by: READER.id } });
    expect(textOf(reply())).toContain('page\u00a01\u00a0of\u00a02');
    expect(page.sees(COLLEAGUE)).toEqual([]);

    page.click(READER, reply(), 'Next');
    expect(textOf(reply())).toContain('page\u00a02\u00a0of\u00a02');
    page.click(READER, reply(), 'Prev');
    expect(textOf(reply())).toContain('page\u00a01\u00a0of\u00a02');
    page.select(READER, reply(), 'Open a statement', 's05');
    expect(textOf(reply())).toContain('Statement s05');
    page.click(READER, reply(), 'Back');
    expect(textOf(reply())).not.toContain('Statement s05');
    expect(page.sees(READER)).toHaveLength(1);
    expect(reply()).toMatchObject({ onlyFor: READER.id, body: { flags: 64 | 32_768 } });
    expect(reply().editedAt).toBeGreaterThan(reply().at);

    page.click(READER, reply(), 'Post to channel');
    const posted = page.latest(COLLEAGUE);
    expect(page.sees(COLLEAGUE)).toEqual([posted]);
    expect(posted).toMatchObject({ repliesTo: reply().id, body: { flags: 32_768 } });
    expect(textOf(posted)).toContain(`Posted by <@${READER.id}>`);

    page.click(COLLEAGUE, posted, 'See all 5');
    expect(page.latest(COLLEAGUE)).toMatchObject({ onlyFor: COLLEAGUE.id, repliesTo: posted.id });
    page.click(COLLEAGUE, posted, 'Remove');
    expect(textOf(page.latest(COLLEAGUE))).toContain('Nothing was removed');
    expect(page.sees(READER)).toEqual([reply(), expect.objectContaining({ id: posted.id })]);
    expect(page.sees(COLLEAGUE)).toHaveLength(3);

    page.click(READER, posted, 'Remove');
    expect(page.sees(READER)).toEqual([reply()]);
    expect(page.sees(COLLEAGUE).map(({ onlyFor }) => onlyFor)).toEqual([COLLEAGUE.id, COLLEAGUE.id]);

    const long = page.say(READER, `He wrote of many things. ${'Lorem ipsum. '.repeat(10)}`);
    expect(page.latest(MODERATOR)).toEqual(long);
    const opener = page.menu(READER, long);
    expect(page.latest(READER)).toEqual(long);
    expect(page.channel.form).toMatchObject({ exchange: opener, form: { title: 'Search the record' } });
    const submitted = page.submit(READER, 'status quo');
    expect(page.channel.form).toBeUndefined();
    expect(page.latest(READER)).toMatchObject({ onlyFor: READER.id, exchanges: [opener, submitted] });
    expect(textOf(page.latest(READER)).toLowerCase()).toContain('status quo');

    page.slash(READER, 'topics', { share: true });
    expect(page.latest(COLLEAGUE)).toMatchObject({ state: 'here', invoked: { by: READER.id, name: '/topics' } });
    expect(page.latest(COLLEAGUE).onlyFor).toBeUndefined();

    expect(page.requests).toHaveLength(13);
    expect(page.channel.exchanges.map(({ title }) => title)).toEqual([
      'suggestions for words:tai',
      '/quote words:taiwan',
      'Next',
      'Prev',
      'Open a statement: s05',
      'Back',
      'Post to channel',
      'See all 5',
      'Remove',
      'Remove',
      'Find in record',
      'form: Search the record',
      '/topics share:true',
    ]);
  });

  it('has the quotes of a message verified, for the one who asks alone', () => {
    const page = new Page();
    const said = page.say(COLLEAGUE, '> It was an honor to meet\n> with Prime Minister Kishida\n— Joe Biden');
    page.menu(READER, said, 'Verify quote');
    expect(page.latest(READER)).toMatchObject({ onlyFor: READER.id, invoked: { name: 'Verify quote', by: READER.id } });
    expect(textOf(page.latest(READER))).toContain('Word for word');
    expect(page.latest(COLLEAGUE)).toEqual(said);
  });

  it('lets a moderator remove what another posted', () => {
    const page = new Page();
    page.slash(READER, 'topics', { share: true });
    const posted = page.latest(COLLEAGUE);
    page.click(MODERATOR, posted, 'Remove');
    expect(page.channel.messages).toEqual([]);
  });

  it('presses a message as it is now, not as it was when it was drawn', () => {
    const page = new Page();
    page.slash(READER, 'quote', { words: 'taiwan' });
    const drawn = page.latest(READER);
    page.select(READER, drawn, 'Open a statement', 's05');
    page.click(READER, drawn, 'Next');
    expect(JSON.stringify(page.requests.at(-1))).toContain('Statement s05');
  });
});
