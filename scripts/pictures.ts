import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, launchChromium } from '../tests/browser/support/chromium.ts';
import { pictureTerminal } from './pictures/terminal.ts';
import { startPlayground } from '../tests/browser/support/playground.ts';

/** Takes the pictures that the README and the guides show, of the program itself. Run after a change to how replies look. */
const FOLDER = join(import.meta.dirname, '../docs/pictures');
const WIDTH = 720;
/** Higher than any card shown, so that all of it is in the picture. */
const HEIGHT = 1400;

const PICTURES = [
  { name: 'quote', command: '/quote', words: 'taiwan' },
  {
    name: 'verify',
    command: '/verify',
    words:
      "The two leaders declined to push back against People's Republic of China's (PRC) attempts to change the status quo in the East China Sea",
  },
] as const;

const chromium = findChromium();
if (chromium === undefined) throw new Error('No Chromium here. Install it, or set CHROMIUM to its path.');
await mkdir(FOLDER, { recursive: true });
const playground = await startPlayground();
const browser = await launchChromium(chromium);
for (const colorScheme of ['dark', 'light'] as const) {
  for (const { name, command, words } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: HEIGHT },
      deviceScaleFactor: 2,
      colorScheme,
      locale: 'en-GB',
    });
    await page.goto(playground.url);
    await page.getByRole('textbox', { name: /^Message #/ }).click();
    await page.keyboard.type(command);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(words);
    // The first closes the suggestions.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const message = page.getByRole('article').last();
    await message.getByText('Only you can see this').waitFor();
    await page.mouse.move(0, 0);
    await message.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
    await page.close();
  }
}
const title = 'Council on the Mill Lane bridge';
const example = 'docs/examples/council-meeting.transcript.vtt';
await pictureTerminal(
  browser,
  {
    typed: `npm run -s readout -- import ${example} --date 2024-03-04 --title "${title}"`,
    args: ['import', join(import.meta.dirname, '..', example), '--date', '2024-03-04', '--title', title],
  },
  join(FOLDER, 'import.png'),
);
await browser.close();
await playground.stop();
