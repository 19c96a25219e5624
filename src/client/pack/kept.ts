/** What is kept of a pack in this browser: the choice as the query of an address, and what was written for the meeting. */
const CHOICE = 'study-pack';
const MEETING = 'study-pack-meeting';

/** The kept choice; empty where none was kept, undefined where the browser refuses to keep anything. */
export function keptChoice(): string | undefined {
  try {
    return localStorage.getItem(CHOICE) ?? '';
  } catch {
    return undefined;
  }
}

/** Keep the choice; false where the browser refuses, or has no room. */
export function keepChoice(query: string): boolean {
  return keep(CHOICE, query);
}

/** What was written for the meeting, as it was kept. */
export function keptMeeting(): string | null {
  try {
    return localStorage.getItem(MEETING);
  } catch {
    return null;
  }
}

/** Keep what was written for the meeting; false where the browser refuses, or has no room. */
export function keepMeeting(written: string): boolean {
  return keep(MEETING, written);
}

function keep(key: string, value: string): boolean {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
