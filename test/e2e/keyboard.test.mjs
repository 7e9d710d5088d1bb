// A visit by keys alone through the demo page on which a reader can do everything. After each act the focus is in the discussion, on
// something that can be used or on the comment that the act was about: never on the page.
import assert from 'node:assert/strict';
import { eachEngine, openBrowser, serve, startDemo, strictPolicy } from '../support/e2e/index.mjs';

/** The element with the focus, through all shadow roots: its name as a reader meets it, the comment that it is in, its name in the markup. */
const focused = () => {
  let element = document.activeElement;
  let comment;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
    comment = element.closest('afterword-comment')?.id ?? comment;
  }
  const name = element?.ariaLabel || element?.labels?.[0]?.textContent || element?.textContent || '';
  return {
    tag: element?.localName,
    id: element?.id,
    role: element?.getAttribute('role'),
    part: element?.getAttribute('part'),
    value: element?.getAttribute('value'),
    comment,
    name: name.trim().replace(/\s+/g, ' '),
  };
};
/** Whether nothing has moved and no other element has got the focus for ten frames. */
const isStill = async () => {
  const deepest = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  for (let still = 0, at = scrollY, on = deepest(); still < 10; still += 1) {
    await new Promise(requestAnimationFrame);
    if (scrollY !== at || deepest() !== on) still = 0;
    [at, on] = [scrollY, deepest()];
  }
};

eachEngine('a visit by keys alone', async (engine, t) => {
  const demo = await startDemo();
  const site = await serve({ csp: strictPolicy, beside: new URL(demo.address).origin });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await tab.goto(`${site.origin}/demo/everything.html`);
  await tab.waitFor(
    () => !!document.querySelector('afterword-discussion')?.shadowRoot?.querySelector('[part=tools] select'),
  );

  /** For how long what is sent or removed can be undone: long enough for a slow machine, or as short as can be. */
  const undoFor = (seconds) =>
    tab.evaluate((time) => void (document.querySelector('afterword-discussion').undoSeconds = time), seconds);
  await undoFor(60);

  /** Presses keys, and waits until the focus is where it should be. It fails if the focus is lost on the way. */
  const press = async (keys, isThere, what) => {
    for (const key of [keys].flat()) await tab.press(key);
    const end = Date.now() + 20_000;
    let at = await tab.evaluate(focused);
    while (!isThere(at) && Date.now() < end) at = await tab.evaluate(focused);
    assert.ok(isThere(at), `${what ?? keys}: the focus is on ${JSON.stringify(at)}`);
    await tab.evaluate(isStill);
    at = await tab.evaluate(focused);
    assert.ok(isThere(at), `${what ?? keys}: the focus did not stay, it is on ${JSON.stringify(at)}`);
    return at;
  };
  /** Presses Tab until the focus is there. */
  const tabTo = async (isThere, what, key = 'Tab') => {
    for (let step = 0; step < 80; step += 1) {
      await tab.press(key);
      if (isThere(await tab.evaluate(focused))) return;
    }
    assert.fail(`Tab does not lead to ${what}: it ends at ${JSON.stringify(await tab.evaluate(focused))}`);
  };
  const isMenuOf = (name) => (at) => at.part === 'menu-button' && at.name.endsWith(name);
  const isField = (at) => at.id === 'body';
  /** Chooses an entry of the open menu by the first letters that lead to it. */
  const choose = async (name, isThere) => {
    for (let step = 0; step < 10 && (await tab.evaluate(focused)).name.indexOf(name) !== 0; step += 1)
      await tab.press('ArrowDown');
    await press('Enter', isThere, name);
  };

  await t.test('to the tools: the order', async () => {
    await tabTo((at) => at.tag === 'select', 'the order');
    await press(['ArrowDown'], (at) => at.tag === 'select', 'another order');
    await press(['ArrowUp'], (at) => at.tag === 'select', 'the first order');
  });

  await t.test('search, to a hit and out again', async () => {
    await tabTo((at) => at.name === 'Search', 'the search');
    await press('Enter', (at) => at.part === 'search-field');
    await tab.type('ladder');
    await tab.waitFor(
      () => !!document.querySelector('afterword-discussion').shadowRoot.querySelector('[part=results] a'),
    );
    await press('Enter', (at) => at.tag === 'afterword-comment', 'a hit');
    await tabTo((at) => at.part === 'search-field', 'the search', 'Shift+Tab');
    await press('Escape', (at) => at.name === 'Search', 'the search is closed');
  });

  await t.test('collapse a thread and open it', async () => {
    await tabTo((at) => at.part === 'collapse', 'a button to collapse a thread');
    const { name } = await tab.evaluate(focused);
    await press('Enter', (at) => at.part === 'collapse' && at.name !== name, 'collapse');
    await press('Enter', (at) => at.part === 'collapse' && at.name === name, 'open');
    await press('c', (at) => at.tag === 'afterword-comment' || at.part === 'collapse', 'c');
    await press('c', (at) => at.tag === 'afterword-comment' || at.part === 'collapse', 'c again');
  });

  await t.test('react', async () => {
    await tabTo((at) => at.part === 'reaction', 'a reaction');
    const { comment } = await tab.evaluate(focused);
    const isThere = (at) => at.part === 'reaction' && at.comment === comment;
    await press('Enter', isThere);
    await press('Enter', isThere, 'again');
  });

  await t.test('the menu, and the report dialog and back', async () => {
    await tabTo((at) => at.part === 'menu-button', 'a menu');
    const { name } = await tab.evaluate(focused);
    await press('Enter', (at) => at.role === 'menuitem');
    await press('Escape', isMenuOf(name));
    await press('ArrowDown', (at) => at.role === 'menuitem');
    await choose('Report', (at) => at.tag === 'textarea');
    await press('Escape', isMenuOf(name));
  });

  await t.test('reply with the formatting bar, send and undo', async () => {
    await tabTo((at) => at.value === 'reply', 'a button to reply');
    await press('Enter', isField);
    await tab.type('Yes');
    await press('Shift+Home', isField);
    await tab.waitFor(() => {
      const list = document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-comment-list');
      return !!list.shadowRoot.querySelector('afterword-reply-form')?.shadowRoot.querySelector('[value=bold]');
    });
    await press('Shift+Tab', (at) => at.value === 'bold', 'the bar');
    await press('Enter', isField, 'bold');
    await press('Shift+Tab', (at) => at.value === 'bold', 'the bar');
    await press('End', (at) => at.tag === 'button' && at.value !== 'bold', 'its last button');
    await press('Tab', isField, 'the text');
    await tabTo((at) => at.id === 'name', 'the name');
    await tab.type('Nadia');
    await press('Control+Enter', (at) => at.tag === 'afterword-comment', 'send');
    await tabTo((at) => at.part === 'undo', 'undo');
    await press('Enter', isField, 'undo');
    await undoFor(0);
    await press('Control+Enter', (at) => at.tag === 'afterword-comment', 'send again');
  });

  await t.test('edit, and remove and undo that', async () => {
    await tab.waitFor(() =>
      document
        .querySelector('afterword-discussion')
        .discussion.state.nodes.some(({ record, delivery }) => record.mine && !delivery),
    );
    await tabTo(isMenuOf('Nadia'), 'the menu');
    await press('Enter', (at) => at.role === 'menuitem');
    await choose('Edit', isField);
    await tab.type(' indeed');
    await press('Control+Enter', (at) => at.tag === 'afterword-comment' || isMenuOf('Nadia')(at), 'save');
    await tabTo(isMenuOf('Nadia'), 'the menu');
    await press('Enter', (at) => at.role === 'menuitem');
    await choose('Edit', isField);
    await press('Escape', (at) => at.tag === 'afterword-comment' || isMenuOf('Nadia')(at), 'leave the form');
    await tabTo(isMenuOf('Nadia'), 'the menu');
    await press('Enter', (at) => at.role === 'menuitem');
    await undoFor(60);
    await choose('Remove', (at) => at.part === 'no');
    await press('Shift+Tab', (at) => at.part === 'yes');
    await press('Enter', (at) => at.part === 'undo', 'yes');
    await press('Enter', (at) => isMenuOf('Nadia')(at) || at.tag === 'afterword-comment', 'undo');
  });

  await t.test('without an error', async () => assert.deepEqual(await tab.errors(), []));
  await browser.close();
  await site.close();
  return demo.stop();
});
