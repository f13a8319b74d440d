import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/playground/message/plain-text.ts';
import type { MessageBody } from '../../../src/playground/message/types.ts';

const names = {
  user: (id: string) => (id === '1' ? 'Ada' : undefined),
  channel: (id: string) => (id === '2' ? 'general' : undefined),
  role: () => undefined,
};

/** Bodies as they come over the wire, where types do not hold. */
const body = (value: object): MessageBody => value;

describe('a message read out', () => {
  it('has its markdown taken away and a line for each line', () => {
    const content =
      '### 5 lines for `taiwan`\n-# 2 *contain* it\n> a **"b"**\n> c\n1. d\n2. e\n   - f\n\ng [h](https://x.example)';
    expect(plainText({ content })).toBe('5 lines for taiwan\n2 contain it\na "b"\nc\n1. d\n2. e\n- f\ng h');
  });

  it('keeps blank lines, and has none where a block ends', () => {
    expect(plainText({ content: 'a\n\nb\n> c\n\nd\n```\ne\n```\nf' })).toBe('a\n\nb\nc\n\nd\ne\nf');
  });

  it('names who and where, as far as they are known', () => {
    const content = '<@1> <@9> <#2> <#9> <@&3> @here </quote:1> <:wave:1>';
    expect(plainText({ content }, { names })).toBe(
      '@Ada @unknown-user #general #unknown @unknown-role @here /quote :wave:',
    );
  });

  it('says times, from the time it is given', () => {
    const reading = { now: Date.UTC(2022, 0, 24) };
    expect(plainText({ content: '<t:1642780800:R>, <t:1642780800:d>' }, reading)).toBe('2 days ago, 01/21/2022');
  });

  it('does not give away what is hidden', () => {
    const hidden = { type: 17, spoiler: true, components: [{ type: 10, content: 'secret' }] };
    expect(plainText(body({ content: '||secret|| a', components: [hidden] }))).toBe('spoiler a\nspoiler');
  });

  it('reads content, files, embeds and components in order, without controls', () => {
    const message = body({
      content: 'a',
      attachments: [{ filename: 'b.txt' }],
      embeds: [
        {
          author: { name: 'c' },
          title: '**d**',
          description: 'e',
          fields: [{ name: 'f', value: '*g*' }],
          footer: { text: 'h' },
        },
      ],
      components: [
        {
          type: 17,
          components: [
            { type: 9, components: [{ type: 10, content: 'i' }], accessory: { type: 2, label: 'no', custom_id: 'x' } },
            { type: 12, items: [{ media: { url: 'https://x.example/a.png' }, description: 'j' }] },
            { type: 13, file: { url: 'attachment://k.txt' } },
            { type: 14 },
          ],
        },
        { type: 1, components: [{ type: 2, style: 1, label: 'no', custom_id: 'y' }] },
      ],
    });
    expect(plainText(message)).toBe('a\nb.txt\nc\nd\ne\nf\ng\nh\ni\nj\nk.txt');
  });
});
