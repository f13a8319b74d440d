/** How the page looks. */
export type Theme = 'dark' | 'light';

const KEY = 'readout-theme';

/** The theme chosen before; else the one the system asks for. */
export function rememberedTheme(): Theme {
  const remembered = read();
  if (remembered === 'dark' || remembered === 'light') return remembered;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Shows a theme. It is remembered only once it is chosen. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed to the page; the theme then lasts as long as the page.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
