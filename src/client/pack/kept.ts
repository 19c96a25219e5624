/**
 * What is kept of a pack in this browser: the choice as the query of an address, and what was written for the meeting.
 * It is kept for the page that makes the pack, named by its path: portals below one host keep theirs apart.
 */
const CHOICE = 'study-pack';
const MEETING = 'study-pack-meeting';

/** The kept choice; empty where none was kept, undefined where the browser refuses to keep anything. */
export function keptChoice(page: string): string | undefined {
  try {
    return localStorage.getItem(nameOf(CHOICE, page)) ?? '';
  } catch {
    return undefined;
  }
}

/** Keep the choice; false where the browser refuses, or has no room. */
export function keepChoice(page: string, query: string): boolean {
  return keep(nameOf(CHOICE, page), query);
}

/** What was written for the meeting, as it was kept. */
export function keptMeeting(page: string): string | null {
  try {
    return localStorage.getItem(nameOf(MEETING, page));
  } catch {
    return null;
  }
}

/** Keep what was written for the meeting; false where the browser refuses, or has no room. */
export function keepMeeting(page: string, written: string): boolean {
  return keep(nameOf(MEETING, page), written);
}

function nameOf(what: string, page: string): string {
  return `${what} ${page}`;
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
