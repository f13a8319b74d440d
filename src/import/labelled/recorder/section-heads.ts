const TRANSCRIPT =
  /^[^\p{L}\p{N}]{0,12}(?:(?:the|full|meeting|call|interview|audio|edited|raw|verbatim)\s){0,2}trans[ck]ript\s?:?$/iu;
const NOTES =
  /^[^\p{L}\p{N}]{0,12}(?:(?:my|full|quick|meeting|ai|key|suggested|linked)\s){0,2}(?:notes|summary|overview|details|action items|next steps|takeaways|decisions|highlights|outline|entities|attachments|metadata)\s?:?$/iu;
/** Those below which stands what each is to do: `Ana: buy paint` is no speech there. */
const TASKS =
  /^[^\p{L}\p{N}]{0,12}(?:(?:my|full|meeting|ai|key|suggested)\s){0,2}(?:action items|actions|next steps|to-?dos|tasks)\s?:?$/iu;
const LONGEST = 60;

/** Whether a paragraph heads the transcript in a document that has something else before it: `Transcript`, `📖 Transcript`. */
export function isTranscriptHead(text: string): boolean {
  return text.length <= LONGEST && TRANSCRIPT.test(text);
}

/** Whether a paragraph heads what is written about a meeting, by a machine or by who keeps the file: `📝 Notes`, `Action items`. */
export function isNotesHead(text: string): boolean {
  return text.length <= LONGEST && (NOTES.test(text) || TASKS.test(text));
}

/** Whether a paragraph heads what each of those who attend is to do: `Suggested next steps`. */
export function isTasksHead(text: string): boolean {
  return text.length <= LONGEST && TASKS.test(text);
}
