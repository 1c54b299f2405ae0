// Loaded into every peer: none outlives the benchmark that started it.
process.on('disconnect', () => process.exit(0));
