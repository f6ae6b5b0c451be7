// Starts a shop process from its TypeScript source: node boot.cjs ENTRY [PACKAGE TO LOAD FIRST …]
// Owns: the order. Packages are loaded before the TypeScript loader, which would make each of their many files slower;
// this halves the time and the memory that a process needs to start. Refuses: anything else.
const [entry, ...packages] = process.argv.slice(2);
for (const name of packages) require(name);
require('tsx/cjs');
require(entry);
