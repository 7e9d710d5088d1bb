// dist/vscode.html-custom-data.json and dist/web-types.json: the elements for VS Code and for the editors of JetBrains, made from the
// manifest by the generators that most libraries of elements use. What these generators get wrong is mended here.
import { readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
/** The generators write the parameters of methods without their names, and methods are nothing that one writes in HTML. */
const options = { hideMethodDocs: true, hideLogs: true };

/**
 * Without an empty default, which is written as "undefined", with the tags that a text names as text, and without the line that makes a
 * heading of the sentence before it.
 */
const mended = (text) =>
  text
    .replaceAll(' _(default: undefined)_', '')
    .replaceAll(/<([a-z][^<>]*)>/g, '`<$1>`')
    .trim()
    .replace(/\n*^---\s*/m, '\n\n')
    .trim();
/** Every description of what was generated is mended; an empty address is left out. */
const mend = (value) => {
  if (Array.isArray(value)) return value.map(mend);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== 'doc-url' || inner)
      .map(([key, inner]) => [key, key === 'description' ? mended(inner) : mend(inner)]),
  );
};

const vsCode = mend(JSON.parse(getVsCodeHtmlCustomData(manifest, options)));
const booleans = new Set(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      attributes.filter(({ type }) => type.text === 'boolean').map((attribute) => `${tagName} ${attribute.name}`),
    ),
);
// The generator says of a boolean attribute that any text is a value. `v` means: without one.
for (const tag of vsCode.tags)
  for (const attribute of tag.attributes)
    if (booleans.has(`${tag.name} ${attribute.name}`)) {
      delete attribute.values;
      attribute.valueSet = 'v';
    }
const webTypes = { ...mend(JSON.parse(getWebTypesData(manifest, options))), name, version };

const write = (file, data) => writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
write('vscode.html-custom-data.json', vsCode);
write('web-types.json', webTypes);
