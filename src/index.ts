/** Readout as a library: read and check records, open an archive, ask it. */
export { readRecord, readRecords } from './files/read-records.ts';
export { openArchive, type Archive } from './answers/archive.ts';
export { ask, type AskArgs } from './answers/ask.ts';
export { quote, type QuoteArgs } from './answers/quote.ts';
export { rank, type RankedStatement, type Ranking } from './answers/rank.ts';
export { AnswerSchema } from './answers/schema.ts';
export type * from './answers/schema.ts';
export { statement, type StatementArgs } from './answers/statement.ts';
export { topics, type TopicsArgs } from './answers/topics.ts';
export { who, type WhoArgs } from './answers/who.ts';
export type { MeetingRecord, ParsedRecord, RecordFiles, RecordProblem, Statement } from './record/record.ts';
export { parseRecord } from './record/parse.ts';
export { RecordFileSchema } from './record/schema.ts';
