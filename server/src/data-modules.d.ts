/** A YAML data file; esbuild.mjs turns it into a module when it builds. */
declare module '*.yml' {
  const data: unknown;
  export default data;
}
