import { DatabaseSync } from 'node:sqlite';
import { contentWords } from './content-words.ts';
import { sameList, type System } from './system.ts';

/** SQLite FTS5 in memory: Porter stems, any of the words, in BM25 order, the speaker's name at half the weight. */
export const fts5: System = {
  name: 'SQLite FTS5',
  kind: 'library',
  open: ({ turns }) => {
    const database = new DatabaseSync(':memory:');
    database.exec(`CREATE VIRTUAL TABLE turns USING fts5(text, speaker, tokenize='porter')`);
    const insert = database.prepare('INSERT INTO turns (rowid, text, speaker) VALUES (?, ?, ?)');
    database.exec('BEGIN');
    for (const { position, text, speaker } of turns) insert.run(position, text, speaker);
    database.exec('COMMIT');
    const select = database.prepare(
      'SELECT rowid AS position FROM turns WHERE turns MATCH ? ORDER BY bm25(turns, 1, 0.5), rowid',
    );
    return ({ text }) => {
      const words = contentWords(text).map((word) => `"${word}"`);
      return sameList(select.all(words.join(' OR ')).map(({ position }) => Number(position)));
    };
  },
};
