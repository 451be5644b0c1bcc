const major = Number(process.versions.node.split('.')[0]);

if (major < 22)
  throw new Error(
    `Tests need Node 22 or newer, this is ${process.version}. Run them with "npm test", which brings its own Node.`,
  );
