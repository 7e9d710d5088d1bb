// Compiles TypeScript for tests with the same compiler as the build, so that tests run the same code.
import { transformWithOxc } from 'vite';

/** @returns {Promise<string>} JavaScript that ends with its source map */
export const compileTypeScript = async (source, path) => {
  const { code, map } = await transformWithOxc(source, path, {
    lang: 'ts',
    target: 'es2022',
    sourcemap: true,
    tsconfig: false,
  });
  const encoded = Buffer.from(JSON.stringify(map)).toString('base64');
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}\n`;
};
