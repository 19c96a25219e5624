import type { PortalFolder } from './portal-folder.ts';

/** Id of the directive that `writeDirective` writes. */
export const DIRECTIVE = 'chi-thi-09-ct-du-2026-03-01-xa-thu';

/** Write a directive of the fixture portal's commune, with further lines of its front matter and its text. */
export function writeDirective(
  folder: PortalFolder,
  {
    fields = '',
    text = '',
    form = 'stub',
  }: { fields?: string; text?: string; form?: 'full' | 'stub' },
): void {
  folder.write(
    `documents/${DIRECTIVE}.md`,
    `---
type: chi-thi
symbol: 09-CT/ĐU
issuedOn: 2026-03-01
subject: Về đường ngõ
issuers: [dang-uy]
text: ${form}
source: { name: Văn phòng Đảng ủy, checkedOn: 2026-06-01, verification: verified }
${fields}
---

${text}
`,
  );
}
