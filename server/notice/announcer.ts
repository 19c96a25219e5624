/** How an office is told. */
export interface AnnouncerOptions {
  /** Tell it that so many submissions wait. */
  tell: (waiting: number) => Promise<void>;
  /** Called when it could not be told; it is tried again later. */
  failed: (error: unknown) => void;
  /** Milliseconds in which arrivals are gathered, and between one notice and the next. */
  pause: number;
}

export interface Announcer {
  /** A submission arrived, and so many wait. */
  arrived: (waiting: number) => void;
  close: () => void;
}

/** Tell an office of arrivals: one notice for all that come within a pause, however many. */
export function announcer({ tell, failed, pause }: AnnouncerOptions): Announcer {
  let waiting = 0;
  let timer: NodeJS.Timeout | undefined;
  const schedule = () => {
    timer ??= setTimeout(announce, pause).unref();
  };
  const announce = () => {
    timer = undefined;
    tell(waiting).catch((error: unknown) => {
      failed(error);
      schedule();
    });
  };
  return {
    arrived: (count) => {
      waiting = count;
      schedule();
    },
    close: () => clearTimeout(timer),
  };
}
