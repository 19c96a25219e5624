import { vi } from 'vitest';

/** An empty store as browsers offer it under `localStorage`, until the globals are unstubbed. */
export function stubLocalStorage(): void {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
}
