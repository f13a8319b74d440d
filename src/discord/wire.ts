/** Discord's numbers for what comes and goes. Its published types have the same, as enums that would have to be loaded. */

/** Types of interactions. */
export const INTERACTION = { ping: 1, command: 2, component: 3, autocomplete: 4, form: 5 } as const;

/** Types of application commands. */
export const COMMAND = { slash: 1, messageMenu: 3 } as const;

/** Types of options of slash commands: those that Readout's have. */
export const OPTION = { string: 3, integer: 4, boolean: 5 } as const;

/** Types of answers to an interaction. The held ones keep it open, to be answered by an edit. */
export const RESPONSE = {
  pong: 1,
  message: 4,
  heldMessage: 5,
  heldUpdate: 6,
  update: 7,
  choices: 8,
  form: 9,
} as const;

/** Flags of messages. */
export const FLAG = {
  /** Only who asked sees it. */
  private: 64,
  /** It is made of components. The one flag that an edit may set. */
  components: 32_768,
} as const;
