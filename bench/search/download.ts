import { build, type BuildOptions } from 'esbuild';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of something in the codings in which servers send it. */
export interface Packed {
  gzip: number;
  brotli: number;
}

/** Bytes of a text as a server that packs its files beforehand sends it. */
export function packed(text: string): Packed {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/** Bytes of several files together. */
export function sumOf(files: readonly Packed[]): Packed {
  return files.reduce((sum, it) => ({ gzip: sum.gzip + it.gzip, brotli: sum.brotli + it.brotli }), {
    gzip: 0,
    brotli: 0,
  });
}

/** The module of some statements with all that it imports, as a page loads it. */
export async function bundled(statements: string): Promise<string> {
  const [whole] = await outputOf(statements, {});
  return whole?.text ?? '';
}

/** The module of some statements as a page loads it: what it imports when it needs it stands in files of its own. */
export function bundledFiles(
  statements: string,
  name: string,
): Promise<{ path: string; text: string }[]> {
  return outputOf(statements, { splitting: true, outdir: '/', entryNames: name });
}

async function outputOf(statements: string, more: BuildOptions) {
  const { outputFiles } = await build({
    stdin: { contents: statements, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    ...more,
    write: false,
  });
  return outputFiles.map(({ path, text }) => ({ path, text }));
}
