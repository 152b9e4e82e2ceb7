import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.ts';
import { type Given, type Item, type Passage, say } from './quiz.ts';
import { score } from './score.ts';
import { lengthOf, type Place } from './sphere.ts';

/** A passage as a quotation, the words that it turns about marked; its citation with it where that gives nothing away. */
export function passage({ before, words, after, cite }: Passage, cited: boolean): TemplateResult {
  return html`<blockquote lang="en">${before}<mark>${words}</mark>${after}${cited ? html` <cite>${cite}</cite>` : nothing}</blockquote>`;
}

/** What a reader marked, in words. */
export function chosen(given: Given, words: Words): string {
  if (!('vertices' in given) || given.vertices.length === 0) {
    return '';
  }
  const [[lon, lat]] = given.vertices;
  return words.say(given.vertices.length > 1 ? 'quiz.drawn' : 'quiz.marked', position(lat, lon, words));
}

/** What is right, in words. */
export function solution({ answer }: Item, words: Words): string {
  switch (answer.form) {
    case 'choice':
      return say(answer.choices[answer.right], words);
    case 'spot':
      return position(answer.at[1], answer.at[0], words);
    case 'line':
      return words.say('quiz.solution.line');
  }
}

/** What a reader answered, in words. */
export function answered(item: Item, given: Given | null, words: Words): string {
  if (given && 'choice' in given && item.answer.form === 'choice') {
    return say(item.answer.choices[given.choice], words);
  }
  return (given && chosen(given, words)) || words.say('quiz.none');
}

/** Right or wrong, by how much, what is right, and the passage that says so. The focus goes here. */
export function verdict(item: Item, given: Given, words: Words): TemplateResult {
  const { points, right, off } = score(item.answer, given);
  const [name, sign] = right ? ['right', '✓'] : points > 0 ? ['near', '≈'] : ['wrong', '✗'];
  return html`<div class="verdict ${name}" role="group" aria-label=${words.say(`quiz.${name}`)} tabindex="-1">
    <p class="word">${sign} ${words.say(`quiz.${name}`)} <span>${words.say('quiz.worth', points)}</span></p>
    ${off === null ? nothing : html`<p>${words.say('quiz.off', Math.round(off / 1000))}</p>`}
    ${right && item.answer.form === 'choice' ? nothing : html`<p>${words.say('quiz.solution', solution(item, words))}</p>`}
    ${passage(item.passage, true)}
  </div>`;
}

/** Lines that are asked about, for those who do not see them. */
export function described(lines: readonly Place[][], words: Words): string {
  const [from, to] = [lines[0][0], lines.at(-1)!.at(-1)!];
  const kilometres = Math.round(lines.reduce((sum, line) => sum + lengthOf(line), 0) / 1000);
  return words.say('quiz.line', position(from[1], from[0], words), position(to[1], to[0], words), kilometres);
}

function position(lat: number, lon: number, words: Words): string {
  const degrees = (value: number) => Math.round(Math.abs(value) * 10) / 10;
  return words.say('quiz.position', degrees(lat), words.say(lat < 0 ? 'position.south' : 'position.north'), degrees(lon), words.say(lon < 0 ? 'position.west' : 'position.east'));
}
