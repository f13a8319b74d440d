/** Discord's numbers for components. */
export const TYPE = {
  row: 1,
  button: 2,
  menu: 3,
  input: 4,
  userMenu: 5,
  roleMenu: 6,
  mentionableMenu: 7,
  channelMenu: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;
