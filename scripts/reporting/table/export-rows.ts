import { formatDay, type Day } from '../../../src/domain/calendar.ts';
import { documentTypeName } from '../../../src/domain/document-type.ts';
import type { Entry } from '../../../src/collections/library.ts';
import { deadlineWords } from '../../../src/catalog/parts/tasks.ts';
import { STATE_LABELS } from '../../../src/strings/labels.ts';
import {
  COLUMN_HEADS,
  COLUMN_KEYS,
  reportTable,
  type ColumnKey,
} from '../../../src/strings/report-table.ts';
import type { OpenTask } from '../open-tasks.ts';

/** The table that is handed out to be filled in. */
export interface ExportTable {
  /** What stands above the head. */
  titles: string[];
  heads: string[];
  rows: Record<ColumnKey, string>[];
  /** Day that stands in the column of days. */
  day: Day;
}

/** The table of the open tasks of a plan, with all that is known and room for what is asked. */
export function exportTable(
  { data }: Entry<'plans'>,
  tasks: readonly OpenTask[],
  day: Day,
): ExportTable {
  const type = documentTypeName(data.type);
  const name = data.symbol === 'unknown' ? type : `${type} ${data.symbol}`;
  return {
    titles: [
      reportTable.title,
      reportTable.plan(name, data.shortTitle ?? data.subject),
      reportTable.hint(formatDay(day)),
    ],
    heads: COLUMN_KEYS.map((key) => COLUMN_HEADS[key][0]),
    rows: tasks.map((task) => rowOf(task, day)),
    day,
  };
}

function rowOf({ task, number, lead, support, last }: OpenTask, day: Day): ExportTable['rows'][0] {
  return {
    number: String(number),
    code: task.id,
    title: task.title,
    lead: lead.length > 0 ? lead.join('; ') : reportTable.noLead,
    support: support.join('; '),
    deadline: deadlineWords(task.deadline),
    before: last
      ? reportTable.before(STATE_LABELS[last.state], formatDay(last.on))
      : STATE_LABELS['no-report'],
    state: '',
    note: '',
    evidenceTitle: '',
    evidencePlace: '',
    on: formatDay(day),
    coversUntil: '',
  };
}
