import { expose, proxy } from 'comlink';
import { Answering } from './answering.ts';
import { indexFilesAt } from './index-files.ts';

/** What the thread of the search offers to the page: answers from the index below an address. */
const open = (folder: string) => proxy(new Answering(indexFilesAt(folder)));

export type OpenAnswering = typeof open;

expose(open);
