import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../page/store.ts';
import type { Start } from '../protocol.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { FormDialog } from './form-dialog.tsx';
import { Inspector } from './inspector.tsx';
import { Messages } from './messages.tsx';
import { ServerNotice } from './server-notice.tsx';
import { applyTheme, rememberedTheme } from './theme.ts';
import { TopBar } from './top-bar.tsx';
import { type Page, PageContext } from './use-store.ts';

/** What the inspector shows: all exchanges, or those of one message. */
export interface Inspected {
  readonly messageId: string | undefined;
}

/** The whole page: a channel, with an inspector beside it when asked for. */
export function App({ store, start }: { readonly store: Store; readonly start: Start }) {
  const [inspected, setInspected] = useState<Inspected>();
  const [theme, setTheme] = useState(rememberedTheme);
  useEffect(() => applyTheme(theme), [theme]);
  const [page] = useState<Page>(() => ({ store, start, inspect: (messageId) => setInspected({ messageId }) }));
  const close = (): void => setInspected(undefined);
  return (
    <PageContext.Provider value={page}>
      <div class="page" data-inspecting={inspected !== undefined}>
        <a class="skip-link" href="#message-box">
          To the message box
        </a>
        <TopBar
          theme={theme}
          setTheme={setTheme}
          inspecting={inspected !== undefined}
          toggleInspector={() => (inspected ? close() : page.inspect())}
        />
        <main class="channel">
          <Messages />
          <ServerNotice />
          <Composer />
        </main>
        {inspected && <Inspector inspected={inspected} showAll={() => page.inspect()} close={close} />}
        <FormDialog />
        <Announcer />
      </div>
    </PageContext.Provider>
  );
}
