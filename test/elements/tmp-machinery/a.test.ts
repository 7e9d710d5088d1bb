import { expect } from 'chai';
import { violations } from '../../support/axe.js';
import { click, media, press, screenshot, type, viewport } from '../../support/commands.js';
import { until } from '../../support/until.js';
import { marker } from './marker.js';

class Box extends HTMLElement {
  clicks = 0;
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>button:focus-visible{outline:3px solid rgb(255,0,0)}</style><label>x <textarea></textarea></label><button>b</button><img class="bad">';
    root.querySelector('button')!.addEventListener('click', () => this.clicks++);
  }
}
customElements.define(`box-${'x'}`, Box);

describe('machinery', () => {
  let el: Box;
  beforeEach(() => {
    el = document.createElement('box-x') as Box;
    document.body.append(el);
  });
  afterEach(() => el.remove());
  it('marker', () => expect(marker).to.equal(1));
  it('has focus', () => expect(document.hasFocus()).to.equal(true));
  it('keys', async () => {
    const area = el.shadowRoot!.querySelector('textarea')!;
    area.focus();
    await type('héllo\nworld ✓');
    await until(() => area.value === 'héllo\nworld ✓', 'typed text ');
    await press('Tab');
    await until(() => el.shadowRoot!.activeElement?.localName === 'button');
    expect(el.shadowRoot!.querySelector('button')!.matches(':focus-visible')).to.equal(true);
    expect(getComputedStyle(el.shadowRoot!.querySelector('button')!).outlineWidth).to.equal('3px');
    await press('Shift+Tab');
    await until(() => el.shadowRoot!.activeElement === area);
    const log: string[] = [];
    area.addEventListener('keydown', (e) => log.push(`${e.ctrlKey ? 'ctrl ' : ''}${e.key}`));
    await press('Control+Enter');
    await press('Escape');
    await until(() => log.length === 3);
    expect(log).to.deep.equal(['ctrl Control', 'ctrl Enter', 'Escape']);
  });
  it('click', async () => {
    document.body.style.height = '3000px';
    el.style.cssText = 'display:block;margin-top:1500px';
    await click(el.shadowRoot!.querySelector('button')!);
    await until(() => el.clicks === 1);
    await until(() => document.hasFocus());
    document.body.style.height = '';
  });
  for (const [w, h] of [
    [320, 568],
    [390, 844],
    [1400, 900],
    [800, 600],
  ] as const)
    it(`viewport ${w}`, async () => {
      await viewport(w, h);
      expect([innerWidth, innerHeight]).to.deep.equal([w, h]);
    });
  it('media', async function () {
    if (!(await media({ colorScheme: 'dark', forcedColors: 'active', contrast: 'more', reducedMotion: 'reduce' })).ok)
      this.skip();
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
    await media({ colorScheme: 'dark' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
  it('axe', async () => {
    const v = await violations(el);
    expect(v.length).to.equal(1);
    expect(v[0]).to.match(/^image-alt at box-x >>> img/);
    el.shadowRoot!.querySelector('img')!.remove();
    expect(await violations(el)).to.deep.equal([]);
    expect(await violations()).to.be.an('array');
  });
  it('screenshot', async () => {
    expect(await screenshot('tmp/shot')).to.include('test-results/tmp/shot-');
  });
  it.skip('skipped', () => {});
});
