import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../../src/search/index/entry.ts';
import { aDocument, anEntry, found, searchIn } from '../../../support/search-index.ts';

/** Texts that a small portal might have; what stands twice is what repairs know. */
const PORTAL: SearchEntry[] = [
  anEntry(
    'ket-nap',
    'Kết nạp đảng viên mới',
    'Chi bộ kết nạp hai đảng viên. Đảng viên mới hứa thực hiện nghị quyết, giữ kỷ luật.',
  ),
  anEntry(
    'cay-trong',
    'Giống xoài mới',
    'Quả có dạng viên tròn; dạng này ăn ngon. Hộ trồng xoài lập tổ hợp tác.',
  ),
  anEntry('ky-luat', 'Giữ nghiêm kỷ luật', 'Mỗi cán bộ giữ kỷ luật khi thực hiện nghị quyết.'),
  anEntry(
    'rai-rac',
    'Họp thôn',
    'Kiểm của ai, người nào tra sổ, mọi người giám đốc việc ấy rồi sát sao hơn.',
  ),
  anEntry('giam-sat', 'Tin kiểm tra', 'Tổ kiểm tra giám sát việc làm đường.'),
  anEntry('duong', 'Làm đường thôn', 'Nhân dân góp công làm đường, đường dài hai cây số.'),
  aDocument('nq-04', 'Nghị quyết 04-NQ/ĐU', {
    subject: 'Về xây dựng nông thôn mới',
    day: '2019-07-15',
    text: 'Hội đồng nhân dân xã phối hợp thực hiện nghị quyết này.',
  }),
  aDocument('kh-09', 'Kế hoạch 09-KH/ĐU', {
    subject: 'Thực hiện nghị quyết',
    day: '2020-02-03',
    text: 'Căn cứ Nghị quyết 04-NQ/ĐU ngày 15/7/2019 về nông thôn mới.',
  }),
  anEntry('hdnd', 'HĐND xã họp', 'Kỳ họp bàn việc làm đường và nông thôn mới.'),
];
const search = await searchIn(PORTAL);
const first = async (query: string) => (await found(search, query))[0];

describe.each(['NFC', 'NFD'] as const)('typed in %s, the first answer', (coding) => {
  test.each([
    ['without marks is what bears the words', 'dang vien', 'ket-nap'],
    ['with marks is what bears those', 'dạng viên', 'cay-trong'],
    ['with marks is not what bears others', 'đảng viên', 'ket-nap'],
    ['without the mark of đ', 'duong thon', 'duong'],
    ['of a number and code', 'nq 04', 'nq-04'],
    ['of a symbol as printed', '04-NQ/ĐU', 'nq-04'],
    ['of a symbol without marks', '4-nq/du', 'nq-04'],
    ['of a symbol by name', 'nghị quyết số 4', 'nq-04'],
    ['of a symbol as a text of some kind', 'văn bản số 04-NQ/ĐU', 'nq-04'],
    ['of a day', '15/7/2019', 'nq-04'],
    ['of a day in words', 'ngày 15 tháng 7 năm 2019', 'nq-04'],
    ['of a month', 'tháng 7 năm 2019', 'nq-04'],
    ['of keys of Telex', 'nghij quyeets', 'kh-09'],
    ['of keys of Telex', 'noong thoon mowis', 'nq-04'],
    ['of keys of VNI', 'ky3 lua65t', 'ky-luat'],
    ['with i for y', 'kỉ luật', 'ky-luat'],
    ['without marks with i for y', 'ki luat', 'ky-luat'],
    ['with the other tone placement', 'giữ kỷ luật', 'ky-luat'],
    ['of an abbreviation without marks', 'hdnd', 'hdnd'],
    ['of an abbreviation', 'HĐND', 'hdnd'],
    ['of what a title abbreviates', 'hội đồng nhân dân', 'hdnd'],
    ['of a phrase, before its scattered syllables', 'kiểm tra giám sát', 'giam-sat'],
    ['of glued words', 'dangvien', 'ket-nap'],
    ['of a letter too many', 'đảngg viên mới', 'ket-nap'],
    ['of a wrong tone', 'đãng viên mới', 'ket-nap'],
    ['of a syllable with a space in it', 'n ông thôn mới', 'nq-04'],
    ['of a question', 'đường thôn ở đâu', 'duong'],
  ])('%s: %s', async (_what, query, id) => {
    expect(await first(query.normalize(coding))).toBe(id);
  });

  test.each([
    ['nông thô', 'nq-04'],
    ['nông thôn m', 'nq-04'],
    ['kết nạ', 'ket-nap'],
    ['đảng viê', 'ket-nap'],
    ['dang vie', 'ket-nap'],
  ])('of a last word broken off: %s', async (query, id) => {
    expect(await first(query.normalize(coding))).toBe(id);
  });
});

test('composed and decomposed queries have the same answer', async () => {
  for (const query of ['đảng viê', 'nông thôn mớ', 'kỉ luật', '"đảng viên" mới', 'đãng viên']) {
    const [one, other] = await Promise.all(
      (['NFC', 'NFD'] as const).map((coding) => search.find(query.normalize(coding))),
    );
    expect(other?.hits, query).toEqual(one?.hits);
  }
});

test('marks come first, and what lacks them is found behind', async () => {
  const ids = await found(search, 'dang vien');
  expect(ids.indexOf('ket-nap')).toBeLessThan(ids.indexOf('cay-trong'));
  expect(ids).toContain('cay-trong');
});

describe('neighbours that make a name', () => {
  const VILLAGES: SearchEntry[] = [
    anEntry('vuon-so', 'Chuyện làng', 'Ở thôn Vườn Số, nhiều nhà bán hàng trên mạng.'),
    anEntry(
      'khac',
      'Chuyện xóm',
      'Có số nhà bán hàng trên mạng, vườn thôn ai nấy giữ, bán hàng cả năm.',
    ),
    anEntry('cho', 'Họp chợ', 'Phiên chợ họp từ sáng, chợ có cống thoát nước.'),
    anEntry('cong-cho', 'Sửa cổng chợ', 'Thôn sửa cổng chợ.'),
    anEntry('cong-an', 'Công an thôn', 'Công an thôn trực cho dân; việc công giao cho tổ.'),
    anEntry('tiem', 'Tiêm bù sởi', 'Trạm tiêm bù sởi cho trẻ.'),
    anEntry(
      'soi',
      'Phòng bệnh',
      'Sau khi tiêm phòng lao và khám mắt cho trẻ, trạm mới dặn về sởi.',
    ),
    ...Array.from({ length: 8 }, (_, at) =>
      anEntry(
        `khac-${at}`,
        `Tin số ${at}`,
        'Thôn có vườn rau; cho công nhà nào nấy làm, có số và tên.',
      ),
    ),
  ];

  test.each([
    ['though each of the two is frequent', 'bán hàng trên mạng thôn vườn số', 'vuon-so'],
    ['though both may only join others without marks', 'cong cho', 'cong-cho'],
    ['though a word stands between them', 'tiêm sởi', 'tiem'],
  ])('lead to what bears it, %s', async (_what, query, id) => {
    const villages = await searchIn(VILLAGES);
    expect((await found(villages, query))[0]).toBe(id);
  });

  test('words that only ask or join are looked up where nothing else is asked', async () => {
    const villages = await searchIn(VILLAGES);
    expect(await found(villages, 'và')).toEqual(expect.arrayContaining(['soi']));
  });
});

test('a document of a day comes before news that came out on it', async () => {
  const day = '2022-10-29';
  const portal = await searchIn([
    anEntry('tin', 'Tin xã', 'Trời mưa.', { ownDay: day, tellsOfDays: true }),
    aDocument('nq', 'Nghị quyết 01/2022/NQ-HĐND', { day, subject: 'Về nhiều việc của xã ta' }),
    anEntry('ke', 'Họp xã', 'Ngày 29/10/2022 xã họp.', {
      ownDay: '2022-10-30',
      tellsOfDays: true,
    }),
  ]);
  const ids = await found(portal, '29/10/2022');
  expect(ids.at(-1)).toBe('tin');
});

test('of two codes that are one to readers, that which was typed comes first', async () => {
  const portal = await searchIn([
    aDocument('quy-dinh', 'Quy định 900-QĐi/TW', { subject: 'Về hòm thư' }),
    aDocument('quyet-dinh', 'Quyết định 900-QĐ/TW', { subject: 'Về việc tổ chức một buổi họp' }),
  ]);
  for (const typed of ['900-QĐ/TW', '900 qđ tw', '900-qd/tw']) {
    expect(await found(portal, typed), typed).toEqual(['quyet-dinh', 'quy-dinh']);
  }
  expect(await found(portal, '900-qđi/tw')).toEqual(['quy-dinh', 'quyet-dinh']);
});

test('what bears a symbol or a day comes before what names it', async () => {
  for (const query of ['04-NQ/ĐU', 'nq 4', '15/7/2019']) {
    expect((await found(search, query)).slice(0, 2), query).toEqual(['nq-04', 'kh-09']);
  }
});

test('full form and abbreviation find each other', async () => {
  for (const query of ['hdnd', 'HĐND', 'hội đồng nhân dân', 'hoi dong nhan dan']) {
    expect((await found(search, query)).sort(), query).toEqual(
      expect.arrayContaining(['hdnd', 'nq-04']),
    );
  }
});

test('a portal’s own abbreviations come with its index', async () => {
  const own = [{ short: 'THT', full: 'tổ hợp tác' }];
  expect(await found(search, 'THT')).toEqual([]);
  expect(await found(await searchIn(PORTAL, { own }), 'THT')).toEqual(['cay-trong']);
});

describe('quotation marks and minus', () => {
  test('a quoted phrase stands so in all that is found', async () => {
    expect(await found(search, '"kiểm tra giám sát"')).toEqual(['giam-sat']);
    expect(await found(search, '“dạng viên”')).toEqual(['cay-trong']);
    expect(await found(search, '"viên dạng"')).toEqual([]);
  });

  test('a quoted phrase without marks may bear any', async () => {
    expect((await found(search, '"dang vien"')).sort()).toEqual(['cay-trong', 'ket-nap']);
  });

  test('a quoted phrase in another spelling is the same', async () => {
    expect((await found(search, '"kỉ luật"')).sort()).toEqual(['ket-nap', 'ky-luat']);
  });

  test('quoted words stand in one stretch, never across two', async () => {
    const blocks = ['hết điều đảng', 'viên chức'].map((text) => ({ address: '', label: '', text }));
    const it = await searchIn([anEntry('a', 'Tin', '', { blocks })]);
    expect(await found(it, '"đảng viên"')).toEqual([]);
  });

  test('what is refused is in nothing found', async () => {
    const all = await found(search, 'nông thôn mới');
    expect(all).toEqual(expect.arrayContaining(['nq-04', 'kh-09', 'hdnd']));
    const rest = await found(search, 'nông thôn mới -đường');
    expect(rest.slice(0, 2).sort()).toEqual(['kh-09', 'nq-04']);
    expect(rest).not.toContain('hdnd');
    const ids = await found(search, 'nông thôn mới -"hội đồng nhân dân"');
    expect(ids).toContain('hdnd');
    expect(ids).not.toContain('nq-04');
  });

  test('no repair asks for what was refused', async () => {
    for (const query of ['đãng viênn -xoài', 'đảng hdnd -đường', 'giống -xoài']) {
      const { hits } = await search.find(query);
      const texts = await Promise.all(hits.map(({ entry }) => search.index.record(entry)));
      const refused = query.slice(query.indexOf('-') + 1);
      for (const it of texts) expect(JSON.stringify(it).toLowerCase()).not.toContain(refused);
    }
  });
});

describe('repairs', () => {
  test('an answer says what was searched for instead', async () => {
    const answer = await search.find('nghij quyeets');
    expect(answer).toMatchObject({ isRepaired: true, query: 'nghị quyết' });
  });

  test('as typed, nothing is repaired', async () => {
    const answer = await search.find('nghij quyeets', { asTyped: true });
    expect(answer).toMatchObject({ isRepaired: false, query: 'nghij quyeets', hits: [] });
  });

  test('what is answered well is left alone', async () => {
    for (const query of ['đảng viên', 'làm đường thôn', 'nq 04', '"dạng viên"']) {
      expect(await search.find(query)).toMatchObject({ isRepaired: false, query });
    }
  });
});

describe('what tells nothing finds nothing', () => {
  test.each(['', ' ', '"', '""', '-', '...', '“”', '?!', '🌾', 'xyzxyz', '-đường', '99/99/9999'])(
    '“%s”',
    async (query) => {
      expect(await found(search, query)).toEqual([]);
    },
  );

  test('one unknown word beside known ones takes nothing from them', async () => {
    expect(await first('đảng viên xyzxyz')).toBe('ket-nap');
  });
});

describe('a query of ten kilobytes is answered', () => {
  test.each([
    ['of one word', 'đảng viên '],
    ['of unknown words', 'xyzt wqxy '],
    ['of one long word', 'a'],
    ['of known syllables run together', 'dang'],
    ['of symbols', '04-NQ/ĐU '],
    ['of abbreviations', 'hđnd '],
    ['of marks', '\u0301\u0327'],
    ['of minus signs', '-a '],
    ['of quotation marks', '"a" '],
  ])('%s', async (_what, scrap) => {
    const { hits } = await search.find(scrap.repeat(10_000 / scrap.length));
    expect(hits.length).toBeLessThanOrEqual(search.index.entries);
  });
});

test('a file that did not come is asked for again', async () => {
  let failures = 1;
  const flaky = await searchIn(PORTAL);
  const { files } = flaky.index as unknown as {
    files: { bytes: (path: string) => Promise<Uint8Array> };
  };
  const { bytes } = files;
  files.bytes = (path) => (failures-- > 0 ? Promise.reject(new Error('gone')) : bytes(path));
  await expect(flaky.find('xoài')).rejects.toThrow('gone');
  expect(await found(flaky, 'xoài')).toEqual(['cay-trong']);
});
