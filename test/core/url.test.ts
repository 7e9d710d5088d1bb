import { expect } from 'chai';
import { linkAddress, webAddress } from '../../src/core/index.js';

describe('an address', () => {
  it('may lead to the web', () => {
    expect(webAddress(' https://example.com/a?b#c ')).to.equal('https://example.com/a?b#c');
    expect(webAddress('HTTP://EXAMPLE.com')).to.equal('http://example.com/');
    expect(linkAddress('mailto:ada@example.com')).to.equal('mailto:ada@example.com');
  });

  it('may lead nowhere else, however it is disguised', () => {
    const disguised = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'vbscript:x',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://example.com/x',
      'file:///etc/passwd',
      '//example.com',
      '/relative',
      'https://user:pass@example.com',
      'https://user@example.com',
      'https://',
      'mailto:',
      'mailto:a b@c',
      'mailto:a@b c',
      'javascript:alert(1)//mailto:a@b',
      'mailto:a@b\njavascript:alert(1)',
      '',
    ];
    for (const address of disguised) {
      expect(webAddress(address), address).to.equal(undefined);
      expect(linkAddress(address), address).to.equal(undefined);
    }
    expect(webAddress(undefined)).to.equal(undefined);
  });
});
