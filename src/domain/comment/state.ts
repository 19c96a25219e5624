/**
 * How far a comment has come, as its sender may ask by code: received; approved and waiting for an answer; answered;
 * not published, with a reason.
 */
export const COMMENT_STATES = ['received', 'in-process', 'answered', 'refused'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];
