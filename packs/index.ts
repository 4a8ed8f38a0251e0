/** Door `#packs`: authored packs to built ones. Node only; nothing of it ships but the JSON it makes. */
export { type BuiltPack, buildPack } from './build/build.ts';
export { formatPack } from './build/format.ts';
export { type LoadedPack, loadPack, loadTexts } from './build/load.ts';
export { PackError, type Place, type Problem, problemLine } from './build/problem.ts';
export { synthesizePack } from './build/synthesize.ts';
export { lintPack } from './lint/lint.ts';
