import { spawnSync } from 'node:child_process';

/** A word on paper with its place from the upper left corner, in millimetres. */
interface PrintedWord {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  words: PrintedWord[];
}

/** Is there a program on this machine that reads PDF? */
export function canReadPdf(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

/** Pages of a PDF with their words, by pdftotext of poppler-utils. */
export function pdfPages(pdf: Buffer): PrintedPage[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
  return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([^]*?)<\/page>/g)].map(
    ([, width, height, words = '']) => ({
      width: millimetres(width),
      height: millimetres(height),
      words: [...words.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: millimetres(left),
        right: millimetres(right),
        top: millimetres(top),
        bottom: millimetres(bottom),
      })),
    }),
  );
}

const WORD =
  /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

function millimetres(points = '0'): number {
  return (Number(points) * 25.4) / 72;
}
