// Checks that dist/ is what the source builds, and that the texts have its sizes and integrity values: builds it and asks git for
// differences. In a folder that is not a checkout it can only build.
import { execFileSync, spawnSync } from 'node:child_process';

spawnSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit', shell: process.platform === 'win32' });
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist', 'README.md', 'docs/integrity.md'], {
  encoding: 'utf8',
});
if (changed) {
  console.error(`Not what the source builds; run npm run build and commit it:\n${changed}`);
  process.exitCode = 1;
} else console.log('dist: fresh');
