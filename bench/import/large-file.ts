import { importRecord } from '../../src/import/import-record.ts';
import { generateTexts } from '../lib/texts.ts';

/** The most segments a file may have. */
export const LARGE = 50_000;

/** A recording of so many cues, of some speakers in turns, as a program that transcribes writes it; about 7 MB for 50,000. */
function largeVtt(cues: number): string {
  const texts = generateTexts(cues, 7).map((text) => text.split(' ').slice(0, 12).join(' '));
  const lines = ['WEBVTT', ''];
  texts.forEach((text, n) => {
    const speaker = `Speaker ${String.fromCharCode(65 + (Math.floor(n / 3) % 7))}. Name`;
    lines.push(`${clock(n * 2)} --> ${clock(n * 2 + 1.9)}`, `<v ${speaker}>${text}.</v>`, '');
  });
  return lines.join('\n');
}

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${pad(hours)}:${pad(minutes)}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Run by itself, so that its memory is its own: imports a file of so many cues and prints what that took. */
if (import.meta.main) {
  const content = new TextEncoder().encode(largeVtt(Number(process.argv[2])));
  const start = performance.now();
  const result = importRecord([{ name: 'large.vtt', content }], { date: '2024-03-04', title: 'Large' });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const [outcome, statements] = result.ok ? ['imported', result.account.statements] : [result.problems[0]?.message, 0];
  process.stdout.write(JSON.stringify({ seconds, megabytes, bytes: content.length, statements, outcome }));
}
