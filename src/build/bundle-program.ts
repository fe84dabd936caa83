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
 * commander loads node:child_process for subcommands that are programs of their own. There are none here, and loading
 * it costs a look-up a tenth of its time, so commander gets an empty module in its place.
 */
const withoutSubprocesses: Plugin = {
  name: 'without-subprocesses',
  resolveId: (source, importer) =>
    source === 'node:child_process' && importer?.includes('commander') ? '\0no-subprocesses' : null,
  load: (id) => (id === '\0no-subprocesses' ? 'export default {}' : null),
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
    plugins: [withoutSubprocesses],
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
