import { routesUnder } from '../../routes.ts';
import type { Fetched } from '../../study/pack/assemble.ts';
import type { PackDocument, PackListing } from '../../study/pack/document.ts';
import { cutWords } from './cut.ts';

/** The portal holds no such document. */
class MissingDocument extends Error {}

/** Documents of the portal as a pack needs them, each fetched once; what failed is asked for again. */
export class Documents {
  private readonly routes: ReturnType<typeof routesUnder>;
  private readonly asked = new Map<string, Promise<unknown>>();
  private readonly known = new Map<string, PackDocument>();

  constructor(basePath: string) {
    this.routes = routesUnder(basePath);
  }

  /** The list to choose from, newest first. */
  listing(): Promise<PackListing[]> {
    return this.once('', async () => {
      const response = await fetch(this.routes.packDocuments);
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as PackListing[];
    });
  }

  /** Facts of a document. */
  facts(id: string): Promise<PackDocument> {
    return this.once(`facts ${id}`, async () => {
      const response = await fetch(this.routes.packDocument(id));
      if (response.status === 404) throw new MissingDocument(id);
      if (!response.ok) throw new Error(String(response.status));
      const facts = (await response.json()) as PackDocument;
      this.known.set(id, facts);
      return facts;
    });
  }

  /** Facts that were fetched before. */
  knownFacts(id: string): PackDocument | undefined {
    return this.known.get(id);
  }

  /** A document with its words, or why it cannot be had; never rejects. */
  async fetched(id: string): Promise<Fetched> {
    try {
      const facts = await this.facts(id);
      const words = await this.once(`words ${id}`, async () => {
        const response = await fetch(facts.address);
        if (!response.ok) throw new Error(String(response.status));
        return cutWords(await response.text(), new URL(facts.address, location.href).href);
      });
      return { facts, words };
    } catch (error) {
      if (error instanceof MissingDocument) return { failure: 'missing' };
      const facts = this.known.get(id);
      return { failure: 'unreachable', ...(facts && { facts }) };
    }
  }

  private once<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const asked = (this.asked.get(key) as Promise<T> | undefined) ?? ask();
    this.asked.set(key, asked);
    asked.catch(() => this.asked.delete(key));
    return asked;
  }
}
