// Shows what an import makes of an export. A worker reads the file (bring-worker.js); this file only shows the result. Nothing is
// uploaded.
import { memoryAdapter } from '../dist/adapters/memory.js';

const find = (id) => document.querySelector(`#${id}`);
const [told, fault, result, choice, place] = ['told', 'fault', 'result', 'choice', 'place'].map(find);

const STEPS = { reading: 'Reading it to its end…', writing: 'Putting the discussions together…' };

// Under a trusted-types policy the address of a worker must be allowed.
const policy = globalThis.trustedTypes?.createPolicy('demo', { createScriptURL: (url) => url });
const address = new URL('bring-worker.js', import.meta.url).href;

/** The worker that reads the present file. The next file ends it. */
let worker;
let archiveAddress;

const show = (archive, id) => {
  const discussion = document.createElement('afterword-discussion');
  discussion.adapter = memoryAdapter({ archive });
  discussion.discussionId = id;
  place.replaceChildren(discussion);
};

const nameOf = ({ id, title, comments }) => `${title ?? id} (${comments.length})`;

const showResult = ({ discussions, report, text }, took) => {
  const archive = { afterword: 1, discussions };
  choice.replaceChildren(...discussions.map((discussion) => new Option(nameOf(discussion), discussion.id)));
  choice.onchange = () => show(archive, choice.value);
  find('report').textContent = text;
  URL.revokeObjectURL(archiveAddress);
  archiveAddress = URL.createObjectURL(new Blob([JSON.stringify(archive)], { type: 'application/json' }));
  find('archive').href = archiveAddress;
  result.hidden = discussions.length === 0;
  const { source, added } = report.total;
  told.textContent = `${added} of ${source} comments come along, read in ${Math.round(took)} milliseconds.`;
  if (!discussions.length) return;
  // The discussion with the most comments.
  const most = discussions.reduce((a, b) => (b.comments.length > a.comments.length ? b : a));
  choice.value = most.id;
  show(archive, most.id);
};

const bring = (file) => {
  const begin = performance.now();
  worker?.terminate();
  place.replaceChildren();
  result.hidden = true;
  fault.textContent = '';
  told.textContent = STEPS.reading;
  worker = new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
  worker.addEventListener('message', ({ data }) => {
    if (data.step) {
      told.textContent = STEPS[data.step] ?? '';
      return;
    }
    worker.terminate();
    told.textContent = '';
    if (data.fault) fault.textContent = data.fault;
    else showResult(data, performance.now() - begin);
  });
  worker.addEventListener('error', ({ message }) => {
    told.textContent = '';
    fault.textContent = `This page failed, not your file: ${message ?? 'its reader cannot be loaded'}`;
  });
  worker.postMessage({ file, base: find('base').value.trim() });
};

const input = find('file');
let last;
const take = (file) => {
  last = file;
  if (file) bring(file);
};
input.addEventListener('change', () => take(input.files[0]));
// A file may have been chosen before this script was loaded.
take(input.files[0]);
find('base').addEventListener('change', () => take(last));
find('example').addEventListener('click', async () => {
  const answer = await fetch(new URL('bring-example.xml', import.meta.url));
  if (answer.ok) take(await answer.blob());
});
find('bring').addEventListener('submit', (event) => event.preventDefault());

// A file that is dropped beside the field would replace the page.
for (const name of ['dragover', 'drop']) addEventListener(name, (event) => event.preventDefault());
const drop = find('drop');
for (const [name, isOver] of [
  ['dragover', true],
  ['dragleave', false],
  ['drop', false],
])
  drop.addEventListener(name, () => drop.classList.toggle('over', isOver));
drop.addEventListener('drop', ({ dataTransfer }) => take(dataTransfer.files[0]));
