import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CommandOption } from '../discord/interactions.ts';
import { partialValues } from '../discord/option-values.ts';
import { useActions } from './use-store.ts';
import { type Filling, NOTHING } from './use-draft.ts';

/** What is suggested for an option; undefined while nothing has come, `failed` where nothing could be had. */
export type Suggested = readonly APIApplicationCommandOptionChoice[] | 'failed' | undefined;

/** What was suggested last, and whether that was for the text as it is. */
export interface Suggesting {
  readonly suggested: Suggested;
  readonly isCurrent: boolean;
}

/** The suggestions for the field that has the focus, asked for with each keystroke. The latest answer counts. */
export function useSuggestions({ command, texts }: Filling, option: CommandOption | undefined): Suggesting {
  const { suggest } = useActions();
  const [found, setFound] = useState<{ readonly option: string; readonly text: string; readonly choices: Suggested }>();
  const asked = option && 'autocomplete' in option && option.autocomplete ? option.name : undefined;
  const text = asked === undefined ? '' : (texts[asked] ?? NOTHING).shown;
  // Before the next frame is painted, which takes longer than the answer.
  useLayoutEffect(() => {
    if (asked === undefined) return undefined;
    let isLatest = true;
    // What it holds itself goes along as the text.
    const ask = async (): Promise<void> => {
      const choices = await suggest({ command, values: partialValues(command, texts), option: asked, text });
      if (isLatest) setFound({ option: asked, text, choices: choices ?? 'failed' });
    };
    void ask();
    return () => {
      isLatest = false;
    };
    // The other fields cannot change while this one has the focus.
  }, [asked, text]);
  // What was suggested for the text before stays until the next comes: no flicker.
  const latest = found?.option === asked ? found : undefined;
  return { suggested: latest?.choices, isCurrent: asked === undefined || latest?.text === text };
}
