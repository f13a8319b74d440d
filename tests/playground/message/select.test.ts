import { describe, expect, it } from 'vitest';
import { placeList } from '../../../src/playground/message/place.ts';
import { keyAction, type MenuStanding, toggled } from '../../../src/playground/message/select-keys.ts';

const labels = ['Apple', 'Banana', 'Blackberry', 'Cherry'];
const standing = (more: Partial<MenuStanding> = {}): MenuStanding => ({
  isOpen: true,
  active: 0,
  labels,
  typed: { text: '', at: 0 },
  ...more,
});
const key = (key: string, timeStamp = 10_000, more: object = {}) => ({
  key,
  timeStamp,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys on a menu', () => {
  it.each(['ArrowDown', 'ArrowUp', 'Enter', ' '])('%j opens it', (name) => {
    expect(keyAction(key(name), standing({ isOpen: false }))).toEqual({ kind: 'open' });
  });

  it.each(['Tab', 'Escape', 'Home', 'Shift'])('%j is none of its while it is closed', (name) => {
    expect(keyAction(key(name), standing({ isOpen: false }))).toBeUndefined();
  });

  it.each([
    ['ArrowDown', 1, { kind: 'move', to: 2 }],
    ['ArrowDown', 3, { kind: 'move', to: 3 }],
    ['ArrowUp', 1, { kind: 'move', to: 0 }],
    ['ArrowUp', 0, { kind: 'move', to: 0 }],
    ['Home', 2, { kind: 'move', to: 0 }],
    ['End', 0, { kind: 'move', to: 3 }],
    ['Enter', 1, { kind: 'take' }],
    [' ', 1, { kind: 'take' }],
    ['Escape', 1, { kind: 'close' }],
    ['Tab', 1, { kind: 'close' }],
    ['Shift', 1, undefined],
  ])('%j at %i', (name, active, action) => {
    expect(keyAction(key(name), standing({ active }))).toEqual(action);
  });

  it('letters go to what begins with them, on from there', () => {
    expect(keyAction(key('b'), standing())).toEqual({ kind: 'move', to: 1 });
    expect(keyAction(key('B'), standing({ active: 1 }))).toEqual({ kind: 'move', to: 2 });
    expect(keyAction(key('b'), standing({ active: 2 }))).toEqual({ kind: 'move', to: 1 });
    expect(keyAction(key('x'), standing({ active: 2 }))).toEqual({ kind: 'move', to: 2 });
    expect(keyAction(key('c'), standing({ isOpen: false }))).toEqual({ kind: 'move', to: 3 });
    expect(keyAction(key('c', 0, { ctrlKey: true }), standing())).toBeUndefined();
  });

  it('letters typed in a row are one word, those with a pause between are not', () => {
    const typed = { text: '', at: 0 };
    expect(keyAction(key('b', 5000), standing({ typed }))).toEqual({ kind: 'move', to: 1 });
    expect(keyAction(key('l', 5100), standing({ typed, active: 1 }))).toEqual({ kind: 'move', to: 2 });
    expect(keyAction(key('a', 9000), standing({ typed, active: 2 }))).toEqual({ kind: 'move', to: 0 });
  });
});

it('entries are switched, as many as may be', () => {
  const several = { max: 2, mayEmpty: true };
  expect(toggled([], 'a', several)).toEqual(['a']);
  expect(toggled(['a'], 'b', several)).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'c', several)).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a', several)).toEqual(['b']);
  expect(toggled(['a'], 'b', { max: 1, mayEmpty: false })).toEqual(['b']);
  expect(toggled(['a'], 'a', { max: 1, mayEmpty: false })).toEqual(['a']);
  expect(toggled(['a'], 'a', { max: 1, mayEmpty: true })).toEqual([]);
});

describe('an open list', () => {
  const screen = { width: 360, height: 700 };
  const button = { left: 52, top: 100, bottom: 140, width: 300 };

  it('stands under its button', () => {
    expect(placeList(button, screen, 500)).toEqual({ left: 52, width: 300, maxHeight: 320, from: { top: 144 } });
  });

  it('stands over it where there is more room', () => {
    const place = placeList({ ...button, top: 500, bottom: 540 }, screen, 500);
    expect(place).toMatchObject({ maxHeight: 320, from: { bottom: 204 } });
    expect(placeList({ ...button, top: 500, bottom: 540 }, screen, 100)).toMatchObject({ from: { top: 544 } });
  });

  it('is as high as there is room', () => {
    expect(placeList(button, { width: 360, height: 300 }, 500)).toMatchObject({ maxHeight: 148 });
    expect(placeList(button, { width: 360, height: 150 }, 500)).toMatchObject({ maxHeight: 88, from: { bottom: 54 } });
  });

  it('never leaves the screen at the side', () => {
    for (const left of [-50, 0, 100, 300, 400]) {
      for (const width of [40, 200, 900]) {
        const place = placeList({ ...button, left, width }, screen, 500);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + place.width).toBeLessThanOrEqual(352);
        expect(place.width).toBeGreaterThanOrEqual(200);
      }
    }
  });
});
