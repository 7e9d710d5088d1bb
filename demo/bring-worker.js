// Reads an export in a worker, so that the page stays responsive. It gets a file and the site's address. It answers with each step,
// then with the discussions and the report, or with a sentence that says why there are none.
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
    // For a broken file or an invalid address there is a sentence. Anything else is a bug.
    if (error.name !== 'AfterwordError') throw error;
    postMessage({ fault: error.message });
  }
});
