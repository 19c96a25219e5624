import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readBody, type BodyReader, type BodyReading } from '../../src/markdown/facts.ts';
import { codeVersion } from './code-version.ts';

/** Code that decides what is read in a body; when it changes, nothing remembered counts. */
const READERS = ['src/domain', 'src/markdown'];

/** A reader of bodies that remembers, from build to build, what it found in each text. */
export interface BodyMemory {
  read: BodyReader;
  /** Keep what this build has read, and nothing else. */
  save: () => void;
}

/** Open the memory in a file; a missing, broken or outdated one is an empty one. */
export function openBodyMemory(file: string): BodyMemory {
  const version = codeVersion(READERS);
  const known = remembered(file, version);
  const used: Record<string, BodyReading> = {};
  return {
    read: (text, form, options) => {
      const key = digest(`${form} ${options.legal} ${text}`);
      const reading = known[key] ?? readBody(text, form, options);
      used[key] = reading;
      return reading;
    },
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ version, readings: used }));
    },
  };
}

function remembered(file: string, version: string): Record<string, BodyReading> {
  try {
    const memory = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string;
      readings: Record<string, BodyReading>;
    };
    return memory.version === version ? memory.readings : {};
  } catch {
    return {};
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
