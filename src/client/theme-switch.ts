import { currentSetting, remember } from './reader-settings.ts';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Button between light and dark; until the first press the page follows the system. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      remember('theme', isDark() ? 'light' : 'dark');
      this.show();
    });
    prefersDark.addEventListener('change', () => this.show());
    this.show();
  }

  /** The button names what a press brings. */
  private show(): void {
    const button = this.querySelector('button');
    const words = isDark() ? this.dataset['light'] : this.dataset['dark'];
    if (button && words) button.textContent = words;
  }
}

function isDark(): boolean {
  const chosen = currentSetting('theme');
  return chosen ? chosen === 'dark' : prefersDark.matches;
}

customElements.define('theme-switch', ThemeSwitch);
