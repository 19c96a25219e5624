import type { Entry } from '../../collections/library.ts';
import type { Portal } from '../portal.ts';
import type { DateView } from '../views/parts.ts';
import { dateView } from './dates.ts';

/** What an editor says of one edit. */
export interface ChangeNote {
  date: DateView;
  what: string;
}

type Noted = Entry<'articles' | 'guides' | 'pages' | 'resolutions' | 'documents' | 'plans'>;

/** Notes on an entry's edits up to the portal's day, newest first; minor edits are silent, and withdrawn entries too. */
export function changeNotesOf({ today }: Portal, { data }: Noted): ChangeNote[] {
  if (data.withdrawn) return [];
  return data.changes
    .filter(({ minor, on }) => !minor && on <= today)
    .sort((a, b) => b.on.localeCompare(a.on))
    .map(({ on, what }) => ({ date: dateView(on), what }));
}
