// The rows of interactions.mjs: what a reader does. Each row has
//   prepare  what is done before, once
//   before   what is done before each round
//   act      what is measured, given the number of the round
//   isDone   whether the page now shows what was done; it is asked after each round
// All of them run in the page, with `discussionElement`, `list` and `replies`; `act` may instead get the page to press a key.

/** A reader does something with a comment that they see. */
const scrollToMiddle = () => {
  globalThis.replies = [...list.shadowRoot.querySelectorAll('[value=reply]')].slice(5000, 5007);
  replies[3].scrollIntoView({ block: 'center' });
};

/** A reader can edit what they wrote. */
const scrollToOwn = async () => {
  const { discussion } = discussionElement;
  for (let index = 0; index < 7; index += 1)
    await discussion.post({
      id: crypto.randomUUID(),
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: `One of mine: ${index}.` },
      spamSignals: { seconds: 60 },
    });
  await list.updateComplete;
  globalThis.replies = [...list.shadowRoot.querySelectorAll('[value=reply]')].slice(-7);
  replies[3].scrollIntoView({ block: 'center' });
};

/** The thread with the most replies, where the reader sees its button. */
const scrollToLargest = async () => {
  let [root, size, largest] = [undefined, 0, 0];
  for (const node of discussionElement.discussion.state.nodes) {
    if (!node.depth) [root, size] = [node, 0];
    else if ((size += 1) > largest) [largest, globalThis.largest] = [size, root.record.id];
  }
  list.row(globalThis.largest).scrollIntoView({ block: 'center' });
  while (!list.row(globalThis.largest).querySelector(':scope > [part=collapse]'))
    await new Promise((resolve) => setTimeout(resolve, 50));
};

/** The order is chosen over the list. */
const scrollToTop = () => discussionElement.scrollIntoView();

const openSearch = async () => {
  discussionElement.scrollIntoView();
  discussionElement.shadowRoot.querySelector('[part=tools] .search').click();
  while (!discussionElement.shadowRoot.activeElement?.matches('[part=search-field]'))
    await new Promise((resolve) => setTimeout(resolve, 50));
};

export const ROWS = {
  'a key press in the form': {
    prepare: () => discussionElement.shadowRoot.querySelector('afterword-reply-form').focus(),
    act: async (round, page) => await page.keyboard.press('a'),
    isDone: (round) =>
      discussionElement.shadowRoot.querySelector('afterword-reply-form').draft === 'a'.repeat(round + 1),
  },
  'opening a reply': {
    prepare: scrollToMiddle,
    act: (round) => replies[round % 7].click(),
    isDone: (round) => replies[round % 7].closest('afterword-comment').open === 'reply',
  },
  'opening the menu': {
    prepare: scrollToMiddle,
    act: (round) => replies[round % 7].parentElement.querySelector('[part=menu-button]').click(),
    isDone: (round) => {
      const button = replies[round % 7].parentElement.querySelector('[part=menu-button]');
      return button.ariaExpanded === 'true' && list.shadowRoot.activeElement.role === 'menuitem';
    },
  },
  // In the menu, which is open already. Its entry is found before: to search the list for it would take longer than the rest of the act.
  'opening the editor': {
    prepare: scrollToOwn,
    before: (round) => {
      replies[round % 7].parentElement.querySelector('[part=menu-button]').click();
      const items = [...list.shadowRoot.querySelectorAll('[role=menuitem]')];
      globalThis.editEntry = items.find((item) => item.textContent.trim().startsWith('Edit'));
    },
    act: () => editEntry.click(),
    isDone: (round) => replies[round % 7].closest('afterword-comment').open === 'edit',
  },
  'reacting to a comment': {
    prepare: scrollToMiddle,
    act: (round) => replies[round % 7].parentElement.querySelector('[part=reaction]').click(),
    isDone: (round) => {
      const isOn = Math.floor(round / 7) % 2 === 0;
      return replies[round % 7].parentElement.querySelector('[part=reaction]').ariaPressed === String(isOn);
    },
  },
  'one new comment from elsewhere': {
    prepare: () => {
      const { nodes, unseenCount } = discussionElement.discussion.state;
      globalThis.before = nodes.length + unseenCount;
    },
    act: async () =>
      void (await discussionElement.adapter.add(
        discussionElement.discussion.id,
        {
          id: crypto.randomUUID(),
          parent: null,
          author: { name: 'Ada' },
          body: { format: 'text', source: 'One more.' },
          spamSignals: { seconds: 60 },
        },
        { caller: { key: 'another' } },
      )),
    // It may wait until the reader asks for it.
    isDone: (round) => {
      const { nodes, unseenCount } = discussionElement.discussion.state;
      return nodes.length + unseenCount === before + round + 1;
    },
  },
  'one comment changed elsewhere': {
    act: async (round) => {
      const { discussion, adapter } = discussionElement;
      const { id } = discussion.state.nodes[5000 + round].record;
      await adapter.react(discussion.id, id, { name: 'like', on: true });
    },
    isDone: (round) => discussionElement.discussion.state.nodes[5000 + round].record.reactions.like.count > 0,
  },
  'collapsing the largest thread, or opening it': {
    prepare: scrollToLargest,
    act: () => list.row(largest).querySelector(':scope > [part=collapse]').click(),
    isDone: (round) =>
      list.row(largest).querySelector(':scope > [part=collapse]').ariaExpanded === String(round % 2 === 1),
  },
  'switching the order': {
    prepare: scrollToTop,
    act: (round) => {
      const select = discussionElement.shadowRoot.querySelector('[part=tools] select');
      select.value = ['newest', 'oldest'][round % 2];
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    isDone: (round) => {
      const { nodes, order } = discussionElement.discussion.state;
      const rows = list.shadowRoot.querySelectorAll('afterword-comment');
      return order === ['newest', 'oldest'][round % 2] && nodes.every((node, index) => rows[index].node === node);
    },
  },
  'a key press in the search': {
    prepare: openSearch,
    act: async (round, page) => await page.keyboard.press('o'),
    isDone: (round) =>
      discussionElement.shadowRoot.querySelector('[part=search-field]').value === 'o'.repeat(round + 1),
  },
  'searching for a word that few comments have': {
    prepare: openSearch,
    act: (round) => {
      const field = discussionElement.shadowRoot.querySelector('[part=search-field]');
      field.value = `cr${'umbs'.slice(0, round % 5)}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.form.requestSubmit();
    },
    isDone: () => discussionElement.shadowRoot.querySelector('[part=results]').childElementCount > 0,
  },
};
