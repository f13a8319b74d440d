import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { canonical } from '../../src/discord/canonical.ts';
import type { Invocation } from '../../src/interaction/invocation.ts';
import { secondRecord } from '../answers/second-record.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';

const both = openArchive([firstRecord, secondRecord]);
const ID = firstRecord.id;

function one(command: string, options: Invocation['options']): Invocation {
  return canonical(firstArchive, commands, { command, options });
}

function several(command: string, options: Invocation['options']): Invocation {
  return canonical(both, commands, { command, options });
}

describe('the one form of an invocation', () => {
  it('cleans texts and leaves out what says nothing', () => {
    expect(one('quote', { words: '  north \n korea\u202e ', speaker: ' ', page: 1, narration: false })).toEqual({
      command: 'quote',
      options: { words: 'north korea' },
    });
    expect(one('quote', { words: 'text:tai', page: 2 })).toEqual({
      command: 'quote',
      options: { words: 'tai', page: 2 },
    });
    expect(one('statement', { id: 's05', part: 1 })).toEqual({ command: 'statement', options: { id: 's05' } });
  });

  it('keeps a needed text though it is empty', () => {
    expect(one('quote', { words: ' ' })).toEqual({ command: 'quote', options: { words: '' } });
    expect(one('ask', { question: ' \n', record: '' })).toEqual({ command: 'ask', options: { question: '' } });
  });

  it('keeps the lines and the marks of a text to verify, though it is empty or looks like a suggestion', () => {
    const quote = ' He said:\r\n> “push\u202e  back”\n\n— Joe Biden ';
    expect(one('verify', { quote, speaker: ' ' }).options).toEqual({
      quote: 'He said:\n> “push back”\n\n— Joe Biden',
    });
    expect(one('verify', { quote: ' \n ' }).options).toEqual({ quote: '' });
    expect(several('verify', { quote: `line:s05@${ID}` }).options).toEqual({ quote: `line:s05@${ID}` });
  });

  it('names the record only where there are several', () => {
    expect(one('quote', { words: 'taiwan', record: ID })).toEqual({ command: 'quote', options: { words: 'taiwan' } });
    expect(several('quote', { words: 'taiwan', record: ID }).options).toEqual({ words: 'taiwan', record: ID });
    expect(one('who', { speaker: `kishida@${ID}` }).options).toEqual({ speaker: 'kishida' });
    expect(several('who', { speaker: `kishida@${ID}` }).options).toEqual({ speaker: 'kishida', record: ID });
  });

  it('keeps what names no record that is loaded, or another than the one asked for', () => {
    expect(several('who', { speaker: 'me@example.org' }).options).toEqual({ speaker: 'me@example.org' });
    expect(several('quote', { words: `mail@${ID}` }).options).toEqual({ words: `mail@${ID}` });
    const options = { speaker: `kishida@${ID}`, record: secondRecord.id };
    expect(several('who', options).options).toEqual(options);
  });

  it('asks for a picked line or topic by its own command', () => {
    expect(one('quote', { words: `line:s05@${ID}` })).toEqual({ command: 'statement', options: { id: 's05' } });
    expect(one('quote', { words: `topic:ukraine@${ID}`, page: 2 })).toEqual({
      command: 'topics',
      options: { topic: 'ukraine', page: 2 },
    });
    expect(several('quote', { words: `line:s05@${ID}` })).toEqual({
      command: 'statement',
      options: { id: 's05', record: ID },
    });
    expect(several('quote', { words: 'line:s05@no-such-record' }).options).toEqual({ id: 's05@no-such-record' });
  });

  it('leaves a command it does not know as it is', () => {
    expect(one('dance', { words: ' x ' })).toEqual({ command: 'dance', options: { words: ' x ' } });
  });

  it('is its own form', () => {
    for (const invocation of [
      one('quote', { words: `topic:ukraine@${ID}` }),
      several('quote', { words: 'who:kishida@' + ID, page: 3 }),
      several('statement', { id: `s05@${ID}` }),
    ]) {
      expect(canonical(both, commands, invocation)).toEqual(invocation);
    }
  });
});
