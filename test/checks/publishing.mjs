// Refuses `npm publish` as long as package.json does not say where the project is: on the page of the package nobody would find
// its source, its documentation, or where to report a fault. npm runs it (`prepublishOnly`).
import { readFileSync } from 'node:fs';

const NEEDED = {
  repository: 'where the source is, as {"type": "git", "url": "git+https://…"}',
  homepage: 'the address of the documentation',
  bugs: 'where faults are reported, as {"url": "https://…"}',
};

const isAddress = (value) => URL.canParse(String(value)) && /^(git\+)?https:$/.test(new URL(value).protocol);

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const missing = Object.keys(NEEDED).filter((name) => !isAddress(manifest[name]?.url ?? manifest[name]));
if (missing.length) {
  console.error('Not published: package.json does not say where the project is. Fill in');
  for (const name of missing) console.error(`  "${name}": ${NEEDED[name]}`);
  console.error('Use an address only if it is the real one of the project.');
  process.exitCode = 1;
}
