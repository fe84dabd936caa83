import { type Plugin, rolldown } from 'rolldown';

export interface Bundled {
  /** Ids of every module that went in, for the third-party notices. */
  modules: string[];
}

/**
 * What nearly every run needs, with all that these import statically: one file, because finding and opening a file
 * costs more than the code in it.
 */
const CORE =
  /src[\\/](?:main|cli[\\/]commands[\\/](?:look-up|point)|load[\\/]open-compiled|render[\\/](?:render-text|render-json|paint))\.ts$/;

/** The same for charts, and for the filters that they share with lists of points. */
const FILTERS = /src[\\/]cli[\\/]commands[\\/](?:point-filters|fit-points)\.ts$/;
const CHART = /src[\\/](?:cli[\\/](?:commands[\\/]chart|drawing-style)|render[\\/]text[\\/]lay-cards)\.ts$/;

/** What an earlier group took stays there. */
const GROUPS = [
  { name: 'core', test: CORE, priority: 3 },
  { name: 'filters', test: FILTERS, priority: 2 },
  { name: 'chart', test: CHART, priority: 1 },
];

/**
 * What a library loads and never needs here gets an empty module in its place: each costs a look-up a tenth of its time.
 * commander runs subcommands that are programs of their own: there are none. chalk asks the terminal for its colours
 * and loads the network code for that: `cli/decide-depth.ts` says which there are, so chalk is told.
 */
const UNUSED = [
  { by: 'commander', source: 'node:child_process', instead: 'export default {}' },
  { by: 'chalk', source: '#supports-color', instead: 'export default { stdout: false, stderr: false }' },
] as const;
const withoutUnused: Plugin = {
  name: 'without-unused',
  resolveId: (source, importer) =>
    UNUSED.some((one) => one.source === source && importer?.includes(one.by)) ? `\0${source}` : null,
  load: (id) => UNUSED.find(({ source }) => id === `\0${source}`)?.instead ?? null,
};

/**
 * Bundles the entry and everything it imports as CommonJS, split where the sources import dynamically: measured
 * against ESM and against one file, this starts fastest. rolldown keeps `instanceof` true across the parts.
 */
export async function bundleProgram(entry: string, folder: string): Promise<Bundled> {
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    treeshake: true,
    // A binary for each machine, installed only where it can be.
    external: ['@resvg/resvg-js'],
    plugins: [withoutUnused],
    onwarn: (warning, warn) => {
      if (warning.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') warn(warning);
    },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: 'acu.cjs',
    chunkFileNames: 'part-[name].cjs',
    codeSplitting: { groups: GROUPS },
    minify: true,
    comments: false,
  });
  await bundle.close();
  return { modules: output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])) };
}
