import { announcer, type Announcer } from '../../server/notice/announcer.ts';
import { logTo } from '../../server/log.ts';
import type { Site } from '../../src/schemas/site.ts';
import { receiving } from '../../src/strings/moderation.ts';
import { WrongUse } from './wrong-use.ts';

/** At most one mail in so many milliseconds. */
const PAUSE = 10 * 60_000;

/**
 * Mails to the office of a portal, where `FEEDBACK_SMTP` says how they are sent. They go to `FEEDBACK_MAIL_TO`, else to the
 * portal's own address, and come from `FEEDBACK_MAIL_FROM`, else from the one they go to.
 *
 * @throws {WrongUse} when nobody is named to send them to
 */
export async function officeMail({ name, contact }: Site): Promise<Announcer | undefined> {
  const smtp = process.env['FEEDBACK_SMTP'];
  if (!smtp) return undefined;
  const to = [process.env['FEEDBACK_MAIL_TO'], contact.email].find(Boolean);
  if (!to) throw new WrongUse(receiving.noMailPlace);
  const from = [process.env['FEEDBACK_MAIL_FROM'], to].find(Boolean) ?? to;
  // Loaded where it is used: most portals send no mail.
  const { mailTo } = await import('../../server/notice/mail-office.ts');
  const { failed } = logTo((line) => console.log(line));
  return announcer({ tell: mailTo({ smtp, from, to, portal: name }), failed, pause: PAUSE });
}
