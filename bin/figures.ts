#!/usr/bin/env node
import { writeFigures } from '../src/build/write-figures.ts';

// `npm run figures -- MESH_FOLDER`: the figures are committed, the mesh is not.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds base.obj and the shape targets.');
writeFigures(folder, 'data');
