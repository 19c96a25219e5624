import { addDays } from '../../../src/domain/calendar.ts';
import type { Draw } from '../draw.ts';
import { measureValue } from '../figures.ts';
import { nameDocument } from '../shelf.ts';
import { capitalize, type Speaker } from '../speaker.ts';
import type { Subject } from '../subject.ts';
import type { Measure } from '../vocabulary.ts';
import type { Office } from './document.ts';
import { handOf } from './hand.ts';
import { isNotBelow, tasksOf } from './plan-tasks.ts';
import { LAST_WORKDAY, type RegisteredDocument } from './register.ts';

interface PlanMatter {
  main: Subject;
  speaker: Speaker;
  draw: Draw;
  office: Office;
}

const KINDS: Record<string, string> = { 'chuong-trinh': 'action-programme', 'de-an': 'scheme' };
const TABLE = 'bang-so-lieu.csv';

/** Front matter that a plan has beside that of a document, its words, and its attached table. */
export function planFields(plan: RegisteredDocument, matter: PlanMatter) {
  const { main, speaker, draw, office } = matter;
  const year = plan.issuedOn.slice(0, 4);
  const hasTable = draw.percent(30);
  const purpose = capitalize(speaker.fill('{work}, giữ gìn {thing} ở {place}', main));
  const tasks = tasksOf({
    plan,
    main,
    speaker,
    draw,
    shelf: office.shelf,
    ...(hasTable && { evidence: TABLE }),
  });
  const fields = {
    ...(hasTable && { attachments: [{ file: TABLE, title: 'Bảng số liệu' }] }),
    kind: KINDS[plan.form.type] ?? 'plan',
    period: { from: year, until: String(Number(year) + draw.int(0, 4)) },
    purpose,
    ...implementing(plan, matter),
    tasks,
    indicators: main.topic.measures.slice(0, draw.int(0, 3)).map((measure, at) => ({
      id: `ct-${at + 1}`,
      ...indicatorOf(measure, plan, draw),
    })),
    ...(draw.percent(30) && { reportingDays: [`${year}-12-31`] }),
  };
  const rows = main.figures.map(({ name, value, unit }) => `${name};${value};${unit}`);
  const file = `plans/${plan.id}/${TABLE}`;
  const text = `${['Nội dung;Giá trị;Đơn vị', ...rows].join('\n')}\n`;
  return { fields, words: purpose, beside: hasTable ? [{ file, text }] : [] };
}

function implementing(plan: RegisteredDocument, { draw, office }: PlanMatter): object {
  const about = { topic: plan.topic, day: plan.issuedOn };
  const target = draw.percent(60)
    ? office.shelf.find(about, draw, (it) => it.symbol !== '' && isNotBelow(it, plan))
    : undefined;
  if (!target) return {};
  const quotation = `Thực hiện ${nameDocument(target, handOf(plan))}.`;
  return { implements: [{ document: target.id, basis: 'stated', quotation }] };
}

/** Of these less is better. */
const FALLING =
  /vi phạm|nợ|thất thoát|nghèo|thiệt hại|kéo dài|kỷ luật|chờ|ca |sơ tán|lũ|giới tính|phí/u;

function indicatorOf(measure: Measure, { issuedOn }: RegisteredDocument, draw: Draw): object {
  const values = [measureValue(measure, draw), measureValue(measure, draw)].sort((a, b) => a - b);
  const [low = 0, high = 1] = values[0] === values[1] ? [measure.least, measure.most] : values;
  const isFalling = FALLING.test(measure.name);
  const [baseline, target] = isFalling ? [high, low] : [low, high];
  const source = { name: 'Báo cáo của đơn vị chủ trì (hư cấu)' };
  const year = Number(issuedOn.slice(0, 4));
  const between = Math.round(((low + high) / 2) * 10) / 10;
  const measured = addDays(issuedOn, draw.int(60, 300));
  return {
    name: capitalize(measure.name),
    unit: measure.unit,
    direction: isFalling ? 'down' : 'up',
    baseline: { on: String(year - 1), value: baseline, source },
    target: { kind: isFalling ? 'at-most' : 'at-least', value: target },
    due: String(year + draw.int(1, 4)),
    ...(measured <= LAST_WORKDAY && { values: [{ on: measured, value: between, source }] }),
  };
}
