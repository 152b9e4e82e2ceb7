import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.ts';
import { answered, solution } from './answers.ts';
import { type Given, type Quiz, say } from './quiz.ts';
import { FULL, score } from './score.ts';

interface Row {
  question: string;
  answered: string;
  solution: string;
  points: number;
  passage: string;
  cite: string;
}

function rows(quiz: Quiz, given: readonly (Given | null)[], words: Words): Row[] {
  return quiz.items.map((item, at) => {
    const own = given[at];
    return {
      question: say(item.question, words),
      answered: answered(item, own, words),
      solution: solution(item, words),
      points: own ? score(item.answer, own).points : 0,
      passage: item.passage.before + item.passage.words + item.passage.after,
      cite: item.passage.cite,
    };
  });
}

/** All answers beside what is right, to be printed: with room for a name, the seed, and the address where the quiz can be had again, if it has one. */
export function results(quiz: Quiz, given: readonly (Given | null)[], words: Words, address: string): TemplateResult {
  const all = rows(quiz, given, words);
  const sum = all.reduce((before, { points }) => before + points, 0);
  return html`
    <p class="sum">${words.say('quiz.sum', sum, quiz.items.length * FULL)}</p>
    <label class="name">${words.say('quiz.name')} <input autocomplete="off" /></label>
    <div class="table" tabindex="0" role="region" aria-label=${words.say('quiz.done')}>
    <table>
      <thead>
        <tr>${['question', 'answered', 'solution-head', 'points-head'].map((key) => html`<th scope="col">${words.say(`quiz.${key}`)}</th>`)}</tr>
      </thead>
      <tbody>
        ${all.map(
          (row) => html`<tr>
            <td>${row.question}<blockquote lang="en">${row.passage} <cite>${row.cite}</cite></blockquote></td>
            <td>${row.answered}</td>
            <td>${row.solution}</td>
            <td class="number">${row.points}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    </div>
    ${address ? html`<p class="note">${words.say('quiz.seeded', String(quiz.seed))} <span class="address">${address}</span></p>` : nothing}
  `;
}

/** The same as a table for spreadsheets, after RFC 4180. */
export function csv(quiz: Quiz, given: readonly (Given | null)[], words: Words): string {
  const head = ['question', 'answered', 'solution-head', 'points-head', 'passage', 'cite'].map((key) => words.say(`quiz.${key}`));
  const lines = rows(quiz, given, words).map((row) => [row.question, row.answered, row.solution, String(row.points), row.passage, row.cite]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet takes what begins with a sign of reckoning for a formula. */
function cell(value: string): string {
  const plain = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
