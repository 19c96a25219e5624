/** Tells the other tabs of a portal that notes were changed, and is told by them. */
export class Tabs {
  private readonly channel: BroadcastChannel | undefined;

  constructor(basePath: string) {
    // A browser without channels shows the change when the page is loaded anew.
    this.channel =
      typeof BroadcastChannel === 'undefined'
        ? undefined
        : new BroadcastChannel(`ghi-chep ${basePath}`);
  }

  tell(): void {
    this.channel?.postMessage('changed');
  }

  onChange(changed: () => void): void {
    this.channel?.addEventListener('message', changed);
  }
}
