import { useEffect, useState } from 'preact/hooks';
import { askHealth } from '../page/wire.ts';
import { useActions, usePage, useSelected } from './use-store.ts';

/** How often the page asks whether the server is there, in milliseconds: while it is, and while it is not. */
const EVERY_MS = 10_000;
const EVERY_MS_AWAY = 1_500;

/** Said over the message box where the server is away, or was updated. */
export function ServerNotice() {
  const { start } = usePage();
  const { setReachable } = useActions();
  const reachable = useSelected((state) => state.reachable);
  const [isOld, setOld] = useState(false);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      const health = await askHealth();
      setReachable(health !== undefined);
      setOld(health !== undefined && health.build !== start.build);
    };
    const clock = setInterval(() => void ask(), reachable ? EVERY_MS : EVERY_MS_AWAY);
    return () => clearInterval(clock);
  }, [reachable, start, setReachable]);
  if (!reachable) {
    return (
      <p class="notice" role="alert">
        Readout is not running. Start it again with <code>npm start</code>: the page goes on where it is.
      </p>
    );
  }
  if (!isOld) return null;
  return (
    <p class="notice" role="alert">
      Readout was updated. <button onClick={() => location.reload()}>Reload the page</button>
    </p>
  );
}
