type Values = Record<string, string>;

/** Mistakes in the study matter of documents and in guides, and how to mend them. */
export const studyExplanations: Record<string, (values: Values) => string> = {
  'answer-not-an-option': () =>
    'câu trả lời không phải là một trong các phương án. Hãy chép lại đúng từng chữ một phương án; nếu là câu để thảo luận thì bỏ options và answer.',
  'unknown-replaced-clause': (it) =>
    it['documents']
      ? `văn bản được thay thế (${it['documents']}) không có điều khoản “${it['clause']}”. Hãy xem mục lục của văn bản ấy và sửa lại.`
      : `ghi điều khoản cũ “${it['clause']}” nhưng văn bản này không thay thế văn bản nào như vậy. Hãy thêm quan hệ replaces, hoặc sửa replacedClause, replacedDocument.`,
  'replaced-clause-of-several': (it) =>
    `điều khoản cũ “${it['clause']}” có thể thuộc nhiều văn bản được thay thế: ${it['documents']}. Hãy ghi replacedDocument.`,
  'component-lacks': (it) =>
    `thẻ ${it['found']} thiếu thuộc tính ${it['lacking']}. Hãy thêm ${it['lacking']}="…".`,
  'checklist-id-twice': (it) =>
    `hai danh mục Checklist trong bài có cùng id “${it['id']}”. Hãy đặt id khác cho một danh mục.`,
  'review-overdue': (it) =>
    `đã quá ngày phải soát lại (${it['reviewBy']}) ${it['days']} ngày. Hãy đọc lại hướng dẫn, ghi reviewedOn và dời reviewBy.`,
  'review-soon': (it) =>
    `phải soát lại trước ngày ${it['reviewBy']}, còn ${it['days']} ngày. Hãy đọc lại hướng dẫn, ghi reviewedOn và dời reviewBy.`,
};
