/**
 * Discord's numbers. Lengths are counted in UTF-16 code units: where Discord counts code points, that is the stricter
 * count. "Contract" is Discord's OpenAPI document for API v10; "docs" its developer documentation; "observed" is what
 * Discord is known to refuse though neither says so.
 */
export const LIMITS = {
  /** Characters of text over all text displays of a message (observed). */
  messageText: 4000,
  /** Components of a message, nested ones and accessories counted (docs). */
  components: 40,
  /** Characters of the content of a classic message (contract). */
  content: 2000,
  /** Rows of a classic message (docs). */
  rows: 5,
  /** Buttons in a row (contract). A menu stands alone in its row (docs). */
  buttonsInRow: 5,
  /** Characters of the id of a control or modal (contract). */
  customId: 100,
  /** Characters on a button (contract). */
  label: 80,
  /** Characters of the name of an emoji (contract). */
  emojiName: 32,
  /** Characters of the address of a link button (contract). */
  linkUrl: 512,
  /** Characters of the hint in an unused menu (contract). */
  placeholder: 150,
  /** Options of a menu, and values chosen at once (contract). */
  options: 25,
  /** Characters of the label, value and description of an option of a menu (contract). */
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  /** Texts beside the accessory of a section (contract). */
  sectionTexts: 3,
  /** Pictures of a media gallery (contract). */
  galleryItems: 10,
  /** Characters of the description of a picture (contract). */
  mediaDescription: 1024,
  /** Characters of the address of a picture or file, and of an embed (contract). */
  mediaUrl: 2048,
  /** Files of a message (contract). */
  attachments: 10,
  /** The largest colour, 0xffffff (contract). */
  color: 0xff_ff_ff,
  /** Embeds of a message (contract), and characters of text over all of them (docs). */
  embeds: 10,
  embedsText: 6000,
  /** Characters of the parts of an embed, and how many fields it has (contract). */
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  /** Suggestions for an option, and fixed choices of one (contract). */
  choices: 25,
  /** Characters of the name (contract) and of a string value (docs) of a choice. */
  choiceName: 100,
  choiceValue: 100,
  /** Characters of the title of a modal (contract). */
  modalTitle: 45,
  /** Components at the top of a modal, so also inputs (docs). */
  modalInputs: 5,
  /** Characters over an input and below that label, and of the hint in an empty input (contract). */
  modalLabel: 45,
  modalDescription: 100,
  modalPlaceholder: 100,
  /** Characters that an input takes (contract). */
  modalValue: 4000,
  /** Characters of the name of a command or option (contract). */
  commandName: 32,
  /** Characters of the description of a command or option (contract). */
  commandDescription: 100,
  /** Options of a command (contract). */
  commandOptions: 25,
  /** Characters of names, descriptions and choice values of a command; of each the longest translation (docs). */
  commandCharacters: 8000,
  /** Characters of a string that an option takes (contract). */
  optionLength: 6000,
  /** Commands of an application by type, in one server or everywhere (docs). */
  chatInputCommands: 100,
  userCommands: 15,
  messageCommands: 15,
  entryPointCommands: 1,
} as const;
