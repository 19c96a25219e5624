import { readCommandLine } from './command-line.ts';
import { READERS, isReader } from './inspect/readers.ts';
import { linesOf, UnreadableFile } from './inspect/lines.ts';

// Say what the engine understands of symbols, citations and dates, a line of text at a time.
const { values, positionals } = readCommandLine(
  { as: { type: 'string' }, json: { type: 'boolean', default: false } },
  Number.POSITIVE_INFINITY,
);
const name = values.as ?? 'everything';
// Whoever reads the answers may have read enough, such as `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
if (isReader(name)) {
  const reader = READERS[name];
  try {
    for await (const line of linesOf(positionals)) {
      if (values.json) console.log(JSON.stringify(reader.toJson(line)));
      else if (line.trim() !== '') console.log(`${line}\n${reader.toWords(line)}`);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(`Không đọc được tệp “${error.message}”. Hãy xem lại quyền đọc tệp.`);
    process.exitCode = 1;
  }
} else {
  console.error(`Không có cách đọc “${name}”. Hãy dùng --as symbol, citation hoặc date.`);
  process.exitCode = 2;
}
