/** Parts in a meeting. As a suffix they are a role; as a label, or its last word, they are no surname. */
const PARTS = new Set(
  `moderator host cohost guest presenter panelist panellist interviewer interviewee operator interpreter translator narrator
  announcer clerk recorder reporter facilitator organizer organiser speaker chair witness expert marketing interface manager
  designer member student teacher analyst editor nurse patient client customer agent staff engineer developer secretary
  assistant counsel court coordinator keynote reader rapporteur scribe producer correspondent anchor caller official voice
  spokesman spokeswoman spokesperson man woman boy girl male female team office company group committee board press audience everyone people observer employee
  司会 司会者 通訳 議長 主持人 翻译 사회자`.split(/\s+/),
);

/** Whether a folded word says which part someone has in a meeting: `moderator`, `guest`. */
export function isPartInMeeting(word: string): boolean {
  return PARTS.has(word);
}
