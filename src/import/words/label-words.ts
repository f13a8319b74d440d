// The words by which `label.ts` tells a speaker's name from other words before a colon. All folded (`search/fold.ts`).

import { SURNAME_PARTICLES } from '../speakers/particles.ts';
import { wordSet } from './word-set.ts';

/** What stands before a colon and is nobody's name, alone or before a number: `Note:`, `Step 2:`. */
export const NOT_NAMES = wordSet(`
  note notes nb ps warning caution attention important remember reminder tip hint fact facts problem solution spoiler
  disclaimer example examples eg ie update updated correction corrections edit error errors todo
  topic topics agenda item items motion action actions decision decisions vote votes ayes nays minutes attendees attending
  participants present absent apologies quorum location place venue address room date time when where what why how who
  duration language kind type status version title subtitle heading headline chapter section part step stage phase figure fig table
  appendix annex paragraph article clause page line lines slide verse day week month year round scene act
  source sources credit credits photo photos image images picture caption video audio clip music sound link links url website web
  email mail phone tel fax isbn doi copyright published posted related see also summary abstract overview
  background conclusion conclusions result results reason reasons takeaways highlights contents
  re fw fwd cc bcc subject from to sent attachment attachments transcript transcripts recording subtitles captions translation
  http https ftp mailto file javascript data www urn rtsp ws wss
  yes no yeah yep nope okay ok well so now look listen right thanks true false first second third fourth fifth firstly secondly
  thirdly finally lastly next last then here there else
  monday tuesday wednesday thursday friday saturday sunday
  nota fuente fecha hora lugar asunto tema resumen objet lieu heure resume ordre datum ort zeit quelle hinweis thema betreff
  anmerkung zusammenfassung uhrzeit fonte luogo oggetto assunto bron opmerking plaats
  注 注意 注記 備考 日時 日付 時間 場所 会場 出典 議題 件名 要約 概要 目的 結論 例 補足 訂正 資料 出席者 参加者 欠席者
  日期 时间 地点 來源 来源 主题 主題 备注 備註 摘要 议题 議程 议程 与会者 例如 总结 날짜 시간 장소 출처 주제 요약 참고 참석자`);

/** What a longer phrase ends with that is nobody's name: `Editor’s note:`, `Quick question:`, `Start time:`. */
export const NOT_LAST = wordSet(`
  note notes time times date agenda summary takeaways points steps items item question questions answer answers update
  thing things problem reason example idea line credit number email address id`);

/** What a speaker's label never begins with, though it may be written with capitals: `And Mr. President:`. */
export const NOT_FIRST = wordSet(`
  and but or nor if because when while that this these those it is are was were am at by with from into to of for on as than
  then there here i im ive youre he she they we you its thats theres heres lets what why how where who which whose yes no
  please thank thanks`);

/** Words that stand uncapitalised inside a name or an office. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...SURNAME_PARTICLES,
  ...wordSet('of the and for to in on at des das les ben abu vom zur y e et i und og och av af'),
]);

/** Words for people by their part in a meeting, which transcripts write uncapitalised: `Audience member`, `speaker 2`. */
export const ROLES = wordSet(`
  speaker speakers spk spkr voice member members chair chairs chairman chairwoman chairperson president vice acting deputy
  minister secretary senator representative congressman congresswoman ambassador mayor governor director officer official
  spokesperson spokesman spokeswoman general counsel attorney lawyer judge court witness clerk reporter reporters journalist
  journalists press media moderator host cohost guest panelist panellist interviewer interviewee respondent interpreter
  translator narrator announcer operator caller questioner audience participant attendee student teacher professor doctor
  patient nurse staff editor man woman boy girl male female person people crowd unidentified unknown unnamed multiple several
  all both other another one two three four hon honourable honorable gentleman lady user assistant agent customer off mic
  offmic offscreen via as interpreted 話者 発言者 说话人 發言者 发言人 화자 참석자 sprecher locutor orador intervenant`);

/** Common words that are a label or a given name all the same. */
export const COMMON_BUT_NAMES = wordSet('a i me you them will both all');

/** What recorders of the computer that they run on call who sits at it, and the others: Granola `Me` and `Them`, others `You`. */
export const BETWEEN = wordSet('me you them');
