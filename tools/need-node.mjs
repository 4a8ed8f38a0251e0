// Plain JavaScript without imports: it has to run on whatever Node is there, and say what is missing.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Sounding builds on Node 24, which the package "node" brings along, but this is Node ${process.versions.node}: ` +
      'its install script did not run. Allow install scripts (npm ci --ignore-scripts=false), or use Node 24.',
  );
  process.exit(1);
}
