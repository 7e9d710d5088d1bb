// dist/custom-elements.json: the elements for editors and documentation, from their doc comments.
export default {
  globs: ['src/elements/*.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
};
