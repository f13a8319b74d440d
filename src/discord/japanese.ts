/**
 * Commands, options, menus and their descriptions in Japanese, by the English. Names typed after a slash hold no
 * space and no middle dot; within one command they differ.
 */
export const JAPANESE: Readonly<Partial<Record<string, string>>> = {
  // Commands.
  topics: '議題',
  quote: '引用',
  ask: '質問',
  who: '発言者',
  verify: '検証',
  statement: '発言',
  context: '前後',
  cite: '出典',
  help: 'ヘルプ',
  'The map of the meeting, or the lines on one topic.': '会合の全体像、または一つの議題についての発言を表示します。',
  'Lines that hold these words, each with its label and speaker.':
    'この語句を含む発言を、ラベルと発言者を添えて表示します。',
  'Lines that answer a question, or that the record does not say.':
    '質問に答える発言を表示します。記録にないときは、ないと伝えます。',
  'Who speaks in the record, or what one of them said.':
    '記録に登場する発言者の一覧、またはその一人の発言を表示します。',
  'Whether the record holds a quote: word for word, with differences, or not.':
    '引用が記録にあるかを調べます。一字一句同じか、どこが違うかを示します。',
  'One line with its context, its notes and who says so.':
    '一つの発言を、前後の文脈、注記、伝えた情報源とともに表示します。',
  'One line among the lines before and after it.': '一つの発言を、その前後の発言とともに表示します。',
  'How to cite one line: APA, MLA, Chicago, AP, CSL-JSON, and a link to it.':
    '一つの発言の引用表記(APA、MLA、シカゴ、AP、CSL-JSON)とリンクを表示します。',
  'What you can ask, and what to type.': '質問できることと、入力のしかたを表示します。',

  // Options.
  words: '語句',
  question: '問い',
  speaker: '発言者',
  topic: '議題',
  record: '記録',
  narration: '地の文',
  page: 'ページ',
  part: '部分',
  reach: '範囲',
  id: '番号',
  share: '共有',
  'Words to find; quotation marks keep them together.': '探す語句。引用符で囲むと、続いた語句として探します。',
  'A question in plain words, up to 300 characters.': '普段の言葉での質問。300文字まで。',
  'Only lines said by them, alone or jointly.': 'この発言者の発言だけを探します(共同の発言も含みます)。',
  'A quote, or a text that holds quotes, up to 4,000 characters.': '引用文、または引用を含む文章。4,000文字まで。',
  'Who is said to have said it.': '発言したとされる人物や機関。',
  'Only lines on this topic.': 'この議題の発言だけを探します。',
  'The meeting to answer from; all of them if left out.':
    '答えのもとにする会合の記録。省略するとすべての記録から答えます。',
  "Also lines in the reporter's own voice.": '記者自身による地の文も含めます。',
  'The page to show.': '表示するページ。',
  'A topic, or a word for it.': '議題、またはそれを表す言葉。',
  'A person, institution or party named in it.': '記録に名前の出てくる人物、機関、または当事者。',
  'A line, for example s05.': '発言の番号。例: s05',
  'How many lines to show on each side, up to 10.': '前後それぞれに表示する発言の数。10まで。',
  'The part to show of a long line.': '長い発言のうち、表示する部分。',
  'Show the answer to everyone in the channel.': '答えをチャンネルの全員に表示します。',

  // Menus of a message.
  'Find in record': '記録で探す',
  'Verify quote': '引用を検証',
};
