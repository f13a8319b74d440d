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

/** What a speaker has in the record: lines of their own, lines as one of several, or only lines about them. */
function speakerText({ jointly, lines, about, verbatim }: Extract<Suggestion, { kind: 'speaker' }>): string {
  if (lines === 0) return `spoken about, ${countText(about, 'line')}`;
  return jointly ? `jointly, ${countText(lines, 'line')}` : `speaker, ${countText(verbatim, 'verbatim line')}`;
}

function row(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(DOT);
}

function choiceName(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'topic':
      return `# ${row(suggestion.label, `topic, ${countText(suggestion.lines, 'line')}`, suggestion.meeting)}`;
    case 'speaker':
      return `@ ${row(suggestion.label, speakerText(suggestion), suggestion.meeting)}`;
    case 'line': {
      const { text, label, fidelity, speaker, id, meeting } = suggestion;
      const { mark, one } = LABELS[fidelity];
      // Where an id is asked for, it is what was matched.
      return text === id
        ? row(id, `${mark} ${label || one}`, speaker, meeting)
        : `${mark} ${row(label, one, speaker, id, meeting)}`;
    }
    case 'word':
      return `${suggestion.text}${DOT}word, ${countText(suggestion.lines, 'line')}`;
    case 'record':
    case 'question':
      return suggestion.text;
    case 'search':
      return `Search all lines for ${suggestion.text}`;
  }
}
