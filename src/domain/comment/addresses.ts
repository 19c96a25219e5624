/** An address as HTML's field for it takes one. */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const EMAIL_IN_TEXT =
  /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}[@＠﹫][\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/gu;
const PHONE_IN_TEXT = /(?<!\d)(?:\+?84|0)[ .-]?\d(?:[ .-]?\d){7,9}(?!\d)/;

/** Whether a text is an address to which a letter could go. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

/** Whether an email address stands in a text. */
export function holdsEmail(text: string): boolean {
  return text.search(EMAIL_IN_TEXT) >= 0;
}

/** A text with other words in the place of every email address. */
export function hideEmails(text: string, words: string): string {
  return text.replace(EMAIL_IN_TEXT, words);
}

/** Whether what looks like a telephone number of Vietnam stands in a text. */
export function holdsPhone(text: string): boolean {
  return PHONE_IN_TEXT.test(text);
}
