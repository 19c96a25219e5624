import { questionWords as words } from '../../strings/study.ts';

/**
 * A question with options: each becomes a button that says at once whether it is right. Nothing is counted and
 * nothing kept; the answer can be read without choosing.
 */
class StudyQuestion extends HTMLElement {
  connectedCallback(): void {
    for (const [index, item] of [...this.querySelectorAll('.options > li')].entries()) {
      if (item.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = item.textContent;
      item.replaceChildren(button);
      const isRight = String(index + 1) === this.dataset['right'];
      button.addEventListener('click', () => this.judge(button, isRight));
    }
  }

  private judge(button: HTMLButtonElement, isRight: boolean): void {
    const option = button.firstChild?.textContent ?? '';
    for (const other of this.querySelectorAll('.options button')) {
      other.removeAttribute('data-verdict');
      other.querySelector('span')?.remove();
    }
    const verdict = document.createElement('span');
    verdict.textContent = isRight ? words.right : words.wrong;
    button.append(' ', verdict);
    button.dataset['verdict'] = isRight ? 'right' : 'wrong';
    this.say(isRight ? words.rightSaid(option) : words.wrongSaid(option));
    const answer = this.querySelector('details');
    if (answer && isRight) answer.open = true;
  }

  private say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

customElements.define('study-question', StudyQuestion);
