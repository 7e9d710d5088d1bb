// Editors know the elements: VS Code's own language service with the setting of docs/frameworks.md, and what JetBrains' editors read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const html = createRequire(import.meta.url)('vscode-html-languageservice');

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const elements = read('dist/custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const namesOf = (list = []) => list.map(({ name }) => name).sort((a, b) => a.localeCompare(b));

const [setting] = /\{ "html\.customData".*\}/.exec(readFileSync('docs/frameworks.md', 'utf8'));
const [path] = JSON.parse(setting)['html.customData'];
const data = read(path.replace('./node_modules/afterword/', ''));
const service = html.getLanguageService({ customDataProviders: [html.newHTMLDataProvider('afterword', data)] });

/** What VS Code offers at the `|` of a text: the label and what would be inserted. */
const offered = (text) => {
  const document = html.TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
  const position = document.positionAt(text.indexOf('|'));
  const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
  return new Map(items.map(({ label, textEdit }) => [label, textEdit.newText]));
};

test('VS Code offers the elements, their attributes, and the words that an attribute takes', () => {
  const tags = offered('<afterword|');
  for (const { tagName, attributes = [] } of elements) {
    assert.ok(tags.has(tagName), tagName);
    const names = offered(`<${tagName} |></${tagName}>`);
    for (const { name } of attributes) assert.ok(names.has(name), `${tagName} ${name}`);
  }
  const words = [...offered('<afterword-discussion order="|"></afterword-discussion>').keys()];
  assert.deepEqual(words, ['oldest', 'newest', 'best']);
  const attributes = offered('<afterword-discussion |></afterword-discussion>');
  assert.equal(attributes.get('closed'), 'closed', 'has no text');
  assert.match(attributes.get('heading-level'), /^heading-level="/);
});

test('VS Code says what an element is, and what an attribute sets', () => {
  const hover = (text) => {
    const document = html.TextDocument.create('file:///page.html', 'html', 1, text);
    const position = document.positionAt(text.indexOf('max-depth') + 1);
    return service.doHover(document, position, service.parseHTMLDocument(document)).contents.value;
  };
  assert.match(hover('<afterword-discussion max-depth="3"></afterword-discussion>'), /^how far replies are moved in/);
  for (const { description } of data.tags) {
    assert.match(description.value ?? description, /^[A-Z“].*\.(\n|$)/);
    assert.doesNotMatch(description, /undefined|\n---/);
  }
});

test('what JetBrains’ editors read names every element with its attributes, properties, events and custom properties', () => {
  const { 'web-types': file, name, version } = read('package.json');
  const types = read(file);
  assert.deepEqual([types.name, types.version], [name, version]);
  assert.deepEqual(
    types.contributions.html.elements.map((element) => element.name),
    elements.map(({ tagName }) => tagName),
  );
  for (const { name: tag, attributes, events, js } of types.contributions.html.elements) {
    const element = elements.find(({ tagName }) => tagName === tag);
    const described = element.members.filter(({ kind, privacy, static: isStatic }) => {
      return kind === 'field' && !isStatic && privacy !== 'private' && privacy !== 'protected';
    });
    assert.deepEqual(namesOf(attributes), namesOf(element.attributes), tag);
    assert.deepEqual(namesOf(events), namesOf(element.events), tag);
    assert.deepEqual(namesOf(js.properties), namesOf(described), tag);
  }
  assert.deepEqual(
    namesOf(types.contributions.css.properties),
    elements.flatMap(({ cssProperties }) => namesOf(cssProperties)),
  );
});
