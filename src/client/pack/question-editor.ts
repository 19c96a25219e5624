import { packWords as words } from '../../strings/pack.ts';
import { inside } from '../dom/inside.ts';
import { LineAdder } from './line-adder.ts';
import { lineKeys, MovableList } from './movable-list.ts';
import { moveInList } from './move-in-list.ts';

export interface QuestionOptions {
  onChange: (questions: string[]) => void;
  say: (sentence: string) => void;
}

/** The reader's own questions: to add, to arrange, to take away. */
export class QuestionEditor {
  private readonly list: MovableList;
  private readonly options: QuestionOptions;
  private questions: string[] = [];

  constructor(root: HTMLElement, options: QuestionOptions) {
    this.options = options;
    const adder = new LineAdder(root, (question) => {
      this.change([...this.questions, question]);
      options.say(words.lineAdded(question));
    });
    this.list = new MovableList(inside(root, 'ol'), {
      onMove: (place, by) => this.move(place, by),
      onRemove: (place) => {
        const name = this.questions[place] ?? '';
        this.change(this.questions.toSpliced(place, 1));
        options.say(words.lineRemoved(name));
      },
      onEmptied: () => adder.focus(),
    });
  }

  show(questions: string[]): void {
    this.questions = questions;
    const keys = lineKeys(questions);
    this.list.show(questions.map((name, place) => ({ key: keys[place] ?? '', name })));
  }

  private move(place: number, by: 1 | -1): void {
    const name = this.questions[place] ?? '';
    const change = (questions: string[]) => this.change(questions);
    moveInList(this.questions, { place, by, name }, { change, say: this.options.say });
  }

  private change(questions: string[]): void {
    this.show(questions);
    this.options.onChange(questions);
  }
}
