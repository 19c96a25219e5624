/** A value kept in this browser under a name, shared by its tabs. Storage that is full or refused does no harm. */
export class KeptValue {
  private readonly key: string;
  /** What is held where nothing can be kept. */
  private held: string | null = null;

  constructor(key: string) {
    this.key = key;
  }

  read(): string | null {
    try {
      return this.held ?? localStorage.getItem(this.key);
    } catch {
      return this.held;
    }
  }

  /** Keep a value, or forget it; whether it outlasts the page. */
  write(value: string | null): boolean {
    try {
      if (value === null) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, value);
      this.held = null;
      return true;
    } catch {
      this.held = value;
      return false;
    }
  }

  /** Tell of changes in other tabs. */
  watch(listener: () => void): void {
    addEventListener('storage', ({ key }) => {
      if (key === this.key || key === null) listener();
    });
  }
}
