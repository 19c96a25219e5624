import { MEETING_STEPS, packWords as words } from '../../strings/pack.ts';
import { wholeAgenda, type AgendaLine } from '../../study/pack/agenda.ts';
import { inside } from '../dom/inside.ts';
import { LineAdder } from './line-adder.ts';
import { lineKeys, MovableList } from './movable-list.ts';
import { moveInList } from './move-in-list.ts';

export interface AgendaOptions {
  onChange: (lines: AgendaLine[]) => void;
  say: (sentence: string) => void;
}

/** Steps to leave out by their box, own lines to add, all of them to arrange. */
export class AgendaEditor {
  private readonly list: MovableList;
  private readonly options: AgendaOptions;
  private lines: AgendaLine[] = [];

  constructor(root: HTMLElement, options: AgendaOptions) {
    this.options = options;
    const adder = new LineAdder(root, (own) => {
      this.change([...this.lines, { own }]);
      options.say(words.lineAdded(own));
    });
    this.list = new MovableList(inside(root, 'ol'), {
      onMove: (place, by) => this.move(place, by),
      onRemove: (place) => {
        const name = nameOf(this.lines[place]);
        this.change(this.lines.toSpliced(place, 1));
        options.say(words.lineRemoved(name));
      },
      onToggle: (place) => this.toggle(place),
      onEmptied: () => adder.focus(),
    });
    inside(root, '.restore').addEventListener('click', () => {
      this.change(wholeAgenda(MEETING_STEPS.length));
      options.say(words.agendaRestored);
    });
  }

  show(lines: AgendaLine[]): void {
    this.lines = lines;
    const keys = lineKeys(lines.map(nameOf));
    this.list.show(
      lines.map((line, place) => ({
        key: keys[place] ?? '',
        name: nameOf(line),
        ...('step' in line && { isIn: !line.isOut }),
      })),
    );
  }

  private move(place: number, by: 1 | -1): void {
    const name = nameOf(this.lines[place]);
    const change = (lines: AgendaLine[]) => this.change(lines);
    moveInList(this.lines, { place, by, name }, { change, say: this.options.say });
  }

  private toggle(place: number): void {
    const line = this.lines[place];
    if (!line || 'own' in line) return;
    this.change(this.lines.with(place, { ...line, isOut: !line.isOut }));
  }

  private change(lines: AgendaLine[]): void {
    this.show(lines);
    this.options.onChange(lines);
  }
}

function nameOf(line: AgendaLine | undefined): string {
  if (!line) return '';
  return 'own' in line ? line.own : (MEETING_STEPS[line.step] ?? '');
}
