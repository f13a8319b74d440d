import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Suggestion } from '../../answers/suggestions.ts';
import { LIMITS } from '../../discord/limits.ts';
import { LABELS } from '../labels.ts';
import { countText, DOT } from '../words.ts';
import { shorten } from './shorten.ts';

/** Suggestions as Discord lists them while someone types: the name that matched first, as phones cut the end. */
export function renderChoices(suggestions: readonly Suggestion[]): APIApplicationCommandOptionChoice<string>[] {
  const choices = new Map<string, APIApplicationCommandOptionChoice<string>>();
  for (const suggestion of suggestions) {
    const { value } = suggestion;
    const name = shorten(choiceName(suggestion), LIMITS.choiceName);
    if (name === '' || value.trim() === '' || value.length > LIMITS.choiceValue) continue;
    choices.set(JSON.stringify([name, value]), { name, value });
  }
  return [...choices.values()].slice(0, LIMITS.choices);
}

function choiceName(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'topic':
      return `# ${suggestion.label}${DOT}topic, ${countText(suggestion.lines, 'line')}`;
    case 'speaker':
      return `@ ${suggestion.label}${DOT}speaker, ${countText(suggestion.verbatim, 'verbatim line')}`;
    case 'line': {
      const { label, fidelity, speaker, id } = suggestion;
      const { mark, one } = LABELS[fidelity];
      return `${mark} ${[label, one, speaker, id].filter(Boolean).join(DOT)}`;
    }
    case 'word':
      return `${suggestion.text}${DOT}word, ${countText(suggestion.lines, 'line')}`;
    case 'record':
      return suggestion.text;
    case 'search':
      return `Search all lines for ${suggestion.text}`;
  }
}
