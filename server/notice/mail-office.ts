import { createTransport } from 'nodemailer';
import { noticeWords } from '../../src/strings/moderation.ts';

/** Where notices go. */
export interface MailPlace {
  /** `smtps://name:password@host`, or `smtp://` with a port. */
  smtp: string;
  from: string;
  to: string;
  /** Name of the portal. */
  portal: string;
}

/** A mail that so many submissions wait. It says nothing of what was sent, nor by whom. */
export function mailTo({ smtp, from, to, portal }: MailPlace): (waiting: number) => Promise<void> {
  const transport = createTransport(smtp);
  return async (waiting) => {
    await transport.sendMail({
      from,
      to,
      subject: noticeWords.subject(waiting, portal),
      text: noticeWords.text(waiting),
    });
  };
}
