/** Settings that a reader chose, kept in the browser. `public/reader-settings.js` puts them back before paint. */
type Setting = 'theme' | 'text';

/** Keep a setting and put it on the page. */
export function remember(name: Setting, value: string): void {
  document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem(`reader-${name}`, value);
  } catch {
    // Storage is refused: the setting holds for this page.
  }
}

/** The setting that holds on this page. */
export function currentSetting(name: Setting): string | undefined {
  return document.documentElement.dataset[name];
}
