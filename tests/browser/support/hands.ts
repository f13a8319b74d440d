import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** Somebody at the page: the same acts by keyboard alone, or by mouse (texts are typed either way). */
export interface Hand {
  /** Fills in a command and sends it as it is typed, passing the suggestions by. */
  readonly command: (name: string, values?: Readonly<Record<string, string>>) => Promise<void>;
  /** Presses a button of the latest message that has it. */
  readonly press: (label: string) => Promise<void>;
  /** Chooses from a menu of the latest message that has it. */
  readonly choose: (menu: string, entry: string) => Promise<void>;
  /** Opens the menu of apps of the latest message, and uses an entry. */
  readonly apps: (entry: string) => Promise<void>;
  readonly say: (text: string) => Promise<void>;
  readonly become: (name: string) => Promise<void>;
  /** Fills in the only field of the open form, and submits it. */
  readonly submit: (text: string) => Promise<void>;
}

/** The message box, whether it holds plain text or a command. */
function box(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Message #' });
}

function withMouse(page: Page): Hand {
  const last = (role: 'button' | 'combobox', name: string): Locator =>
    page.getByRole('article').getByRole(role, { name, exact: true }).last();
  return {
    command: async (name, values = {}) => {
      await page.getByRole('button', { name: 'Commands' }).click();
      await page.getByRole('option', { name: `/${name}` }).click();
      for (const [option, value] of Object.entries(values)) {
        const field = page.getByRole('combobox', { name: option, exact: true });
        if (!(await field.isVisible())) {
          await page.getByRole('combobox', { name: 'Add an option' }).click();
          await page.getByRole('option', { name: new RegExp(`^${option}\\b`) }).click();
        }
        await field.fill(value);
      }
      await page.getByRole('button', { name: 'Send' }).click();
      await box(page).waitFor();
    },
    press: (label) => last('button', label).click(),
    choose: async (menu, entry) => {
      await last('combobox', menu).click();
      await page.getByRole('option', { name: entry }).click();
    },
    apps: async (entry) => {
      const message = page.getByRole('article').last();
      await message.hover();
      await message.getByRole('button', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    },
    say: async (text) => {
      await box(page).click();
      await box(page).fill(text);
      await box(page).press('Enter');
    },
    become: async (name) => {
      await page.getByLabel('You are').selectOption({ label: await labelOf(page, name) });
    },
    submit: async (text) => {
      await page.getByRole('dialog').getByRole('textbox').fill(text);
      await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    },
  };
}

/** Never touches the mouse, nor the focus but by Tab. */
function withKeyboard(page: Page): Hand {
  const { keyboard } = page;
  const toBox = (): Promise<void> => tabTo(page, 'forth', /^Message #/);
  return {
    command: async (name, values = {}) => {
      await toBox();
      await keyboard.type(`/${name}`);
      await keyboard.press('Enter');
      const fields = Object.entries(values);
      for (const [option, value] of fields) {
        if ((await focused(page)) !== option) {
          await tabTo(page, 'forth', /^Add an option$/);
          await keyboard.type(option);
          await keyboard.press('Enter');
        }
        await expect.poll(() => focused(page)).toBe(option);
        await keyboard.type(value);
        // The list of suggestions is closed, so that Enter sends what is typed.
        await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
        await keyboard.press('Escape');
      }
      await keyboard.press('Enter');
      await box(page).waitFor();
    },
    press: async (label) => {
      await tabTo(page, 'back', new RegExp(`^${label}$`));
      await keyboard.press('Enter');
    },
    choose: async (menu, entry) => {
      const item = page.locator('[data-active="true"]');
      // A message that is shown anew just then takes the menu, and the key with it: whoever types presses again.
      const opens = async (): Promise<number> => {
        await tabTo(page, 'back', new RegExp(`^${menu}$`));
        await keyboard.press('Enter');
        await item.waitFor({ timeout: 3000 }).catch(() => undefined);
        return item.count();
      };
      await expect.poll(opens, { timeout: 15_000 }).toBe(1);
      const active = async (): Promise<string> => (await item.textContent()) ?? '';
      for (let presses = 0; !(await active()).includes(entry); presses += 1) {
        if (presses > 30) throw new Error(`${menu} has no ${entry}`);
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    },
    apps: async (entry) => {
      await tabTo(page, 'back', /^Apps$/);
      await keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe(entry);
      await keyboard.press('Enter');
    },
    say: async (text) => {
      await toBox();
      await keyboard.insertText(text);
      await keyboard.press('Enter');
    },
    become: async (name) => {
      await tabTo(page, 'back', /^You are/);
      await keyboard.type(name);
    },
    submit: async (text) => {
      await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
      await keyboard.press('Enter');
    },
  };
}

export const HANDS = { mouse: withMouse, keyboard: withKeyboard } as const;

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, way: 'forth' | 'back', name: RegExp): Promise<void> {
  const most = 300;
  for (let presses = 0; presses < most; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement>) : undefined;
    const label = labels?.[0]?.firstChild?.textContent;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
  });
}

async function labelOf(page: Page, name: string): Promise<string> {
  const labels = await page.getByLabel('You are').getByRole('option').allTextContents();
  return labels.find((label) => label.startsWith(name)) ?? name;
}
