/** The name of who speaks where nobody knows who. */
export const UNKNOWN_SPEAKER = 'Unknown speaker';
