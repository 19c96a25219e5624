import { XML_HEAD } from '../../../epub/xml.ts';

/** Points of Vietnamese offices: text of 14, in Times New Roman. */
const FONT = 'Times New Roman';
/** Width between the margins, in twentieths of a point. */
export const TEXT_WIDTH = 9355;

interface Style {
  /** Name by which Word and LibreOffice know a style of their own. */
  name: string;
  /** Properties of the paragraph. */
  block: string;
  /** Properties of its letters. */
  letters?: string;
}

const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const space = (before: number, after: number) =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`;
const heading = (level: number) => `<w:keepNext/>${space(12, 6)}<w:outlineLvl w:val="${level}"/>`;

/** Styles of a report by their ids. */
export const STYLES = {
  Normal: { name: 'Normal', block: '' },
  Title: {
    name: 'Title',
    block: `<w:keepNext/>${space(0, 6)}<w:jc w:val="center"/>`,
    letters: `<w:b/><w:caps/>${size(16)}`,
  },
  Subtitle: { name: 'Subtitle', block: `${space(0, 12)}<w:jc w:val="center"/>`, letters: '<w:b/>' },
  Heading1: { name: 'heading 1', block: heading(0), letters: '<w:b/>' },
  Heading2: { name: 'heading 2', block: heading(1), letters: '<w:b/><w:i/>' },
  Heading3: { name: 'heading 3', block: heading(2), letters: '<w:i/>' },
  Quote: {
    name: 'Quote',
    block: `<w:keepLines/>${space(6, 2)}<w:ind w:left="567" w:right="567"/><w:jc w:val="both"/>`,
    letters: '<w:i/>',
  },
  Source: {
    name: 'Nguồn trích dẫn',
    block: `${space(0, 6)}<w:ind w:left="567" w:right="567"/>`,
    letters: size(12),
  },
  Own: {
    name: 'Lời người viết',
    block: `${space(0, 6)}<w:ind w:firstLine="567"/><w:jc w:val="both"/>`,
  },
  Field: {
    name: 'Dòng để điền',
    block: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${TEXT_WIDTH}"/></w:tabs>`,
  },
  Signature: {
    name: 'Signature',
    block: `<w:keepNext/><w:ind w:left="4500"/><w:jc w:val="center"/>`,
  },
  Header: { name: 'header', block: '<w:jc w:val="center"/>' },
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof STYLES;

const BASE =
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>` +
  `${size(14)}<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>` +
  `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${space(0, 6)}</w:pPr></w:pPrDefault></w:docDefaults>`;

const LINK =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>' +
  '<w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>';

/** The part of the archive that holds the styles. */
export function toStyles(namespace: string): string {
  const styles = Object.entries<Style>(STYLES).map(([id, { name, block, letters }]) => {
    const isNormal = id === 'Normal';
    const start = `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ''} w:styleId="${id}">`;
    const based = isNormal ? '' : '<w:basedOn w:val="Normal"/>';
    const look = `<w:pPr>${block}</w:pPr>${letters ? `<w:rPr>${letters}</w:rPr>` : ''}`;
    return `${start}<w:name w:val="${name}"/>${based}<w:qFormat/>${look}</w:style>`;
  });
  return `${XML_HEAD}<w:styles xmlns:w="${namespace}">${BASE}${styles.join('')}${LINK}</w:styles>`;
}
