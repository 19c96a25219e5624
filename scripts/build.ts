import { buildOrReport } from './build/build-or-report.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';

const { values } = readCommandLine({
  ...PORTAL_OPTION,
  out: { type: 'string' },
  now: { type: 'string' },
});
const result = await buildOrReport({
  portal: portalFrom(values),
  out: values.out,
  now: values.now,
});
if (result) console.log(`Đã dựng xong: ${result.outDir}`);
