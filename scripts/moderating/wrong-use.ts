/** A command that was asked for what it cannot understand; the message says how to ask. */
export class WrongUse extends Error {}
