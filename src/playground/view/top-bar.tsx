import { CHANNEL, PEOPLE } from '../discord/people.ts';
import { rememberTheme, type Theme } from './theme.ts';
import { useActions, useSelected } from './use-store.ts';

/** The name of the channel, and what can be set for the page. */
export function TopBar({
  theme,
  setTheme,
  inspecting,
  toggleInspector,
}: {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly inspecting: boolean;
  readonly toggleInspector: () => void;
}) {
  const actions = useActions();
  const person = useSelected((state) => state.person);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <header class="top-bar">
      <div class="top-bar-channel">
        <h1>
          <span aria-hidden="true">#</span> {CHANNEL.name}
        </h1>
        <p>Preview, not Discord’s own renderer</p>
      </div>
      <div class="top-bar-tools">
        <label class="top-bar-person">
          <span>You are</span>
          <select value={person.id} onChange={(event) => actions.become(event.currentTarget.value)}>
            {PEOPLE.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name} ({role})
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() => {
            rememberTheme(other);
            setTheme(other);
          }}
        >
          {other === 'dark' ? 'Dark' : 'Light'}
        </button>
        <button type="button" aria-expanded={inspecting} onClick={toggleInspector}>
          Inspector
        </button>
      </div>
    </header>
  );
}
