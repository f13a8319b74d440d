import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../src/verify/change-kinds.ts';
import { changeBetween } from './change-between.ts';

describe('a difference in Japanese or Chinese', () => {
  it.each<[ChangeKind, string, string]>([
    ['negation', '日本は参加せず、残る', '日本は参加する、残る'],
    ['negation', '予算を増やさぬ。', '予算を増やす。'],
    ['negation', 'それは知らん。', 'それは知る。'],
    ['negation', '给食を続けません', '给食を続けます'],
    ['negation', '我们不同意', '我们同意'],
    ['negation', '我们没同意', '我们同意'],
    ['modal', '参加せざるを得ない', '参加する'],
    ['modal', '行かなければならない', '行く'],
    ['modal', '攻撃するかもしれない', '攻撃する'],
    ['name', '韓国と会談した', '中国と会談した'],
    ['name', 'アメリカと協議', 'ロシアと協議'],
    ['name', '安倍と会談した', '岸田と会談した'],
    ['name', '林さんと会談した', '森さんと会談した'],
    ['number', '午前三時に', '午後三時に'],
    ['number', '五十ドルです', '五十円です'],
    ['number', '二十人以上が', '二十人以下が'],
    ['number', '来年行く', '昨年行く'],
    ['quantifier', '全部が賛成した', '一部が賛成した'],
    ['polarity', '予算を減らすべき', '予算を増やすべき'],
    ['polarity', '首相は賛成した', '首相は反対した'],
    ['polarity', '我们支持这个计划', '我们反对这个计划'],
    ['word', '問題が大きい', '課題が大きい'],
    ['quantifier', '必ず行く', '私が行く'],
  ])('is of kind %s: “%s” for “%s”', (kind, yours, theirs) => {
    expect(changeBetween(yours, theirs)).toBe(kind);
    expect(changeBetween(theirs, yours)).toBe(kind);
  });

  it.each([
    ['まず行く', 'すぐ行く'],
    ['少しずつ話す', '少しだけ話す'],
    ['彼は死ぬ', '彼は去る'],
    ['未来の話', '将来の話'],
    ['約束の話', '言葉の話'],
    ['新しいタイプの話', '新しいタイムの話'],
  ])('is no negation, number or state by letters of other words: “%s” for “%s”', (yours, theirs) => {
    expect(['negation', 'number']).not.toContain(changeBetween(yours, theirs));
  });

  it('in one letter of a longer word of katakana is no other name', () => {
    expect(changeBetween('システムを使う', 'システムズを使う')).toBe('word');
  });
});
