import type { Page } from 'playwright-core';

/** Select words of a clause in the page, as a reader does with a mouse, a finger or keys. */
export async function selectWords(page: Page, clause: string, words: string): Promise<void> {
  await page.evaluate(
    ([id, wanted]) => {
      const walker = document.createTreeWalker(
        document.getElementById(id)?.querySelector('.prose') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
        return;
      }
      throw new Error(`${id} lacks “${wanted}”`);
    },
    [clause, words] as const,
  );
  await page.locator('.selection-tools').waitFor({ state: 'visible' });
}

/** Note selected words; waits until they are marked. */
export async function noteWordsOf(page: Page, text: string, kind = 'Ý chính'): Promise<void> {
  const count = await page.locator('study-notes .note').count();
  await page.locator('.selection-tools').getByRole('button', { name: 'Ghi chú' }).click();
  await page.locator('.note-editor textarea').fill(text);
  await page.locator('.note-editor .kind').filter({ hasText: kind }).click();
  await page.locator('.note-editor').getByRole('button', { name: 'Lưu' }).click();
  await page.locator('study-notes .note').nth(count).waitFor();
}

/** Id of a clause as a selector. */
export const clauseOf = (id: string) => `[id="${id}"]`;
