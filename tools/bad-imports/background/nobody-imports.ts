import '../entrypoints/entrypoints-imports.ts';
