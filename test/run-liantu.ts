import { main } from '../packages/cli/src/main.js';

// The command from its sources, so that a test never runs on a stale build.
process.exitCode = await main(process.argv.slice(2));
