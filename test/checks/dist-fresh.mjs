// Is dist/ what the source builds, and does the README give its sizes? Builds it anew and asks git. In a folder that is
// no checkout it can only build.
import { execFileSync, spawnSync } from 'node:child_process';

spawnSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit', shell: process.platform === 'win32' });
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist', 'README.md'], { encoding: 'utf8' });
if (changed) {
  console.error(`Not what the source builds; run npm run build and commit it:\n${changed}`);
  process.exitCode = 1;
} else console.log('dist: fresh');
