// Ten thousand made-up responses, or as many as the address asks for: stress.html?n=1000.
import { memoryAdapter } from '../dist/adapters/memory.js';
import { generateComments } from './generate.js';

const MOST = 100_000;
const asked = Number(new URLSearchParams(location.search).get('n') ?? 10_000);
const count = Number.isInteger(asked) && asked >= 0 ? Math.min(asked, MOST) : 10_000;

const id = `stress-${count}`;
const archive = {
  afterword: 1,
  discussions: [{ id, title: 'Nothing in Particular', comments: generateComments(count, id) }],
};

const discussion = document.createElement('afterword-discussion');
discussion.adapter = memoryAdapter({ archive });
discussion.discussionId = id;
discussion.addEventListener(
  'afterword-loaded',
  () => {
    const took = Math.round(performance.now() - begin);
    document.querySelector('#told').textContent = `The discussion was ready after ${took} milliseconds.`;
  },
  { once: true },
);

const begin = performance.now();
document.querySelector('#place').replaceChildren(discussion);
