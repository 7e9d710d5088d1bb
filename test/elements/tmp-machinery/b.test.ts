import { expect } from 'chai';
it('has no media override left', () => expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false));
it('starts at 800', () => expect(innerWidth).to.equal(800));
