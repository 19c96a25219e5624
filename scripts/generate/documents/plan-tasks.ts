import { addDays, type Day } from '../../../src/domain/calendar.ts';
import { dueDay, type Deadline } from '../../../src/domain/deadline.ts';
import type { TaskState } from '../../../src/domain/task.ts';
import { BODIES, bodyOf, leadOn } from '../bodies.ts';
import { Draw } from '../draw.ts';
import { clauseOf, nameDocument, type Shelf } from '../shelf.ts';
import { citePath } from './outline.ts';
import { capitalize, type Speaker } from '../speaker.ts';
import type { Subject } from '../subject.ts';
import { handOf } from './hand.ts';
import { LAST_WORKDAY, type RegisteredDocument } from './register.ts';

/** How many tasks a plan has; its id alone decides it, so that articles can report on one. */
export function taskCountOf({ id }: Pick<RegisteredDocument, 'id'>): number {
  return new Draw(`tasks ${id}`).int(3, 8);
}

const TITLES = [
  '{work} tại {place}',
  '{work}',
  'Rà soát {thing}',
  '{work} ở {other}',
  'Tổ chức {event}',
];
const PRODUCTS = ['Biên bản nghiệm thu', 'Báo cáo kết quả', 'Danh sách niêm yết', 'Hồ sơ bàn giao'];
const NOTES = [
  'Đã làm ở {place}.',
  'Chậm vì {problem}.',
  '{figure}.',
  'Đang chờ {group} thống nhất.',
];

interface TaskMatter {
  plan: RegisteredDocument;
  main: Subject;
  speaker: Speaker;
  draw: Draw;
  shelf: Shelf;
  /** Attached file that some reports show as evidence. */
  evidence?: string;
}

/** Tasks of a plan with leads that stand on its day, deadlines of every kind and reports until the last workday. */
export function tasksOf(matter: TaskMatter): object[] {
  const { plan, main, speaker, draw } = matter;
  return Array.from({ length: taskCountOf(plan) }, (_, at) => {
    const deadline = deadlineAfter(plan.issuedOn, draw);
    const lead = draw.percent(6) ? 'unknown' : [leadFor(plan, main, draw)];
    return {
      id: `nv-${at + 1}`,
      title: speaker.say(TITLES, main),
      lead,
      ...(draw.percent(40) && {
        support: [draw.pick(['mat-tran', 'doan-thanh-nien', 'hoi-phu-nu'])],
      }),
      deadline,
      ...(draw.percent(60) && { product: draw.pick(PRODUCTS) }),
      ...implementing(matter),
      ...reporting(matter, deadline, lead),
    };
  });
}

function leadFor({ issuedOn }: RegisteredDocument, { topic }: Subject, draw: Draw): string {
  if (draw.percent(70)) return leadOn(topic.lead, issuedOn).id;
  const standing = BODIES.filter(
    ({ level, validFrom, validUntil }) =>
      level === 'commune' && (validFrom ?? '') <= issuedOn && (validUntil ?? '9') >= issuedOn,
  );
  return draw.pick(standing).id;
}

function deadlineAfter(day: Day, draw: Draw): Deadline {
  const due = addDays(day, draw.int(40, 500));
  const [year = '', month = ''] = due.split('-');
  const deadlines: Deadline[] = [
    { kind: 'day', on: due },
    { kind: 'day', on: due },
    { kind: 'month', month: `${year}-${month}` },
    { kind: 'quarter', quarter: `${year}-Q${Math.ceil(Number(month) / 3)}` },
    { kind: 'year', year: Number(year) },
    { kind: 'range', from: addDays(day, 10), until: due },
    { kind: 'ongoing' },
    { kind: 'periodic', every: draw.pick(['month', 'quarter', 'half-year', 'year']) },
    { kind: 'words', text: 'sau khi có hướng dẫn của cấp trên' },
  ];
  return draw.pick(deadlines);
}

/** The clause that a task carries out, as stated or as an editor reads it. */
function implementing({ plan, draw, shelf }: TaskMatter): object {
  const about = { topic: plan.topic, day: plan.issuedOn };
  const target = draw.percent(55)
    ? shelf.find(
        about,
        draw,
        (it) => it.text === 'full' && it.symbol !== '' && isNotBelow(it, plan),
      )
    : undefined;
  if (!target) return {};
  const clause = clauseOf(target, draw);
  const name = nameDocument(target, handOf(plan));
  const basis = draw.percent(50)
    ? { basis: 'stated', quotation: `Thực hiện ${citePath(clause)} ${name}.` }
    : { basis: 'editorial' };
  return { implements: [{ document: target.id, clauses: [clause], ...basis }] };
}

const LEVELS = ['central', 'province', 'district', 'commune', 'village'];

/** A document carries out its own level or one above. */
export function isNotBelow(target: RegisteredDocument, document: RegisteredDocument): boolean {
  const level = ({ issuers }: RegisteredDocument) =>
    LEVELS.indexOf(bodyOf(issuers[0] ?? '').level ?? 'commune');
  return level(target) <= level(document);
}

function reporting(matter: TaskMatter, deadline: Deadline, lead: 'unknown' | string[]): object {
  const { plan, main, speaker, draw, evidence } = matter;
  const due = dueDay(deadline);
  const days = Array.from({ length: draw.int(0, 3) }, (_, at) =>
    addDays(plan.issuedOn, 30 + at * 70 + draw.int(0, 60)),
  ).filter((day) => day <= LAST_WORKDAY);
  if (days.length === 0) return {};
  const [body = ''] = lead === 'unknown' ? [] : lead;
  const reports = days.map((on, at) => {
    const isLast = at === days.length - 1;
    const stands = body !== '' && (bodyOf(body).validUntil ?? on) >= on;
    return {
      on,
      ...(stands && { by: body }),
      state: isLast ? lastState(on, due, draw) : 'in-progress',
      ...(draw.percent(60) && { note: capitalize(speaker.say(NOTES, main)) }),
      ...(isLast && draw.percent(50) && { evidence: [evidenceOf(plan, evidence)] }),
    };
  });
  return { reports };
}

function lastState(on: Day, due: Day | undefined, draw: Draw): TaskState {
  if (draw.percent(55)) return due !== undefined && on > due ? 'done-late' : 'done';
  return draw.pick([
    'in-progress',
    'in-progress',
    'paused',
    'no-report',
    'unverifiable',
    'dropped',
  ]);
}

function evidenceOf({ id }: RegisteredDocument, attachment?: string): object {
  if (attachment) return { title: 'Bảng số liệu kèm kế hoạch', attachment };
  return { title: 'Bản đăng trên cổng', address: `https://xa-thu-nghiem.example/ke-hoach/${id}/` };
}
