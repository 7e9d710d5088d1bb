// Reads an export where it does not keep the page waiting. Told: a file and the site's address. Tells: each step, then the
// discussions and the report, or in a sentence why there are none.
import { createMapping, importInto, openExport, reportText } from '../dist/afterword-importers.js';

/** A place for discussions: a list, in the order in which they come. */
const openDatabase = () => {
  const shelf = new Map();
  return {
    discussions: () => [...shelf.values()],
    async restore({ comments, ...about }) {
      const known = shelf.get(about.id) ?? { comments: [] };
      for (const comment of comments) known.comments.push(comment);
      shelf.set(about.id, { ...known, ...about });
      return { added: comments.length, changed: 0, unchanged: 0, kept: 0 };
    },
  };
};

const bring = async ({ file, base }) => {
  const mapping = createMapping(base ? { base } : {});
  const shelf = openDatabase();
  const report = await importInto(await openExport(file), shelf, {
    mapping,
    onStep: (step) => postMessage({ step }),
  });
  return { discussions: shelf.discussions(), report, text: reportText(report) };
};

addEventListener('message', async ({ data }) => {
  try {
    postMessage(await bring(data));
  } catch (error) {
    // A file that is broken, or an address that is none, is told in a sentence; anything else is a mistake of ours.
    if (error.name !== 'AfterwordError') throw error;
    postMessage({ fault: error.message });
  }
});
