import { dayOf, formatDay } from '../domain/calendar.ts';
import { MEETING_STEPS, packWords as words } from '../strings/pack.ts';
import { assemble, type Fault, type Fetched } from '../study/pack/assemble.ts';
import type { Extract } from '../study/pack/choice.ts';
import type { PackDocument } from '../study/pack/document.ts';
import { readMeeting, type Meeting } from '../study/pack/meeting.ts';
import { withToggled } from '../study/pack/outline.ts';
import type { Pack } from '../study/pack/pack.ts';
import { questionsOn } from '../study/pack/questions.ts';
import { AgendaEditor } from './pack/agenda-editor.ts';
import { ChoiceState } from './pack/choice-state.ts';
import { Documents } from './pack/documents.ts';
import { inside } from './dom/inside.ts';
import { chosenItems, nameOfExtract } from './pack/extract-names.ts';
import { keepMeeting, keptMeeting } from './pack/kept.ts';
import { moveInList } from './pack/move-in-list.ts';
import { MeetingForm } from './pack/meeting-form.ts';
import { MovableList } from './pack/movable-list.ts';
import { Notices } from './pack/notices.ts';
import { Picker } from './pack/picker.ts';
import { QuestionEditor } from './pack/question-editor.ts';
import { Sheet } from './pack/sheet.ts';
import { startDownload } from './pack/book-download.ts';
import { Newest } from './search/newest.ts';

/** Makes a study pack: what is chosen and written on one side, the paper on the other. */
class PackPage extends HTMLElement {
  private readonly choice = new ChoiceState();
  private readonly newest = new Newest();
  private readonly fetched = new Map<string, Fetched>();
  private meeting: Meeting = readMeeting(keptMeeting(location.pathname), MEETING_STEPS.length);
  private documents!: Documents;
  private sheet!: Sheet;
  private notices!: Notices;
  private picker!: Picker;
  private chosen!: MovableList;
  private form!: MeetingForm;
  private agenda!: AgendaEditor;
  private questions!: QuestionEditor;

  connectedCallback(): void {
    this.documents = new Documents(this.dataset['base'] ?? '/');
    this.sheet = new Sheet(inside(this, '.sheet'));
    this.notices = new Notices(inside(this, '.notices'));
    this.makeChoosing();
    this.makeWriting();
    this.makeFinishing();
    addEventListener('storage', () => this.reload());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.reload();
    });
    this.reload();
  }

  private makeChoosing(): void {
    const opened = new URLSearchParams(location.search).get('van-ban') ?? undefined;
    this.picker = new Picker(inside(this, '.choose'), {
      documents: this.documents,
      opened,
      chosenOf: (document) => this.clausesOf(document),
      onToggle: (document, clause) => this.toggle(document, clause),
    });
    this.chosen = new MovableList(inside(this, '.arrange ol'), {
      onMove: (place, by) => this.move(place, by),
      onRemove: (place) => this.take(place),
      onEmptied: () => this.picker.focus(),
    });
    this.on('.remove-all', () => {
      if (!confirm(words.removeAllSure)) return;
      this.change([]);
      this.picker.focus();
    });
    this.on('.share', () => void this.share());
  }

  private makeWriting(): void {
    const say = (sentence: string) => this.say(sentence);
    this.form = new MeetingForm(this, () => this.write(this.form.read()));
    this.agenda = new AgendaEditor(inside(this, '.agenda'), {
      say,
      onChange: (agenda) => this.write({ agenda }),
    });
    this.questions = new QuestionEditor(inside(this, '.questions'), {
      say,
      onChange: (questions) => this.write({ questions }),
    });
    this.on('.clear', () => {
      if (!confirm(words.clearSure)) return;
      keepMeeting(location.pathname, '');
      this.reload();
      this.say(words.cleared);
    });
  }

  private makeFinishing(): void {
    this.on('.print', () => print());
    this.on('.book', () =>
      this.say(startDownload(this.pack()) ? words.bookMade : words.bookFailed),
    );
  }

  /** Take over what the address and the browser hold. */
  private reload(): void {
    this.choice.read();
    this.meeting = readMeeting(keptMeeting(location.pathname), MEETING_STEPS.length);
    this.form.show(this.meeting);
    this.agenda.show(this.meeting.agenda);
    this.questions.show(this.meeting.questions);
    void this.build();
  }

  private write(part: Partial<Meeting>): void {
    this.meeting = { ...this.meeting, ...part };
    const isKept = keepMeeting(location.pathname, JSON.stringify(this.meeting));
    if (!isKept) this.choice.isKept = false;
    this.show();
  }

  private change(extracts: Extract[]): void {
    this.choice.set(extracts);
    void this.build();
  }

  private toggle(facts: PackDocument, clause: string): void {
    const { id } = facts;
    const before = this.clausesOf(id);
    const after = withToggled(facts, before, clause);
    const stay = this.choice.extracts.filter(
      (it) => it.document !== id || after.includes(it.clause),
    );
    const isAdded = after.includes(clause);
    this.change(isAdded ? [...stay, { document: id, clause }] : stay);
    const name = nameOfExtract({ document: id, clause }, facts);
    const { length } = this.choice.extracts;
    this.say(isAdded ? words.added(name, length) : words.removed(name, length));
  }

  private move(place: number, by: 1 | -1): void {
    const name = this.nameAt(place);
    const change = (extracts: Extract[]) => this.change(extracts);
    const say = (sentence: string) => this.say(sentence);
    moveInList(this.choice.extracts, { place, by, name }, { change, say });
  }

  private take(place: number): void {
    const name = this.nameAt(place);
    this.change(this.choice.extracts.toSpliced(place, 1));
    this.say(words.removed(name, this.choice.extracts.length));
  }

  /** Fetch what the choice needs, and show the paper when it is there. */
  private async build(): Promise<void> {
    const isNewest = this.newest.begin();
    const start = performance.now();
    const wanted = [...new Set(this.choice.extracts.map(({ document }) => document))];
    const missing = wanted.filter((id) => !isHeld(this.fetched.get(id)));
    this.showChoice();
    if (missing.length > 0) {
      this.isBusy = true;
      const found = await Promise.all(missing.map((id) => this.documents.fetched(id)));
      for (const [at, id] of missing.entries()) {
        const one = found[at];
        if (one) this.fetched.set(id, one);
      }
      if (!isNewest()) return;
      this.showChoice();
    }
    this.show();
    this.isBusy = false;
    performance.measure('study-pack', { start });
  }

  private show(): void {
    const { faults, ...pack } = this.pack();
    this.sheet.show(pack);
    this.notices.show({
      choice: this.choice,
      faults,
      onRetry: () => void this.build(),
      onOpenKept: () => {
        this.choice.openKept();
        void this.build();
      },
      onAdopt: () => {
        this.choice.adopt();
        this.show();
        this.say(words.kept);
      },
    });
    inside(this, '.built').textContent = words.built(pack.extracts.length);
  }

  private showChoice(): void {
    const { extracts } = this.choice;
    this.chosen.show(chosenItems(extracts, (id) => this.documents.knownFacts(id)));
    this.picker.refresh();
    const isEmpty = extracts.length === 0;
    inside(this, '.empty').hidden = !isEmpty;
    inside(this, '.with-choice').hidden = isEmpty;
  }

  /** The pack as it stands, with what could not be put into it. */
  private pack(): Pack & { faults: Fault[] } {
    const { extracts, faults } = assemble(this.choice.extracts, this.fetched);
    const held = [...new Set(extracts.map(({ document }) => document))];
    const { portal = '', origin = location.origin, demo } = this.dataset;
    return {
      faults,
      meeting: this.meeting,
      steps: MEETING_STEPS,
      extracts,
      questions: held.map((document) => ({
        name: document.name,
        questions: questionsOn(document, this.clausesOf(document.id)),
      })),
      portal: { name: portal, origin, demoNotice: demo },
      address: origin + this.choice.path,
      day: formatDay(dayOf(new Date(), document.documentElement.dataset['timeZone'] ?? 'UTC')),
    };
  }

  private async share(): Promise<void> {
    const address = location.origin + this.choice.path;
    try {
      await navigator.clipboard.writeText(address);
      this.say(words.shared);
    } catch {
      // Forbidden, or a page without https: the address is shown to be copied by hand.
      this.say(`${words.sharedByHand} ${address}`);
    }
  }

  private clausesOf(document: string): string[] {
    return this.choice.extracts
      .filter((it) => it.document === document)
      .map(({ clause }) => clause);
  }

  private nameAt(place: number): string {
    const extract = this.choice.extracts[place];
    return extract ? nameOfExtract(extract, this.documents.knownFacts(extract.document)) : '';
  }

  private say(sentence: string): void {
    inside(this, '[role=status]').textContent = sentence;
  }

  private set isBusy(isBusy: boolean) {
    inside(this, '.sheet').setAttribute('aria-busy', String(isBusy));
    if (isBusy) inside(this, '.built').textContent = words.building;
  }

  private on(selector: string, act: () => void): void {
    inside(this, selector).addEventListener('click', act);
  }
}

function isHeld(fetched: Fetched | undefined): boolean {
  return fetched !== undefined && !('failure' in fetched);
}

customElements.define('pack-page', PackPage);
