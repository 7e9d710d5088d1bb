// Checks that everything that a page can use of the elements is documented, and that everything documented exists: tags, attributes,
// parts, custom properties, events, slots and custom states. It compares the source (templates, style sheets, events), the manifest that
// the analyzer makes from the doc comments, EXPORTED_PARTS, and the tables of docs/elements.md and README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { analyze, elementsOf } from './analyze.mjs';

/** Files that render for an element. */
const OWNERS = {
  'act-notes.ts': 'afterword-comment',
  'article-form.ts': 'afterword-discussion',
  'comment-frame.ts': 'afterword-comment',
  'comment-line.ts': 'afterword-comment',
  'comment-menu.ts': 'afterword-comment',
  'comment-progress.ts': 'afterword-comment',
  'comment-question.ts': 'afterword-comment',
  'comment-rows.ts': 'afterword-comment-list',
  'form-field.ts': 'afterword-reply-form',
  'finding/gaps.ts': 'afterword-comment-list',
  'finding/collapse.ts': 'afterword-comment-list',
  'finding/tools.ts': 'afterword-discussion',
  'finding/keys.ts': 'afterword-comment-list',
  'copy-link-entry.ts': 'afterword-comment',
  'edited-button.ts': 'afterword-comment',
  'muting.ts': 'afterword-comment',
  'muted-dialog.ts': 'afterword-comment',
  'history-dialog.ts': 'afterword-comment',
  'finding/permalinks.ts': 'afterword-comment-list',
  'search/search.ts': 'afterword-discussion',
  'kept/show-kept-page.ts': 'afterword-discussion',
  'own-code.ts': 'afterword-discussion',
  'own-dialog.ts': 'afterword-discussion',
  'form-preview.ts': 'afterword-reply-form',
  'reactions.ts': 'afterword-comment',
  'report-dialog.ts': 'afterword-comment',
};
/** Elements whose parts a discussion exports to its page. */
const WITHIN = ['afterword-comment-list', 'afterword-comment', 'afterword-reply-form'];

const read = (path) => readFileSync(path, 'utf8');
const elements = new Map(elementsOf(analyze()).map((element) => [element.tagName, element]));
const sources = new Map(
  readdirSync('src/elements', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, read(`src/elements/${name}`).replaceAll(/^\s*\/\/.*$|\/\*[^]*?\*\//gm, '')]),
);
const guide = read('docs/elements.md');
const readme = read('README.md');

const faults = [];
/** Reports differences between two lists of names. */
const compare = (what, [here, inHere], [there, inThere]) => {
  const [a, b] = [new Set(inHere), new Set(inThere)];
  for (const name of a) if (!b.has(name)) faults.push(`${what} \`${name}\`: ${here} has it, ${there} does not`);
  for (const name of b) if (!a.has(name)) faults.push(`${what} \`${name}\`: ${there} has it, ${here} does not`);
};
const namesOf = (tag, kind) => (elements.get(tag)?.[kind] ?? []).map(({ name }) => name);
const allNames = (kind) => [...elements.keys()].flatMap((tag) => namesOf(tag, kind));
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
/** The sources that render for an element, together. */
const sourceOf = (tag) =>
  [...sources]
    .filter(([name]) => name === `${tag}.ts` || OWNERS[name] === tag)
    .map(([, text]) => text)
    .join('\n');

// Tags.
compare(
  'the element',
  ['src/elements', [...sources.keys()].flatMap((name) => /^(afterword-.+)\.ts$/.exec(name)?.[1] ?? [])],
  ['the manifest', elements.keys()],
);
for (const [name, text] of [
  ['docs/elements.md', guide],
  ['README.md', readme],
])
  for (const tag of elements.keys())
    if (!text.includes(`\`<${tag}>\``)) faults.push(`the element \`${tag}\`: ${name} does not name it`);

// Attributes, as the classes have them; the guide names each.
for (const [tag, { name }] of elements) {
  const { [name]: Element } = await import(`../../src/elements/${tag}.ts`);
  compare(
    `${tag}: the attribute`,
    ['the class', Element.observedAttributes ?? []],
    ['the manifest', namesOf(tag, 'attributes')],
  );
}
for (const name of new Set(allNames('attributes')))
  if (!guide.includes(`\`${name}\``)) faults.push(`the attribute \`${name}\`: docs/elements.md does not name it`);

// Descriptions are not empty.
const KINDS = ['attributes', 'cssParts', 'cssProperties', 'cssStates', 'events', 'slots'];
for (const [tag, element] of elements)
  for (const kind of KINDS)
    for (const { name, description } of element[kind] ?? [])
      if (!description) faults.push(`${tag}: of ${kind} \`${name}\` is not described`);

// Parts.
const PART = /\bpart="([^"$]*)"|setAttribute\('part', '([^']*)'\)/g;
const partsIn = (text) => [...text.matchAll(PART)].flatMap(([, inTemplate, set]) => (inTemplate ?? set).split(' '));
for (const [name, text] of sources)
  if (partsIn(text).length && !OWNERS[name] && !elements.has(name.replace('.ts', '')))
    faults.push(`${name} has parts: OWNERS in test/checks/manifest.mjs does not say of which element`);
for (const tag of elements.keys())
  compare(`${tag}: the part`, ['the source', partsIn(sourceOf(tag))], ['the manifest', namesOf(tag, 'cssParts')]);
const own = namesOf('afterword-discussion', 'cssParts');
const [, exportedParts] = /EXPORTED_PARTS =\s*'([^']*)'/.exec(sources.get('parts.ts'));
const [, actionParts] = /ACTION_PARTS =\s*'([^']*)'/.exec(sources.get('parts-of-actions.ts'));
const exported = [...exportedParts.split(','), ...actionParts.split(',')];
// The form's heading is not the discussion's: it is exported as form-heading.
const handedOn = WITHIN.flatMap((tag) => namesOf(tag, 'cssParts')).filter((name) => !own.includes(name));
compare('the part', ['EXPORTED_PARTS and ACTION_PARTS', exported], ['the manifest', handedOn]);
const [paragraph] = /^Parts, for [^]*?\n$/m.exec(guide);
compare(
  'the part',
  [
    'docs/elements.md',
    found(paragraph.slice(paragraph.indexOf(':')), /`([\w-]+)`/g).filter((name) => name !== 'heading'),
  ],
  ['the manifest', allNames('cssParts').filter((name) => name !== 'heading')],
);

// Custom properties, in the style sheets and the guide's table.
const TOKEN = /(?<![\w-])(--afterword-[\w-]+)/g;
const tokens = [...sources].flatMap(([, text]) => found(text, TOKEN));
compare('the custom property', ['the style sheets', tokens], ['the manifest', allNames('cssProperties')]);
compare('the custom property', ['docs/elements.md', found(guide, TOKEN)], ['the manifest', allNames('cssProperties')]);

// Events.
const events = ['events.ts', 'form-events.ts'].flatMap((name) => found(sources.get(name), /super\('([\w-]+)'/g));
const eventNames = events.map((name) => `afterword-${name}`);
compare('the event', ['the source', eventNames], ['the manifest', allNames('events')]);
compare(
  'the event',
  ['docs/elements.md', found(guide, /`(afterword-[\w-]+)`(?=,| \|)/g).filter((name) => !elements.has(name))],
  ['the source', eventNames],
);

// Slots.
for (const tag of elements.keys())
  compare(
    `${tag}: the slot`,
    ['the source', found(sourceOf(tag), /<slot(?: name="([^"]*)")?>/g).map((name) => name ?? '')],
    ['the manifest', namesOf(tag, 'slots')],
  );

// Custom states: set by the elements, used in style sheets.
const states = found([...sources.values()].join('\n'), /\bstates\[[^\]]*\]\('([\w-]+)'\)/g);
compare('the state', ['the source', states], ['the manifest', allNames('cssStates')]);
compare(
  'the state',
  ['docs/elements.md', found(guide, /:state\(([\w-]+)\)/g)],
  ['the manifest', allNames('cssStates')],
);
const styled = [...sources]
  .filter(([name]) => name.endsWith('styles.ts'))
  .flatMap(([, text]) => found(text, /:state\(([\w-]+)\)/g));
for (const name of new Set(styled))
  if (!states.includes(name)) faults.push(`the state \`${name}\`: a style sheet has it, no element sets it`);

for (const fault of faults) console.error(fault);
console.log(
  `manifest: ${elements.size} elements, ${KINDS.map((kind) => `${allNames(kind).length} ${kind}`).join(', ')}, ${faults.length} faults`,
);
process.exitCode = faults.length ? 1 : 0;
