// What templates of frameworks can set and listen to, of each element: src/frameworks/elements.ts, from which the types for each framework are
// made, and the directives for Angular. Both are made from the manifest, that is from the doc comments and the properties of the elements.
// Without arguments it compares, and fails if a file is not what the elements say; with --write it writes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze, elementsOf } from './analyze.mjs';
import { angularDirectives } from './angular-directives.mjs';

const FILE = 'src/frameworks/elements.ts';

/** A property that a template can set. React and others take a name such as `onReveal` for a listener. */
const isSettable = ({ kind, name, privacy, readonly, static: isStatic }) =>
  kind === 'field' && !privacy?.match(/private|protected/) && !readonly && !isStatic && !/^on[A-Z]/.test(name);
const namesIn = (list) => list.map(({ name }) => `'${name}'`).join(' | ') || 'never';
/** A number can be written as text, and an attribute that only is there or is not has no text, or its own name's. */
const typeOf = ({ text }) => text.replaceAll('"', "'").replace(/\bnumber\b/, 'NumberAsText');
const keyOf = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
/** An interface with a member for each element. */
const byTag = (words, name, member) =>
  `/** ${words} */\nexport interface ${name} {\n${elements
    .map((element) => `  '${element.tagName}': ${member(element)};\n`)
    .join('')}}\n`;

const manifest = analyze();
const elements = elementsOf(manifest).sort((a, b) => a.tagName.localeCompare(b.tagName));
const eventClasses = new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)));
/** The modules of these classes, with the classes of each. */
const homes = manifest.modules.flatMap(({ path, declarations = [] }) => {
  const named = declarations.filter(({ name, tagName }) => tagName || eventClasses.has(name));
  const names = named.map(({ name }) => name);
  return names.length ? [{ names, from: path.replace('src/', '../').replace('.ts', '.js') }] : [];
});
const parts = [
  `// What a template can set and listen to, of each element. Written by \`npm run element-types\` from the doc comments and the properties in
// src/elements.
${homes.map(({ names, from }) => `import type { ${names.join(', ')} } from '${from}';\n`).join('')}
/** A number, or a text that is one. */
export type NumberAsText = number | \`\${number}\`;
`,
  byTag('The elements.', 'Elements', ({ name }) => name),
  byTag('The attributes of each, with what their texts mean.', 'Attributes', ({ attributes = [] }) =>
    attributes.length
      ? `{\n${attributes
          .map(({ name, description, type }) => `    /** ${description} */\n    ${keyOf(name)}: ${typeOf(type)};\n`)
          .join('')}  }`
      : 'object',
  ),
  byTag('The properties of each that can be set.', 'Properties', ({ members }) => namesIn(members.filter(isSettable))),
  byTag('The events of each.', 'Events', ({ events = [] }) => {
    return `{ ${events.map(({ name, type }) => `'${name}': ${type.text}`).join('; ')} }`;
  }),
];
const text = parts.join('\n');

/** A text without what the formatter may change: white space, commas and semicolons at the end, and a union's first bar. */
const bare = (code) =>
  code
    .replaceAll(/\s+/g, '')
    .replaceAll(/(?<=[:=])\|/g, '')
    .replaceAll(/[,;](?=[}\])>])/g, '');
const files = { [FILE]: text, 'src/frameworks/angular.ts': angularDirectives(elements, isSettable) };
const stale = Object.keys(files).filter(
  (path) => !existsSync(path) || bare(readFileSync(path, 'utf8')) !== bare(files[path]),
);
const isWriting = process.argv.includes('--write');
for (const path of stale)
  if (isWriting) writeFileSync(path, files[path]);
  else console.error(`${path} is not what the elements say: run npm run element-types and commit it.`);
console.log(`element types: ${elements.length} elements, ${stale.length} stale files`);
process.exitCode = stale.length && !isWriting ? 1 : 0;
