// Makes player.js, player.css, player.sources and player-licences.txt; called by player.sh. The same sources give the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = resolve(ROOT, 'src/main/resources/pack');
const ENTRY = 'virtual:pack';
const FONTS = ['source-serif-4', 'source-sans-3'].map((font) => `@fontsource-variable/${font}`);

/** Of the fonts only the letters of the pages' languages that a font has: Latin and Cyrillic. */
const LETTERS = /-(latin|cyrillic|cyrillic-ext)-wght-/;

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const read = (path) => readFileSync(resolve(ROOT, path));
const styles = new Set();

const entry = {
  name: 'pack-entry',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
  load: (id) => (id === `\0${ENTRY}` ? ["import '/frontend/atlas-pack/player.ts';", "import '/frontend/atlas-pack/pack.css';"].join('\n') : undefined),
};

/** Joins style sheets by hand: fonts go into the sheet, as some browsers let a page from a disk load none. */
function sheet(path) {
  styles.add(relative(ROOT, path));
  return readFileSync(path, 'utf8').replace(/@import '([^']+)';/g, (_, name) => (name.startsWith('.') ? sheet(resolve(dirname(path), name)) : faces(resolve(ROOT, 'node_modules', name))));
}

function faces(path) {
  const all = readFileSync(path, 'utf8').match(/@font-face \{[^}]*\}/g).filter((face) => LETTERS.test(face));
  return all.join('\n').replace(/url\(([^)]+\.woff2)\)/g, (_, file) => `url(data:font/woff2;base64,${readFileSync(resolve(dirname(path), file)).toString('base64')})`);
}

const joined = {
  name: 'pack-styles',
  enforce: 'pre',
  load: (id) => (id.endsWith('/atlas-pack/pack.css') ? sheet(id) : undefined),
};

const [{ output }] = [
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [joined, entry],
    publicDir: false,
    build: {
      write: false,
      minify: true,
      cssMinify: true,
      cssCodeSplit: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife', comments: { legal: false } } },
    },
  }),
].flat();

const script = output.find((each) => each.type === 'chunk');
const css = output.find((each) => each.fileName.endsWith('.css'));
const modules = script.moduleIds.map((id) => relative(ROOT, id.replace(/[?\0].*$/, '')));

const own = [...new Set([...modules.filter((path) => path.startsWith('frontend/')), ...styles])].sort();
const packages = [...new Set([...modules.flatMap((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []), ...FONTS])].sort();
const versions = JSON.parse(read('package-lock.json')).packages;
const sources = [
  ...own.map((path) => `${sha256(read(path))}  ${path}`),
  ...['player.mjs'].map((name) => `${sha256(read(`.ci/${name}`))}  .ci/${name}`),
  ...packages.map((name) => `${versions[`node_modules/${name}`].version}  ${name}`),
].map((line) => `${line}\n`).join('');
const licences = packages.map((name) => {
  const folder = `node_modules/${name}`;
  const file = readdirSync(resolve(ROOT, folder)).find((each) => /^licen[cs]e/i.test(each));
  const { license } = JSON.parse(read(`${folder}/package.json`));
  return `${name} ${versions[folder].version} (${license})\n\n${file ? read(`${folder}/${file}`).toString().trim() : 'Its package has no text of the licence.'}\n`;
});

const head = `/*! Sources ${sha256(sources)}. Dispatch Atlas, Apache-2.0, with ${packages.join(', ')}: see licences/software-and-fonts.txt. */\n`;
mkdirSync(OUT, { recursive: true });
writeFileSync(resolve(OUT, 'player.js'), head + script.code);
writeFileSync(resolve(OUT, 'player.css'), head + css.source);
writeFileSync(resolve(OUT, 'player.sources'), sources);
writeFileSync(resolve(OUT, 'player-licences.txt'), licences.join(`\n${'-'.repeat(78)}\n\n`));
console.log(`player.js ${script.code.length}, player.css ${css.source.length}, made of ${own.length} sources and ${packages.join(', ')}`);
