import { TYPE } from './component-types.ts';
import type { Shown } from './message-view.tsx';
import type { MenuPart } from './parts.ts';
import { SelectMenu } from './select-menu.tsx';

/** A menu of texts under a message: what is chosen goes to the bot, and the menu is as it was. */
export function MenuView({
  menu,
  shown: { press, pressed, idPrefix },
  path,
}: {
  readonly menu: MenuPart;
  readonly shown: Shown;
  readonly path: string;
}) {
  return (
    <SelectMenu
      id={`menu-${idPrefix}-${path}`}
      label={menu.placeholder}
      menu={menu}
      busy={pressed !== undefined && pressed === menu.customId}
      locked={pressed !== undefined}
      choose={(values) => press(menu.customId, TYPE.menu, values)}
    />
  );
}
