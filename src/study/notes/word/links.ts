import { wrapped } from '../../../epub/xml.ts';
import { run } from './markup.ts';

/** Addresses that a text leads to, each with the id by which the text names it. */
export class Links {
  readonly ids = new Map<string, string>();

  /** An address as a link that shows itself. */
  to(address: string): string {
    const id = this.ids.get(address) ?? `rIdLink${this.ids.size + 1}`;
    this.ids.set(address, id);
    return wrapped('w:hyperlink', run(address, '<w:rStyle w:val="Hyperlink"/>'), { 'r:id': id });
  }
}
