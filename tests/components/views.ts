import type { Frame, SiteView } from '../../src/catalog/views/frame.ts';
import type {
  ArticleCard,
  BodyView,
  DocumentCard,
  OutlineView,
  StateView,
  StatusView,
} from '../../src/catalog/views/parts.ts';
import type { PlanProgress, TaskRow } from '../../src/catalog/views/plan.ts';

/** Valid views; a test states only what it is about. */

const DAY = { iso: '2026-07-15', text: '15/07/2026' };

export function aSite(overrides: Partial<SiteView> = {}): SiteView {
  return {
    name: 'Cổng thông tin xã Minh Hoạ',
    tagline: 'Tin tức, nghị quyết, kế hoạch',
    origin: 'https://xa-minh-hoa.example',
    basePath: '/',
    timeZone: 'Asia/Ho_Chi_Minh',
    home: '/',
    searchPage: '/tim-kiem/',
    searchIndex: '/tim-kiem/chi-muc/',
    navigation: [
      { label: 'Tin tức', address: '/tin-tuc/', current: true },
      { label: 'Văn bản', address: '/van-ban/', current: false },
    ],
    footer: [{ label: 'Giới thiệu', address: '/gioi-thieu/' }],
    publisher: { label: 'Ủy ban nhân dân xã Minh Hoạ', address: '/co-quan/ubnd/' },
    notices: [],
    ...overrides,
  };
}

export function aFrame(overrides: Partial<Frame> = {}): Frame {
  return {
    site: aSite(),
    address: '/tin-tuc/mot-bai/',
    title: 'Một bài',
    description: 'Mô tả một bài.',
    crumbs: [],
    feeds: [],
    hidden: false,
    alternates: [],
    structuredData: [],
    kind: 'article',
    ...overrides,
  };
}

export function anArticleCard(overrides: Partial<ArticleCard> = {}): ArticleCard {
  return {
    label: 'Hai thôn hoàn thành tiêu chí môi trường',
    address: '/tin-tuc/hai-thon/',
    standfirst: 'Hai thôn xong trước hạn.',
    section: { label: 'Nông thôn mới', address: '/chuyen-muc/nong-thon-moi/' },
    date: DAY,
    ...overrides,
  };
}

export function aStatus(overrides: Partial<StatusView> = {}): StatusView {
  return {
    id: 'in-force',
    label: 'Còn hiệu lực',
    tone: 'ok',
    reason: [{ text: 'theo Công báo, ngày 15/07/2026' }],
    unverified: false,
    ...overrides,
  };
}

export function aState(overrides: Partial<StateView> = {}): StateView {
  return { id: 'in-progress', label: 'Đang thực hiện', ...overrides };
}

export function aDocumentCard(overrides: Partial<DocumentCard> = {}): DocumentCard {
  return {
    label: 'Về thu gom rác tại thôn',
    address: '/nghi-quyet/nghi-quyet-05/',
    symbol: '05/NQ-HĐND',
    type: 'Nghị quyết',
    issuers: 'Hội đồng nhân dân xã Minh Hoạ',
    date: DAY,
    status: aStatus(),
    unverified: false,
    ...overrides,
  };
}

export function aClause(overrides: Partial<OutlineView> = {}): OutlineView {
  return {
    id: 'muc-iii/khoan-2',
    label: '2. Cơ chế, chính sách',
    address: '#muc-iii/khoan-2',
    number: 'III.2',
    level: 2,
    isHeading: true,
    start: 0,
    words: 'khoản 2 Mục III',
    former: [],
    notes: [],
    ...overrides,
  };
}

export function aBody(overrides: Partial<BodyView> = {}): BodyView {
  return {
    file: 'resolutions/nghi-quyet-05.md',
    digest: 'abc',
    form: 'markdown',
    citations: {},
    pictures: {},
    quotations: {},
    clauses: [],
    retired: [],
    basePath: '/',
    ...overrides,
  };
}

export function aTaskRow(overrides: Partial<TaskRow> = {}): TaskRow {
  return {
    id: 'nv-1',
    address: '/ke-hoach/ke-hoach-25/nhiem-vu/nv-1/',
    number: '1',
    title: 'Lắp đặt điểm thu gom',
    lead: [{ label: 'UBND xã', address: '/co-quan/ubnd/' }],
    leadUnknown: false,
    support: [],
    deadline: 'Quý III/2026',
    state: aState(),
    evidenceCount: 0,
    dueDay: '2026-09-30',
    keys: {
      'chu-tri': ['ubnd'],
      'tinh-trang': ['in-progress'],
      'thoi-han': ['in-time'],
      'dieu-khoan': ['khong'],
    },
    clauses: [],
    ...overrides,
  };
}

export function aProgress(overrides: Partial<PlanProgress> = {}): PlanProgress {
  return {
    plan: { label: 'Kế hoạch 25', address: '/ke-hoach/ke-hoach-25/' },
    symbol: '25/KH-UBND',
    subject: 'Thu gom rác',
    total: 4,
    parts: [
      { id: 'done', label: 'Hoàn thành', count: 1, share: 25 },
      { id: 'no-report', label: 'Chưa có báo cáo', count: 3, share: 75 },
    ],
    dues: ['2026-09-30', '2026-12-31'],
    soonDays: 30,
    overdue: 0,
    dueSoon: 0,
    asOf: DAY,
    ...overrides,
  };
}
