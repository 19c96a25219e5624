import { readdirSync } from 'node:fs';
import { readCommandLine } from './command-line.ts';
import { writePortal } from './generate/write-portal.ts';

// Write the portal of an invented commune, for measuring and for tests:
//   npm run generate -- --entries 1000 --seed 1 --out ../xa-thu-nghiem
const { values } = readCommandLine({
  entries: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
});
const entries = Number(values.entries);
const seed = Number(values.seed);
const fault = faultOf();
if (fault || values.out === undefined) {
  console.error(fault);
  process.exitCode = 2;
} else {
  const files = writePortal(values.out, { entries, seed });
  console.log(`Đã viết ${files} tệp vào ${values.out}.`);
}

function faultOf(): string | undefined {
  if (!Number.isSafeInteger(entries) || entries < 10) return '--entries cần một số từ 10 trở lên.';
  if (!Number.isSafeInteger(seed)) return '--seed cần một số nguyên.';
  if (!values.out) return 'Hãy cho biết thư mục sau --out.';
  return isTaken(values.out)
    ? `Thư mục “${values.out}” đã có tệp. Hãy chọn thư mục mới.`
    : undefined;
}

function isTaken(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
