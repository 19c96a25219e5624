import { readCommandLine } from './command-line.ts';
import { READERS, isReader } from './inspect/readers.ts';
import { linesOf } from './inspect/lines.ts';

// Say what the engine understands of symbols, citations and dates, a line of text at a time.
const { values, positionals } = readCommandLine(
  { as: { type: 'string' }, json: { type: 'boolean', default: false } },
  Number.POSITIVE_INFINITY,
);
const name = values.as ?? 'everything';
if (isReader(name)) {
  const reader = READERS[name];
  for await (const line of linesOf(positionals)) {
    if (values.json) console.log(JSON.stringify(reader.toJson(line)));
    else if (line.trim() !== '') console.log(`${line}\n${reader.toWords(line)}`);
  }
} else {
  console.error(`Không có cách đọc “${name}”. Hãy dùng --as symbol, citation hoặc date.`);
  process.exitCode = 2;
}
