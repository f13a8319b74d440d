import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { describeInBrowser, setStage } from './support/stage.ts';
import type { Visit } from './support/visit.ts';

const stage = setStage();
let visited: Visit;
let page: Page;

const options = (): Promise<readonly string[]> => page.getByRole('listbox').getByRole('option').allTextContents();
const marked = (): Locator => page.locator('[role="option"][aria-selected="true"]');
const field = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
const reply = async (): Promise<string> =>
  ((await page.getByRole('article').last().textContent()) ?? '').replaceAll('\u00a0', ' ');

describeInBrowser('the message box', () => {
  beforeEach(async () => {
    visited = await stage.visit({ theme: 'light', width: 1280 });
    page = visited.page;
    await page.getByRole('textbox', { name: 'Message #' }).focus();
  });

  afterEach(async () => {
    expect(visited.complaints).toEqual([]);
    await visited.close();
  });

  it('offers the commands for a slash, and those that fit as more is typed', async () => {
    await page.keyboard.type('/');
    await expect
      .poll(options)
      .toEqual([
        '/topicsThe map of the meeting, or the lines on one topic.',
        '/quoteLines that hold these words, each with its label and speaker.',
        '/askLines that answer a question, or that the record does not say.',
        '/whoWho speaks in the record, or what one of them said.',
        '/verifyWhether the record holds a quote: word for word, with differences, or not.',
        '/statementOne line with its context, its notes and who says so.',
        '/contextOne line among the lines before and after it.',
        '/citeHow to cite one line: APA, MLA, Chicago, AP, CSL-JSON, and a link to it.',
        '/helpWhat you can ask, and what to type.',
      ]);
    await expectAccessible(page);
    await page.keyboard.press('ArrowUp');
    expect(await marked().textContent()).toContain('/help');
    await page.keyboard.press('ArrowDown');
    expect(await marked().textContent()).toContain('/topics');
    await page.keyboard.type('st');
    await expect.poll(async () => (await options())[0]).toContain('/statement');
    await page.keyboard.press('Tab');
    await expect.poll(() => field('id').count()).toBe(1);
  });

  it('loses no letter of a command that is typed in one go, and takes what is marked', async () => {
    await page.keyboard.type('/quote taiwan');
    expect(await field('words').inputValue()).toBe('taiwan');
    await expect.poll(() => marked().count()).toBe(1);
    await expect.poll(async () => (await options()).at(-1)).toContain('Search all lines for taiwan');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await field('words').inputValue()).toBe('Search all lines for taiwan');
    await page.keyboard.press('Enter');
    await expect.poll(reply).toContain('5 lines for taiwan');
  });

  it.each([
    ['/quote words:taiwan', '5 lines for taiwan'],
    ['/statement id:s05', 'Statement s05'],
    ['/who speaker:kishida', 'Fumio Kishida'],
    ['/quote taiwan speaker:White House', 'White House'],
  ])('understands %s, typed letter by letter or pasted', async (line, answer) => {
    await page.keyboard.type(line);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect.poll(reply).toContain(answer);
    const first = await reply();
    // What comes as a whole is sent with one Enter.
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('article').count()).toBe(2);
    await expect.poll(reply).toBe(first);
  });

  it('leaves out nothing that is typed when it is sent with the button', async () => {
    await page.keyboard.type('/topics ukr');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await field('topic').inputValue()).toBe('ukr');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(reply).toContain('Ukraine');
  });

  it('takes options that are not needed, and true or false', async () => {
    await page.keyboard.type('/quote push back');
    await expect.poll(() => marked().count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect
      .poll(options)
      .toEqual(expect.arrayContaining([expect.stringMatching(/^speaker/) as string, expect.stringMatching(/^share/)]));
    await page.keyboard.type('sha');
    await page.keyboard.press('Enter');
    await expect.poll(options).toEqual(['True', 'False']);
    await page.keyboard.press('Enter');
    expect(await field('share').inputValue()).toBe('True');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect.poll(reply).toContain('lines 1–3 shown');
  });

  it('says what is missing or wrong, and keeps what is typed', async () => {
    await page.keyboard.type('/quote ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('alert').allTextContents()).toEqual(['Fill in words.']);
    expect(await field('words').getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await page.keyboard.type('taiwan');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.type('page');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toEqual(['page takes a whole number from 1 on.']);
    expect(await field('words').inputValue()).toBe('taiwan');
  });

  it('closes its list with one Escape and leaves the command with the next, as a line that Enter takes up', async () => {
    await page.keyboard.type('/topics topic:moon');
    await page.keyboard.press('Escape');
    expect(await field('topic').inputValue()).toBe('moon');
    await page.keyboard.press('Escape');
    const box = page.getByRole('textbox', { name: 'Message #' });
    expect(await box.inputValue()).toBe('/topics topic:moon');
    await page.keyboard.press('Enter');
    expect(await field('topic').inputValue()).toBe('moon');
    expect(await page.getByRole('article').count()).toBe(0);
  });

  it('goes back field by field with Backspace', async () => {
    await page.keyboard.type('/quote x');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.type('speaker');
    await page.keyboard.press('Enter');
    await expect.poll(() => field('speaker').count()).toBe(1);
    await page.keyboard.press('Backspace');
    await expect.poll(() => field('speaker').count()).toBe(0);
    await expect.poll(() => field('words').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('textbox', { name: 'Message #' }).inputValue()).toBe('/quote');
  });

  it('keeps what was chosen when the command is left and taken up again', async () => {
    await page.keyboard.type('/who record:');
    await expect.poll(() => marked().textContent()).toContain('Biden');
    await page.keyboard.press('Enter');
    const chosen = await field('record').inputValue();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Message #' }).inputValue())
      .toBe(`/who record:${chosen}`);
    await page.keyboard.press('Enter');
    expect(await field('record').inputValue()).toBe(chosen);
    await page.keyboard.press('Enter');
    await expect.poll(reply).toContain('Who speaks in this record');
  });

  it('says a command that does not exist aloud only when asked twice, and leaves text alone for the menu', async () => {
    await page.keyboard.type('/qoute taiwan');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toEqual(['There is no command /qoute. Enter once more sends this as a message.']);
    await page.getByRole('button', { name: 'Commands' }).click({ force: true });
    expect(await page.getByRole('textbox', { name: 'Message #' }).inputValue()).toBe('/qoute taiwan');
    await page.keyboard.press('Enter');
    await expect.poll(reply).toContain('/qoute taiwan');
  });

  it('sends what is no command as a message, in several lines too', async () => {
    await page.keyboard.type('/nothing');
    await expect.poll(() => page.getByText('No command fits /nothing. Enter sends it as a message.').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(reply).toContain('/nothing');
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('article').last().innerText()).toContain('one\ntwo');
  });
});
