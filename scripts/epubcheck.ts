import { readCommandLine } from './command-line.ts';
import { filesBelow } from './build/page-cache.ts';
import { checkBook, findEpubcheck } from './epub/epubcheck.ts';

// Hold every e-book of a built portal against EPUBCheck, a program in Java of its own:
//   npm run epubcheck -- --out dist
const { values } = readCommandLine({ out: { type: 'string', default: 'dist' } });
const command = findEpubcheck(process.env);
const books = filesBelow(values.out).filter((file) => file.endsWith('.epub'));

if (!command) {
  console.error(
    'Máy này chưa có EPUBCheck hoặc Java. Trên Debian, Ubuntu: apt-get install epubcheck. Nơi khác: đặt biến EPUBCHECK_JAR là đường dẫn tệp epubcheck.jar.',
  );
  process.exitCode = 2;
} else if (books.length === 0) {
  console.error(`Không có sách điện tử nào trong “${values.out}”. Hãy dựng cổng trước.`);
  process.exitCode = 2;
} else {
  const faulty = books.filter((book) => {
    const faults = checkBook(command, book);
    if (faults !== undefined) console.error(`${book}\n${faults}`);
    return faults !== undefined;
  });
  console.log(`Đã kiểm tra ${books.length} sách điện tử: ${faulty.length} sách có lỗi.`);
  if (faulty.length > 0) process.exitCode = 1;
}
