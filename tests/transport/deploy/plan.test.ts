import { describe, expect, it } from 'vitest';
import { entryPoints, planDeploy } from '../../../src/transport/deploy/plan.ts';
import { GUILD, heldByDiscord, payloads } from './held.ts';

const names = payloads.map(({ name }) => name);

/** What differs between what Discord holds and what is wanted, both given as fields over one plain command. */
function changed(held: object, wanted: object): readonly string[] {
  const plain = { type: 1, name: 'quote', description: 'Lines.' };
  const { changed, same } = planDeploy([{ ...plain, ...held }], [{ ...plain, ...wanted }]);
  expect(changed.length + same.length).toBe(1);
  return changed.flatMap(({ fields }) => fields);
}

/** The same for the fields of an option. */
function changedOption(held: object, wanted: object): readonly string[] {
  const plain = { type: 3, name: 'words', description: 'Words.' };
  return changed({ options: [{ ...plain, ...held }] }, { options: [{ ...plain, ...wanted }] });
}

describe('the plan', () => {
  it('finds all the same in what Discord gives back of them', () => {
    expect(planDeploy(heldByDiscord(payloads), payloads)).toEqual({ added: [], changed: [], removed: [], same: names });
  });

  it('finds all the same in one server, where commands have no places', () => {
    const wanted = payloads.map((command) => {
      const others = { ...command };
      delete others.contexts;
      delete others.integration_types;
      return others;
    });
    expect(planDeploy(heldByDiscord(wanted, GUILD), wanted).same).toEqual(names);
  });

  it('adds all where there are none, and removes all where none is wanted', () => {
    expect(planDeploy([], payloads)).toEqual({ added: names, changed: [], removed: [], same: [] });
    expect(planDeploy(heldByDiscord(payloads), [])).toEqual({ added: [], changed: [], removed: names, same: [] });
  });

  it('does not mind the order of commands', () => {
    expect(planDeploy(heldByDiscord(payloads).toReversed(), payloads).same).toEqual(names);
  });

  it('tells commands apart by type and name', () => {
    expect(planDeploy([{ type: 2, name: 'quote' }], [{ type: 1, name: 'quote', description: 'a' }])).toEqual({
      added: ['quote'],
      changed: [],
      removed: ['quote'],
      same: [],
    });
    expect(changed({ type: undefined }, { type: 1 })).toEqual([]);
  });

  it('passes over what is no command', () => {
    expect(planDeploy([null, 'quote', 7, [], {}], [])).toEqual({
      added: [],
      changed: [],
      removed: ['(unnamed)'],
      same: [],
    });
  });

  it('leaves the command alone that Discord made for an activity, and has it repeated', () => {
    const launch = {
      id: '1',
      application_id: '2',
      version: '3',
      type: 4,
      name: 'launch',
      description: '',
      handler: 2,
      contexts: null,
    };
    expect(planDeploy([launch], payloads).removed).toEqual([]);
    expect(entryPoints([launch, ...heldByDiscord(payloads)])).toEqual([
      { id: '1', type: 4, name: 'launch', handler: 2 },
    ]);
  });

  it.each([
    ['description', { description: 'a' }, { description: 'b' }],
    ['name_localizations', { name_localizations: { ja: 'a' } }, { name_localizations: { ja: 'b' } }],
    ['name_localizations', { name_localizations: { ja: 'a', fr: 'a' } }, { name_localizations: { ja: 'a' } }],
    ['description_localizations', {}, { description_localizations: { ja: 'b' } }],
    ['default_member_permissions', { default_member_permissions: null }, { default_member_permissions: '0' }],
    ['nsfw', { nsfw: true }, {}],
    ['contexts', { contexts: [0, 1] }, { contexts: [0, 1, 2] }],
    ['integration_types', { integration_types: [0] }, { integration_types: [0, 1] }],
    ['options', { options: [] }, { options: [{ type: 5, name: 'share', description: 'a' }] }],
  ])('sees another %s', (field, held, wanted) => {
    expect(changed(held, wanted)).toEqual([field]);
    expect(changed(wanted, wanted)).toEqual([]);
  });

  it.each([
    [{ description: 'a' }],
    [{ name: 'a' }],
    [{ type: 4 }],
    [{ name_localizations: { ja: 'a' } }],
    [{ description_localizations: { ja: 'a' } }],
    [{ required: true }],
    [{ autocomplete: true }],
    [{ min_value: 0 }],
    [{ max_value: 0 }],
    [{ min_length: 0 }],
    [{ max_length: 1 }],
    [{ channel_types: [0] }],
    [{ choices: [{ name: 'a', value: 0 }] }],
    [{ options: [{ type: 5, name: 'a', description: 'a' }] }],
  ])('sees an option with another %o', (fields) => {
    expect(changedOption({}, fields)).toEqual(['options']);
    expect(changedOption(fields, {})).toEqual(['options']);
    expect(changedOption(fields, fields)).toEqual([]);
  });

  it('sees options and choices in another order, but no order of translations or channel types', () => {
    const [a, b] = [
      { name: 'a', value: 'a' },
      { name: 'b', value: 'b' },
    ];
    expect(changed({ options: [a, b] }, { options: [b, a] })).toEqual(['options']);
    expect(changedOption({ choices: [a, b] }, { choices: [b, a] })).toEqual(['options']);
    expect(changedOption({ channel_types: [0, 10, 2] }, { channel_types: [10, 2, 0] })).toEqual([]);
    expect(changed({ name_localizations: { ja: 'a', fr: 'b' } }, { name_localizations: { fr: 'b', ja: 'a' } })).toEqual(
      [],
    );
  });

  it('sees another name, translation or value of a choice', () => {
    const choice = { name: 'a', name_localizations: { ja: 'a' }, value: 1 };
    for (const other of [{ name: 'b' }, { name_localizations: { ja: 'b' } }, { value: 2 }]) {
      expect(changedOption({ choices: [choice] }, { choices: [{ ...choice, ...other }] })).toEqual(['options']);
    }
  });

  it('takes an empty translation, list or text for none', () => {
    expect(changed({ name_localizations: {}, options: [], nsfw: false }, {})).toEqual([]);
    expect(changed({ name_localizations: { ja: null } }, { name_localizations: null })).toEqual([]);
    expect(changed({ type: 3, description: '' }, { type: 3, description: undefined })).toEqual([]);
  });
});
