// Checks that the members of every class in src/elements are in the order that CONTRIBUTING.md states.
import { readdirSync, readFileSync } from 'node:fs';

const GROUPS = [
  'static members',
  'declared properties',
  'declared private properties',
  'fields',
  'the constructor',
  'lifecycle',
  'public members',
  'rendering',
  'private members',
];

const LIFECYCLE =
  /^(connectedCallback|disconnectedCallback|adoptedCallback|attributeChangedCallback|willUpdate|host(Connected|Disconnected|Update|Updated))$/;
const RENDERING = /^(render|firstUpdated|updated|getUpdateComplete)$/;

/** The declaration of each member of a class: its first line that is not a comment. The formatter has indented members by two spaces. */
const declarationsIn = (body) => {
  const declarations = [];
  let declaration;
  for (const line of body.split('\n')) {
    const isOuter = /^ {2}[^\s/*]/.test(line);
    if (isOuter) declaration ??= line.trim();
    if (!isOuter || !/[;}]$/.test(line)) continue;
    declarations.push(declaration);
    declaration = undefined;
  }
  return declarations;
};

const groupOf = (declaration) => {
  if (declaration.startsWith('static ')) return 0;
  if (declaration.startsWith('declare ')) return declaration.startsWith('declare private') ? 2 : 1;
  const text = declaration.replace(/^((protected|public|private|override|async|readonly) )+/, '');
  if (text.startsWith('constructor')) return 4;
  // A listener is a field with a function; its place is among the private methods.
  if (/^#\w+ = (async )?\(/.test(text)) return 8;
  const [, name, isMethod] = /^(?:[gs]et )?(#?\w+)(\s*(?:<[^(]*>)?\()?/.exec(text);
  if (!isMethod) return 3;
  if (LIFECYCLE.test(name)) return 5;
  if (RENDERING.test(name)) return 7;
  return name.startsWith('#') || declaration.startsWith('private ') ? 8 : 6;
};

const faults = [];
let count = 0;
for (const file of readdirSync('src/elements', { recursive: true })) {
  if (!file.endsWith('.ts')) continue;
  const text = readFileSync(`src/elements/${file}`, 'utf8');
  for (const [, name, body] of text.matchAll(/^(?:export )?class (\w+)[^\n]*\{\n([^]*?)^\}$/gm)) {
    count += 1;
    let last = 0;
    for (const declaration of declarationsIn(body)) {
      const group = groupOf(declaration);
      if (group < last)
        faults.push(`${file}: in ${name}, \`${declaration}\` (${GROUPS[group]}) stands after ${GROUPS[last]}`);
      last = Math.max(last, group);
    }
  }
}

for (const fault of faults) console.error(fault);
console.log(`members: ${count} classes, ${faults.length} faults`);
process.exitCode = count > 10 && !faults.length ? 0 : 1;
