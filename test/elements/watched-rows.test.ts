// How many elements of a long list are watched: what helps in a list looks at what is near the screen, and at nothing else.
import { expect } from 'chai';
import { findAll, findSeen, mountDiscussion } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

const COUNT = 2000;

describe('a long list', () => {
  const watched = new Set<Element>();
  const { observe } = IntersectionObserver.prototype;
  before(() => {
    IntersectionObserver.prototype.observe = function (element) {
      watched.add(element);
      observe.call(this, element);
    };
  });
  after(() => {
    IntersectionObserver.prototype.observe = observe;
  });

  it('has few elements that are watched, and its controls where the reader is', async () => {
    const element = await mountDiscussion(
      Array.from({ length: COUNT }, (_, second) => commentRecord(`c${second}`, { second })),
    );
    scrollTo({ top: 0, behavior: 'instant' });
    await until(() => findAll(element, 'afterword-comment').length === COUNT, 'all rows');
    await until(() => findSeen(element, '[part=actions]').length, 'the controls');
    // Of two observers: 11 groups, and the blocks of the first two. There are 105 blocks.
    expect(watched.size).to.be.within(11, 40);
    expect(findAll(element, '[part=actions]').length).to.be.below(200);

    const last = findAll(element, 'afterword-comment').at(-1)!;
    last.scrollIntoView({ behavior: 'instant' });
    await until(() => last.querySelector('[part=actions]'), 'the controls of the last row');
    expect(watched.size).to.be.below(80);
    expect(findAll(element, '[part=actions]').length).to.be.below(400);
  });
});
