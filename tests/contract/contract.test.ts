import { globalConfig } from 'zod/v4/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describe as tell, nestErrors, problemsOf } from '../../src/contract/problems.ts';
import { loadSpec, type Spec } from '../../src/contract/spec.ts';

describe('the published contract', () => {
  let spec: Spec;

  beforeAll(async () => {
    spec = await loadSpec();
  });

  const message = (data: unknown): readonly string[] =>
    spec.check('CreateMessageInteractionCallbackRequestSchema', { type: 4, data }).map(tell);

  it('is told by the branch that was meant', () => {
    const button = { type: 2, style: 2, label: 'x'.repeat(81), custom_id: 'a' };
    expect(message({ components: [{ type: 1, components: [button] }] })).toEqual([
      'data.components.0.components.0.label: Too big: expected string to have <=80 characters',
    ]);
    expect(message({ components: [{ type: 99 }] })).toHaveLength(1);
  });

  it('takes times with an offset, and no others', () => {
    expect(message({ embeds: [{ timestamp: '2024-03-01T12:00:00.000000+09:00' }] })).toEqual([]);
    expect(message({ embeds: [{ timestamp: '2024-03-01T12:00:00Z' }] })).toEqual([]);
    expect(message({ embeds: [{ timestamp: 'yesterday' }] })).toEqual([
      'data.embeds.0.timestamp: Invalid ISO datetime',
    ]);
  });

  it('ignores keys that it does not know', () => {
    expect(message({ content: 'x', tts: false, enforce_nonce: false })).toEqual([]);
  });

  it('sets no language for all of zod', () => {
    expect(globalConfig.localeError).toBeUndefined();
    expect(message({ content: 1 })).toEqual(['data.content: Invalid input: expected string, received number']);
  });
});

describe('problems', () => {
  it('nest as Discord nests them', () => {
    const problem = (path: PropertyKey[]) => ({ path, code: 'X', message: 'm' });
    expect(nestErrors([problem(['a', 0, 'b']), problem(['a', 0, 'b']), problem([])])).toEqual({
      a: {
        0: {
          b: {
            _errors: [
              { code: 'X', message: 'm' },
              { code: 'X', message: 'm' },
            ],
          },
        },
      },
      _errors: [{ code: 'X', message: 'm' }],
    });
  });

  it.each([
    ['too_big', 'string', 'x', 'BASE_TYPE_BAD_LENGTH'],
    ['too_small', 'array', [], 'BASE_TYPE_BAD_LENGTH'],
    ['too_big', 'number', 3, 'NUMBER_TYPE_MAX'],
    ['too_small', 'number', 3, 'NUMBER_TYPE_MIN'],
    ['invalid_format', undefined, 'x', 'STRING_TYPE_REGEX'],
    ['invalid_value', undefined, 'x', 'BASE_TYPE_CHOICES'],
    ['invalid_type', undefined, 'x', 'BASE_TYPE_INVALID'],
    ['invalid_type', undefined, undefined, 'BASE_TYPE_REQUIRED'],
  ])('%s of a %s has its code', (code, origin, value, expected) => {
    const issue = { code, path: ['a'], message: 'm', ...(origin === undefined ? {} : { origin }) };
    expect(problemsOf([issue], { a: value })).toEqual([{ path: ['a'], code: expected, message: 'm' }]);
  });
});
