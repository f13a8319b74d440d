import type { RecordSummary } from '../protocol.ts';
import { CHANNEL } from '../discord/people.ts';
import { readTyped } from '../discord/typed-command.ts';
import { checkOptions } from '../discord/option-values.ts';
import { slashCommands } from './commands.ts';
import { useActions, usePage, useSelected } from './use-store.ts';

/** The head of the channel: what this is, what to try, what is loaded, and how it gets on a real server. */
export function Welcome() {
  const { start } = usePage();
  const { clear } = useActions();
  const hasMessages = useSelected(({ channel }) => channel.messages.length > 0);
  return (
    <section class="welcome" aria-label="Welcome">
      <h2>Welcome to #{CHANNEL.name}</h2>
      <p>
        Readout answers questions about a meeting from its record: every line is quoted, labelled by how faithful its
        words are, and says who said it and who reports it. This page runs the same program a Discord server would talk
        to, and shows the very messages it would send there.
      </p>
      <h3>Try one</h3>
      <Examples />
      <h3>{start.records.length === 1 ? 'The record' : `${start.records.length} records`}</h3>
      {start.records.map((record) => (
        <RecordCard key={record.id} record={record} />
      ))}
      <details class="welcome-install">
        <summary>Add it to a real server</summary>
        <ol>
          <li>
            Make an application in{' '}
            <a href="https://discord.com/developers/applications" target="_blank" rel="noopener noreferrer">
              Discord’s Developer Portal
            </a>{' '}
            and copy the token of its bot.
          </li>
          <li>
            Copy <code>.env.example</code> to <code>.env</code> and set <code>DISCORD_TOKEN</code> in it.
          </li>
          <li>
            Under <i>Installation</i>, choose the scopes <code>bot</code> and <code>applications.commands</code>, open
            the install link, and add the bot to a server.
          </li>
          <li>
            Stop this with Ctrl+C. <code>npm start</code> is the bot now; <code>npm start -- playground</code> brings
            this page back.
          </li>
        </ol>
        <p class="welcome-small">
          <code>docs/discord.md</code> tells each step in full.
        </p>
      </details>
      <p class="welcome-small welcome-end">
        Readout {start.version}
        {hasMessages && (
          <>
            {' · '}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                clear();
                document.getElementById('message-box')?.focus();
              }}
            >
              Clear the channel
            </button>
          </>
        )}
      </p>
      {start.open && (
        <p class="notice">Other machines on this network can open this page: HOST is not this machine alone.</p>
      )}
    </section>
  );
}

function Examples() {
  const { start } = usePage();
  const { slash } = useActions();
  const commands = slashCommands(start);
  return (
    <ul class="welcome-examples">
      {start.examples.map((example) => (
        <li key={example}>
          <button
            type="button"
            onClick={() => {
              // A space ends the name of a command that has nothing after it.
              const typed = readTyped(`${example} `, commands);
              if (!typed || !('command' in typed)) return;
              const checked = checkOptions(typed.command, typed.texts);
              if (checked.ok) slash(typed.command, checked.values);
            }}
          >
            {example}
          </button>
        </li>
      ))}
    </ul>
  );
}

function RecordCard({ record }: { readonly record: RecordSummary }) {
  const { title, date, revision, lines, labels, speakers, topics, sources } = record;
  return (
    <div class="welcome-record">
      <h4>{title}</h4>
      <p class="welcome-small">
        {date} · {lines} {lines === 1 ? 'line' : 'lines'} · revision {revision} · from {sources.join(', ')}
      </p>
      <ul class="welcome-labels">
        {labels.map(({ mark, label, lines: count }) => (
          <li key={label}>
            <span aria-hidden="true">{mark}</span> {label} <b>{count}</b>
          </li>
        ))}
      </ul>
      <dl>
        <dt>Speakers</dt>
        <dd>{speakers.join(' · ')}</dd>
        <dt>Topics</dt>
        <dd>{topics.join(' · ')}</dd>
      </dl>
    </div>
  );
}
