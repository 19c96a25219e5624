import { readFileSync, readdirSync } from 'node:fs';

/** A process and all that it started, by number. None where the system does not tell (it does on Linux). */
export function processTree(root: number): number[] {
  return [root, ...childrenOf(root).flatMap(processTree)];
}

/** Memory of a process that is in use, in bytes; 0 where the system does not tell. */
export function residentBytes(id: number): number {
  return residentIn(read(`/proc/${id}/status`));
}

/** Resident bytes that a process's status tells. */
export function residentIn(status: string): number {
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

function childrenOf(id: number): number[] {
  return threadsOf(id).flatMap((thread) =>
    read(`/proc/${id}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/task`);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
