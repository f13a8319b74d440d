/**
 * Readout as a library: read and check records, open an archive, ask it. What an argument cannot take (a question that is
 * no text, page 1.5) is refused with a TypeError that names it; a page that is not there is answered with the nearest.
 */
export { readRecord, readRecords } from './files/read-records.ts';
export { openArchive, type Archive } from './answers/archive.ts';
export type { AskArgs } from './answers/ask.ts';
export type { CiteArgs } from './answers/cite.ts';
export type { ContextArgs } from './answers/context.ts';
export type { QuoteArgs } from './answers/quote.ts';
export type { RankedStatement, Ranking } from './answers/rank.ts';
export { AnswerSchema } from './answers/schema.ts';
export type * from './answers/schema.ts';
export type { StatementArgs } from './answers/statement.ts';
export type { TopicsArgs } from './answers/topics.ts';
export type { VerifyArgs } from './answers/verify.ts';
export type { WhoArgs } from './answers/who.ts';
export { importRecord } from './import/import-record.ts';
export type { ImportResult } from './import/layout/prove.ts';
export type { ImportOptions, ImportStep } from './import/options.ts';
export type { FileGiven } from './import/reading/read-file.ts';
export type { ImportProblem, ImportAccount } from './import/account.ts';
export { parseSpeakerMap } from './import/speakers/map.ts';
export { ask, cite, context, type Paging, quote, rank, statement, topics, verify, verifyText, who } from './library.ts';
export type { MeetingRecord, ParsedRecord, RecordFiles, RecordProblem, Statement } from './record/record.ts';
export { parseRecord } from './record/parse.ts';
export type { DraftOptions } from './record/proofs/draft.ts';
export { RecordFileSchema } from './record/schema.ts';
